using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Binding;

/// <summary>
/// The keys that every entry may have, whatever its record says: <c>slug</c> and <c>draft</c>, and in a list of entries those
/// that name one. A record may have a property for them: then they are read like any other key, and still count.
/// </summary>
internal sealed class CommonKeys
{
    private static readonly string[] Names = WellKnownKeys.For(KnownTo.Entries);

    private static readonly string SlugKey = WellKnownKeys.Of(KeyMeaning.Slug);

    private static readonly string DraftKey = WellKnownKeys.Of(KeyMeaning.Draft);

    private static readonly PropertySchema Draft =
        new(Schema.Names.Member(DraftKey), DraftKey, EquatableArray<string>.Empty, new ScalarShape(ScalarKind.Boolean, false));

    private readonly ContentPath _path;
    private readonly PropertySet _properties;
    private readonly List<Problem> _problems;
    private readonly bool _isToml;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Takes the common keys out of a file's; two spellings of one are one too many, as with any other.</summary>
    public CommonKeys(ContentPath path, PropertySet properties, FrontMatterDocument document, List<Problem> problems)
    {
        (_path, _properties, _problems, _isToml) = (path, properties, problems, document.IsToml);
        foreach (var entry in document.Root.Entries)
        {
            if (!Owns(entry.Key, out var name))
                Others.Add(entry);
            else if (_entries.TryGetValue(name, out var first))
                problems.Add(Problems.TwoSpellings(path.File, entry.KeyRange, entry.Key, first.Key, first.KeyRange.StartLine + 1));
            else
                _entries.Add(name, entry);
        }
    }

    /// <summary>The keys that an entry may have beside those of its record, as properties.</summary>
    /// <param name="properties">The record's.</param>
    /// <param name="more">Keys that name the entries of a list; they are no keys of any other file.</param>
    public static IEnumerable<PropertySchema> Beside(PropertySet properties, IEnumerable<string> more) =>
        Names.Concat(more).Distinct(StringComparer.Ordinal)
            .Where(key => properties.Match(key) is null)
            .Select(static key => key == DraftKey
                ? Draft with { Summary = "Whether it is a draft." }
                : new PropertySchema(Schema.Names.Member(key), key, EquatableArray<string>.Empty, new ScalarShape(ScalarKind.String, true))
                {
                    Summary = key == SlugKey ? "Its name in URLs, instead of the one made of the file's name." : "Names the entry.",
                });

    /// <summary>The keys that are the record's affair.</summary>
    public List<YamlEntry> Others { get; } = [];

    /// <summary>The common keys that the file does not have, and that no property has as its own.</summary>
    public IReadOnlyCollection<string> Free => [.. Names.Where(name => !_entries.ContainsKey(name) && _properties.Match(name) is null)];

    /// <summary>Whether the entry says that it is a draft; null when it says nothing that can be read.</summary>
    public bool? IsDraft(KeyBinder keys, ValueBinder values)
    {
        if (Find(DraftKey, keys) is not { } entry)
            return null;
        // What a property of the record cannot read was complained of already.
        var value = _properties.Match(DraftKey) is null
            ? values.Bind(entry.Key, entry.Value, Draft)
            : entry.Value is YamlScalar scalar ? ScalarKind.Boolean.Read(scalar.Value).Value : null;
        return value is FlagValue flag ? flag.Flag : null;
    }

    /// <summary>
    /// The slug made of the file's name, its last segment replaced by the key's value; where that is written; and whether it can
    /// be read, because what is wrong is another slug when it is mended.
    /// </summary>
    public (string Slug, SourceRange Range, bool IsFine) Slug(EntryName name, KeyBinder keys, SourceRange opener)
    {
        if (Find(SlugKey, keys) is not { } entry)
        {
            if (name.Slug.Length == 0)
                _problems.Add(Problems.NoSlugInName(_path.File, opener, _path.Id, !_path.IsItem, _isToml));
            return (name.Slug, opener, name.Slug.Length > 0);
        }

        var range = entry.Value.Range;
        if (entry.Value is not YamlScalar scalar)
            _problems.Add(Problems.WrongShape(_path.File, range, entry.Key, entry.Value is YamlSequence ? "A list" : "A map", "text"));
        else if (Files.Slug.BadCharacter(scalar.Value) is { } bad)
            _problems.Add(Problems.BadSlug(_path.File, range, scalar.Value, bad, Files.Slug.From(scalar.Value)));
        else
            return (name.Slug.Substring(0, name.Slug.LastIndexOf('/') + 1) + Files.Slug.Composed(scalar.Value), range, true);
        return (name.Slug, range, false);
    }

    private bool Owns(string key, out string name)
    {
        name = Keys.Fold(key);
        return (Names.Contains(name) || (_path.IsLoose && DataFile.NamingKeys.Contains(key))) && _properties.Match(key) is null;
    }

    private YamlEntry? Find(string name, KeyBinder keys)
    {
        var entry = _properties.Match(name) is { } property ? keys.Find(property) : _entries.TryGetValue(name, out var common) ? common : null;
        return entry is { Value: not YamlScalar { IsNull: true } } ? entry : null;
    }
}
