using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Suggesting;

/// <summary>What records are guessed from.</summary>
internal sealed record SuggestionInput(EquatableArray<EntryFrontMatter> Entries, EquatableArray<CollectionSchema> Schemas);

/// <summary>
/// A record for a collection that has none, made from its files: the diagnostic that offers it, and the file that holds it.
/// Structurally equal.
/// </summary>
internal sealed record RecordSuggestion(Problem Problem, string HintName, string Code)
{
    /// <summary>One for each collection without a declared record.</summary>
    /// <param name="input">What to guess from.</param>
    /// <param name="folder">Where the compiler writes the generated files, with a slash at the end; empty when it writes none.</param>
    public static IEnumerable<RecordSuggestion> For(SuggestionInput input, string folder)
    {
        var byFolder = input.Entries.Where(static entry => entry.Document.IsReadable).ToLookup(static entry => entry.Path.Collection, StringComparer.Ordinal);
        foreach (var schema in input.Schemas.Where(schema => schema.Declaration is null && byFolder.Contains(schema.Folder)))
            yield return For(schema, [.. byFolder[schema.Folder].OrderBy(static entry => entry.Path.Source, StringComparer.Ordinal)], folder);
    }

    private static RecordSuggestion For(CollectionSchema schema, IReadOnlyList<EntryFrontMatter> entries, string folder)
    {
        var file = schema.Record.HintName(schema.Record.Name) + ".Suggested.g.cs";
        try
        {
            return Guess(schema, entries, folder, file);
        }
        catch (Exception exception)
        {
            return new RecordSuggestion(Problems.Internal(entries[0].Path.File, exception), file, "");
        }
    }

    private static RecordSuggestion Guess(CollectionSchema schema, IReadOnlyList<EntryFrontMatter> entries, string folder, string file)
    {
        var record = new RecordGuesser(schema).Guess(entries);
        var code = new SuggestionWriter(schema).Write(record);
        var others = TermTables.Keys(entries)
            .Where(use => use.Entry.Key.Length > 0 && !RecordGuesser.IsSlug(use.Entry.Key) && !DefaultRecord.Reads(schema.Properties, use))
            .ToList();
        var (path, range) = others.Count > 0 ? (others[0].Path.File, others[0].Entry.KeyRange) : (entries[0].Path.File, entries[0].Document.Opener);
        var keys = others.Select(static use => use.Entry.Key).Distinct(StringComparer.Ordinal).ToList();
        var problem = Problems.SuggestRecord(path, range, schema.Folder, entries.Count, keys, folder + file, code);
        return new RecordSuggestion(problem, file, InFile(code));
    }

    /// <summary>The compiler passes the record over: it is there to be copied.</summary>
    private static string InFile(string code) =>
        "// A record made from the files as they are. Copy it into a file of the project, without the first and the last line that begin with #,\n"
        + "// between which it stands, and change it as you like.\n"
        + $"#if false\n{code}#endif\n";
}
