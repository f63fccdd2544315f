using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Binding;

/// <summary>
/// Reads a YAML file as entries. <c>authors/jane.yml</c> is one entry. <c>authors.yml</c> in the content root holds all
/// entries of a collection: a list of maps that name themselves by <c>id</c>, <c>slug</c>, <c>name</c> or <c>title</c>, or a map from id to map.
/// </summary>
internal static class DataFile
{
    private static readonly string[] NamingKeys = ["id", "slug", "name", "title"];

    public static IEnumerable<EntryFrontMatter> Read(ContentFile file, CancellationToken cancellationToken)
    {
        var (root, problems) = FrontMatterReader.ReadData(file.Path.File, file.Text, cancellationToken);
        if (!problems.IsEmpty)
            return [EntryFrontMatter.Unreadable(file.Path, problems)];
        return root switch
        {
            YamlSequence list when file.Path.IsLoose => Items(file.Path, list),
            YamlMapping { Entries.Count: > 0 } map when file.Path.IsLoose && map.Entries.All(static entry => entry.Value is YamlMapping) =>
                map.Entries.Select(entry => Entry(file.Path.WithId(entry.Key), (YamlMapping)entry.Value, entry.KeyRange)),
            YamlMapping map => [Entry(file.Path, map, default)],
            null => [Entry(file.Path, new YamlMapping(EquatableArray<YamlEntry>.Empty, default), default)],
            _ => [EntryFrontMatter.Unreadable(file.Path, EquatableArray.Of(Problems.NotAMapOfData(file.Path.File, root.Range, root is YamlSequence, file.Path.IsLoose)))],
        };
    }

    private static IEnumerable<EntryFrontMatter> Items(ContentPath path, YamlSequence list)
    {
        foreach (var item in list.Items)
        {
            if (item is not YamlMapping map)
                yield return EntryFrontMatter.Unreadable(path, EquatableArray.Of(Problems.ItemIsNoMap(path.File, item.Range)));
            else if (NameOf(map) is not { } id)
                yield return EntryFrontMatter.Unreadable(path, EquatableArray.Of(Problems.ItemHasNoName(path.File, Start(map.Range))));
            else
                yield return Entry(path.WithId(id), map with { Entries = map.Entries.Where(static entry => entry.Key != "id").ToEquatableArray() }, Start(map.Range));
        }
    }

    /// <summary>The id of an item: its <c>id</c> as it is, else a slug made of what it is called.</summary>
    private static string? NameOf(YamlMapping map)
    {
        foreach (var key in NamingKeys)
        {
            if (map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value is YamlScalar { IsNull: false } scalar)
                return key == "id" ? scalar.Value : Slug.From(scalar.Value) is { Length: > 0 } slug ? slug : null;
        }

        return null;
    }

    private static EntryFrontMatter Entry(ContentPath path, YamlMapping map, SourceRange opener) =>
        new(path, new FrontMatterDocument(map, opener, 0, 0, EquatableArray<Problem>.Empty));

    private static SourceRange Start(SourceRange range) =>
        range with { Length = 0, EndLine = range.StartLine, EndColumn = range.StartColumn };
}
