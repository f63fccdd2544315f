using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Binding;

/// <summary>Where a missing key is reported, what it is to be added to (null when there is nothing to add it to), and whether that is TOML.</summary>
internal sealed record MissingPlace(SourceRange Range, string? Container, bool IsToml)
{
    /// <summary>What else there is to do, as a sentence; empty for nothing.</summary>
    public string Advice { get; init; } = "";
}

/// <summary>Brings the keys of a map and the properties of a record together, for entries and for the records inside them.</summary>
internal sealed class KeyBinder(string path, PropertySet properties, List<Problem> problems)
{
    private readonly Dictionary<string, YamlEntry> _set = new(StringComparer.Ordinal);
    private readonly List<YamlEntry> _unknown = [];

    /// <summary>
    /// Finds the property of each key; complains of two keys for one property and of keys without one. Of two keys, one that says
    /// nothing gives way: templates for new posts hold <c>date:</c>, and other tools fill in <c>pubDate</c>.
    /// </summary>
    /// <param name="entries">The keys and values.</param>
    /// <param name="isComplete">Whether a key that no property knows is a mistake, or only one that nearly is a known key.</param>
    /// <param name="otherKeys">Keys that are known and not properties.</param>
    public void Match(IEnumerable<YamlEntry> entries, bool isComplete, IReadOnlyCollection<string> otherKeys)
    {
        foreach (var entry in entries)
        {
            // A property whose declaration is an error is complained of there.
            if (properties.Match(entry.Key) is not { } property)
                _unknown.AddRange(properties.IsUnread(entry.Key) ? [] : [entry]);
            else if (!_set.TryGetValue(property.Name, out var first) || first.Value.IsEmpty)
                _set[property.Name] = entry;
            else if (!entry.Value.IsEmpty && !SayTheSame(property, entry, first))
                problems.Add(Problems.TwoSpellings(path, entry.KeyRange, entry.Key, first.Key, first.KeyRange.StartLine + 1));
        }

        var free = properties.Where(property => !_set.ContainsKey(property.Name)).SelectMany(static property => property.Keys).Concat(otherKeys).ToList();
        foreach (var entry in _unknown)
        {
            var nearest = WellKnownKeys.IsWordOfItsOwn(entry.Key) ? null : Suggestion.Nearest(entry.Key, free);
            if (isComplete || nearest is not null)
                problems.Add(Problems.UnknownKey(path, entry.KeyRange, entry.Key, nearest is null ? null : Keys.InStyleOf(nearest, entry.Key),
                    properties.Select(static property => property.Key).Concat(otherKeys)));
        }
    }

    /// <summary>Whether two names for one thing agree, such as <c>summary</c> and <c>description</c>. Two spellings of one name are a slip.</summary>
    public static bool SayTheSame(PropertySchema property, YamlEntry one, YamlEntry other) =>
        Keys.Fold(one.Key) != Keys.Fold(other.Key) && ForeignKeys.Agree(property, one, other);

    /// <summary>The key and value that set a property, when there are some.</summary>
    public YamlEntry? Find(PropertySchema property) => _set.TryGetValue(property.Name, out var entry) ? entry : null;

    /// <summary>The value of a property; null when its key is absent or its value cannot be read.</summary>
    /// <param name="property">The property.</param>
    /// <param name="missing">Where a missing key is reported; null when the keys could not be read at all, and none of them is missed.</param>
    /// <param name="binder">Reads the value.</param>
    /// <param name="prefix">The keys above, for messages.</param>
    public BoundValue? Value(PropertySchema property, MissingPlace? missing, ValueBinder binder, string prefix = "")
    {
        if (Find(property) is not { } entry)
        {
            if (property.IsRequired && missing is not null)
                problems.Add(Missing(property, missing, prefix));
            return null;
        }

        if (property.Obsolete is { } reason)
            problems.Add(Problems.ObsoleteKey(path, entry.KeyRange, prefix + entry.Key, reason));
        if (entry.Value is YamlScalar { IsNull: true } nothing)
        {
            var isWord = nothing.Value.Length > 0;
            if (property.NeedsValue)
                problems.Add(isWord
                    ? Problems.RequiredReadAsNothing(path, entry.KeyRange, prefix, entry.Key, nothing.Value, Accepted.By(property.Type),
                        NothingWord.MayBeMeant(nothing.Value, property.Type))
                    : Problems.EmptyRequiredKey(path, entry.KeyRange, prefix, entry.Key, Accepted.By(property.Type)));
            else if (isWord && IsLost(property, nothing.Value))
                problems.Add(Problems.ReadAsNothing(path, nothing.Range, prefix, entry.Key, nothing.Value));
            return null;
        }

        return binder.Bind(entry.Key, entry.Value, property, prefix);
    }

    private Problem Missing(PropertySchema property, MissingPlace place, string prefix)
    {
        var accepted = Accepted.By(property.Type);
        if (place.Container is not { } container)
            return Problems.NoFrontMatter(path, place.Range, property.Key, accepted);
        var hint = Misspelt(property);
        return Problems.MissingKey(path, place.Range, prefix, property.Key, accepted, hint, container, hint.Length > 0 ? "" : place.Advice, place.IsToml);
    }

    /// <summary>
    /// Whether text was expected and a word was lost. Where the property may be null, <c>~</c> and <c>null</c> are taken as intended,
    /// unless it is for a person's name or for terms.
    /// </summary>
    private static bool IsLost(PropertySchema property, string word) => property.Type switch
    {
        ListShape { Item: ScalarShape { Kind.IsText: true } } => true,
        ScalarShape { Kind.IsText: true } => !property.Type.IsNullable || word == "Null" || property.Keys.Any(IsName),
        _ => false,
    };

    private static bool IsName(string key) => Names.Contains(Keys.Fold(key));

    private static readonly HashSet<string> Names =
    [
        .. new[] { KeyMeaning.Authors, KeyMeaning.Tags, KeyMeaning.Categories }
            .SelectMany(static meaning => WellKnownKeys.Of(meaning, (KnownTo)~0)),
    ];

    /// <summary>Names a key of the file that was probably meant for a property whose own key is missing.</summary>
    private string Misspelt(PropertySchema property)
    {
        var candidates = _unknown.Select(static entry => entry.Key).Where(static key => !WellKnownKeys.IsWordOfItsOwn(key));
        var nearest = Suggestion.Nearest(property.Key, candidates);
        return nearest is null ? "" : $" Is '{nearest}' on line {_unknown.First(entry => entry.Key == nearest).KeyRange.StartLine + 1} a misspelling of it?";
    }
}
