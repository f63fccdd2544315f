using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Binding;

/// <summary>
/// Keys in other tools' words. The default record reads some as its own. Those that say "not public" or give an address are read by
/// nobody and are reported: what its writer hid must not go online silently. A declared property of that name is the user's own.
/// </summary>
internal sealed class ForeignKeys
{
    private readonly string _path;
    private readonly List<Problem> _problems;
    private readonly bool _isToml;
    private readonly List<(YamlEntry Entry, YamlScalar Value)> _hiding = [];
    private readonly List<(YamlEntry Entry, ForeignAddress Address)> _addresses = [];

    /// <summary>Takes the foreign keys out of a file's.</summary>
    public ForeignKeys(string path, CollectionSchema schema, IReadOnlyList<YamlEntry> entries, List<Problem> problems, bool isToml)
    {
        (_path, _problems, _isToml) = (path, problems, isToml);
        var properties = schema.Properties;
        var hasAliases = schema.Find(Role.Aliases) is not null;
        var set = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        entries = [.. entries.SelectMany(entry => Unfolded(entry, schema))];
        foreach (var entry in entries)
        {
            if (!entry.Value.IsEmpty && properties.Match(entry.Key) is { } property && !property.IsForeign(entry.Key) && !set.ContainsKey(property.Name))
                set.Add(property.Name, entry);
        }

        foreach (var entry in entries)
        {
            var property = properties.Match(entry.Key);
            if (property?.IsForeign(entry.Key) == false)
                Others.Add(entry);
            else if (property is not null && Fits(property, entry))
                Read(property, entry, set);
            else if (NotPublic.In(entry).ToList() is { Count: > 0 } hiding)
                _hiding.AddRange(hiding);
            else if (hasAliases && ForeignAddress.Of(entry, isToml) is { } address)
                _addresses.Add((entry, address));
            else if (schema.IsComplete || NotPublic.Known(entry.Key) == default)
                Others.Add(entry);
        }
    }

    /// <summary>The keys that are the record's affair.</summary>
    public List<YamlEntry> Others { get; } = [];

    /// <summary>Reports what nothing reads. An entry that says itself whether it is a draft needs no other tool's word for it.</summary>
    public void Report(Files.ContentPath path, bool? isDraft, string url, IReadOnlyList<string> aliases)
    {
        if (isDraft != true)
        {
            foreach (var (entry, value) in _hiding)
                _problems.Add(Problems.NotPublicKey(_path, entry.KeyRange, entry.Key,
                    Written(value), (NotPublic.Known(entry.Key) & KnownTo.HiddenByDate) != 0, _isToml));
        }

        if (isDraft is null && NotPublic.Name(path) is { } name)
            _problems.Add(Problems.NotPublicName(_path, name, _isToml));
        foreach (var (entry, address) in _addresses)
        {
            if (!aliases.Append(url).Any(address.Is))
                _problems.Add(Problems.ForeignAddress(
                    _path, entry.KeyRange, entry.Key, address.Path, Written((YamlScalar)entry.Value), url, aliases.Count > 0, _isToml));
        }
    }

    /// <summary>A value as a message shows it; TOML writes text in quotes only.</summary>
    private string Written(YamlScalar value) => _isToml && value.Style != YamlStyle.Plain ? TomlFix.Quote(value.Value) : value.Value;

    /// <summary>Whether a key is the table in which Zola keeps its lists of terms.</summary>
    public static bool HoldsTerms(string key) => (NotPublic.Known(key) & KnownTo.TermsBelow) != 0;

    /// <summary>What Zola keeps below <c>taxonomies</c>, as if it stood beside it. A declared record misses a property for each of its lists.</summary>
    private static IEnumerable<YamlEntry> Unfolded(YamlEntry entry, CollectionSchema schema)
    {
        var properties = schema.Properties;
        if (entry.Value is not YamlMapping below || !HoldsTerms(entry.Key) || properties.Match(entry.Key) is not null)
            return [entry];
        if (!schema.IsComplete)
            return below.Entries.Where(inner => properties.Match(inner.Key)?.Type is ListShape);
        return properties.Any(static property => property.Type is ListShape) ? below.Entries : [entry];
    }

    private void Read(PropertySchema property, YamlEntry entry, Dictionary<string, YamlEntry> set)
    {
        if (!set.TryGetValue(property.Name, out var other))
        {
            set.Add(property.Name, entry);
            Others.Add(entry);
        }
        else if (!Agree(property, entry, other))
        {
            var (first, second) = entry.KeyRange.Start < other.KeyRange.Start ? (entry, other) : (other, entry);
            _problems.Add(Problems.Disagreement(_path, second.KeyRange, second.Key, property.Key, first.Key, first.KeyRange.StartLine + 1,
                property.Type is ListShape));
        }
    }

    /// <summary>Whether a value has the form that the property expects; if not, the key means something else in another tool.</summary>
    public static bool Fits(PropertySchema property, YamlEntry entry)
    {
        if (entry.Value.IsEmpty)
            return false;
        if (property.Type is ListShape)
            return entry.Value is not YamlMapping;
        if (entry.Value is not YamlScalar scalar)
            return (NotPublic.Known(entry.Key) & KnownTo.WhereItFits) == 0;
        if (NotPublic.Flag(scalar.Value.Trim()) is not null)
            return false;
        return property.Type is not ScalarShape { Kind: DateKind }
            || (NotPublic.Known(entry.Key) & KnownTo.WhereItFits) == 0
            || NotPublic.IsDate(scalar.Value);
    }

    /// <summary>Whether two keys say the same. A day agrees with a time on it.</summary>
    public static bool Agree(PropertySchema property, YamlEntry one, YamlEntry other)
    {
        if (property.Type is ScalarShape { Kind: DateKind } && one.Value is YamlScalar first && other.Value is YamlScalar second
            && DateReader.TryRead(first.Value, out _) is { } a && DateReader.TryRead(second.Value, out _) is { } b)
        {
            return a.Moment.UtcTicks == b.Moment.UtcTicks
                || ((!a.HasTime || !b.HasTime) && a.Moment.LocalTicks / TimeSpan.TicksPerDay == b.Moment.LocalTicks / TimeSpan.TicksPerDay);
        }

        return Texts(one.Value) is { } texts && Texts(other.Value) is { } others && texts.SetEquals(others);
    }

    /// <summary>What a value says, in any order: addresses and files, with or without a last slash and a <c>./</c>; null for a map.</summary>
    private static HashSet<string>? Texts(YamlNode value)
    {
        IEnumerable<YamlNode> items = value is YamlSequence list ? list.Items : [value];
        var scalars = items.OfType<YamlScalar>().ToList();
        return scalars.Count < items.Count() ? null : new HashSet<string>(scalars.Select(static scalar => Plain(scalar.Value)), StringComparer.Ordinal);
    }

    private static string Plain(string text)
    {
        var trimmed = text.Trim();
        return (trimmed.StartsWith("./", StringComparison.Ordinal) ? trimmed.Substring(2) : trimmed).TrimEnd('/');
    }
}
