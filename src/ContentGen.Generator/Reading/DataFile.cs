using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Reading;

/// <summary>
/// Reads a YAML or TOML file as entries. <c>authors/jane.yml</c> is one entry. <c>authors.yml</c> in the content root holds all
/// entries of a collection: a list of maps that name themselves by <c>id</c>, <c>slug</c>, <c>name</c> or <c>title</c>, or a map from id to map.
/// TOML knows no list without a key: there it has the file's name, <c>[[authors]]</c> in <c>authors.toml</c>.
/// </summary>
internal static class DataFile
{
    /// <summary>The keys that may name an item, whether or not its record has a property for them.</summary>
    public static readonly string[] NamingKeys = WellKnownKeys.For(KnownTo.Lists);

    private static readonly Regex PlainKey = new(@"^[^\s#\-\]}][^\n]*:[ \t]+[^\s#]", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly string Id = WellKnownKeys.Of(KeyMeaning.Id);

    public static IEnumerable<EntryFrontMatter> Read(ContentFile file, CancellationToken cancellationToken)
    {
        var (root, problems) = file.Path.IsToml
            ? FrontMatterReader.ReadTomlData(file.Path.File, file.Text, cancellationToken)
            : FrontMatterReader.ReadData(file.Path.File, file.Text, cancellationToken);
        if (problems.Any(static problem => problem.IsError))
            return Remains(file, root, problems);
        var entries = Entries(file.Path, root).ToList();
        if (problems.IsEmpty || entries.Count == 0)
            return entries;
        // Warnings are the file's: its first entry brings them in.
        var first = entries[0].Document;
        return [entries[0] with { Document = first with { Problems = problems.Concat(first.Problems).ToEquatableArray() } }, .. entries.Skip(1)];
    }

    /// <summary>What can be checked beside a mistake: the other items, or the other keys of the only entry.</summary>
    private static IEnumerable<EntryFrontMatter> Remains(ContentFile file, YamlNode? root, EquatableArray<Problem> problems)
    {
        var isList = file.Path.IsLoose && root switch
        {
            YamlSequence => true,
            YamlMapping { Entries.Count: > 0 } map when file.Path.IsToml =>
                (map.Entries.Count == 1 && ListOf(file.Path, map.Entries[0]) is not null) || map.Entries.All(static entry => entry.Value is YamlMapping),
            YamlMapping => !file.Path.IsToml && !HasPlainKey(file.Text),
            _ => false,
        };
        if (isList)
            return [EntryFrontMatter.Unreadable(file.Path, problems), .. Entries(file.Path, root)];
        return [root is YamlMapping keys
            ? new EntryFrontMatter(file.Path, new FrontMatterDocument(keys, default, 0, 0, problems) { IsToml = file.Path.IsToml })
            : EntryFrontMatter.Unreadable(file.Path, problems)];
    }

    /// <summary>Whether a key has its value beside it: then a file is one entry, and not a map of them.</summary>
    private static bool HasPlainKey(string text) => PlainKey.IsMatch(text);

    private static IEnumerable<EntryFrontMatter> Entries(ContentPath path, YamlNode? root) => root switch
    {
        YamlSequence list when path.IsLoose => Items(path, list),
        YamlMapping { Entries.Count: 1 } map when path is { IsToml: true, IsLoose: true } && ListOf(path, map.Entries[0]) is { } list =>
            Items(path, list),
        YamlMapping { Entries.Count: > 0 } map when path.IsLoose && map.Entries.All(static entry => entry.Value is YamlMapping) =>
            map.Entries.Select(entry => Entry(path.WithId(entry.Key), (YamlMapping)entry.Value, entry.KeyRange)),
        YamlMapping map => [Entry(path, map, default)],
        null => [Entry(path, new YamlMapping(EquatableArray<YamlEntry>.Empty, default), default)],
        _ => [EntryFrontMatter.Unreadable(path, EquatableArray.Of(Problems.NotAMapOfData(path.File, root.Range, root is YamlSequence, path.IsLoose)))],
    };

    private static IEnumerable<EntryFrontMatter> Items(ContentPath path, YamlSequence list)
    {
        foreach (var item in list.Items)
        {
            if (item is not YamlMapping map)
                yield return EntryFrontMatter.Unreadable(path, EquatableArray.Of(NoEntry(path, item.Range)));
            else if (NameOf(map) is not { } id)
                yield return EntryFrontMatter.Unreadable(path, EquatableArray.Of(NoName(path, map)));
            else
                yield return Entry(path.WithId(id), WithoutId(map), Start(map.Range));
        }
    }

    private static Problem NoEntry(ContentPath path, SourceRange range) =>
        path.IsToml ? Problems.TomlItemIsNoTable(path.File, range, path.Collection) : Problems.ItemIsNoMap(path.File, range);

    private static YamlMapping WithoutId(YamlMapping map) =>
        map with { Entries = map.Entries.Where(static entry => !Is(entry, Id) || entry.Value is not YamlScalar).ToEquatableArray() };

    /// <summary>The id of an item: its <c>id</c> as it is, else a slug made of what it is called.</summary>
    private static string? NameOf(YamlMapping map) =>
        NamingEntry(map) is not { Value: YamlScalar scalar } entry ? null
            : Is(entry, Id) ? scalar.Value.Trim().Length > 0 ? scalar.Value : null
            : Slug.From(scalar.Value) is { Length: > 0 } slug ? slug : null;

    private static Problem NoName(ContentPath path, YamlMapping map) => NamingEntry(map) is { Value: YamlScalar scalar } entry
        ? Problems.ItemNameIsEmpty(path.File, scalar.Range, entry.Key, scalar.Value)
        : Problems.ItemHasNoName(path.File, Start(map.Range));

    /// <summary>The key that an item is called by, with its value; null when there is none.</summary>
    private static YamlEntry? NamingEntry(YamlMapping map) => NamingKeys
        .Select(key => map.Entries.FirstOrDefault(entry => Is(entry, key)))
        .FirstOrDefault(static entry => entry?.Value is YamlScalar { IsNull: false });

    private static bool Is(YamlEntry entry, string key) => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase);

    private static YamlSequence? ListOf(ContentPath path, YamlEntry entry) =>
        Is(entry, path.Collection) ? entry.Value as YamlSequence : null;

    private static EntryFrontMatter Entry(ContentPath path, YamlMapping map, SourceRange opener) =>
        new(path, new FrontMatterDocument(map, opener, 0, 0, EquatableArray<Problem>.Empty) { IsToml = path.IsToml });

    private static SourceRange Start(SourceRange range) =>
        range with { Length = 0, EndLine = range.StartLine, EndColumn = range.StartColumn };
}
