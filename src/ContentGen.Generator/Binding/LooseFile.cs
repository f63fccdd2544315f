using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>
/// Tells a map of entries from the keys of one entry where the file alone says the wrong thing: a data file in the content root whose
/// keys all hold maps is read as an entry for each key, any other as one entry. What the record knows shows which was meant.
/// </summary>
internal static class LooseFile
{
    /// <summary>What is wrong with how the file was read; empty when nothing is.</summary>
    public static IReadOnlyList<Problem> Misread(EntryFrontMatter entry, PropertySet properties)
    {
        var (path, document) = entry;
        if (!path.IsLooseData)
            return [];
        var keys = document.Root.Entries;
        if (keys.Any(key => properties.Match(key.Key) is not null))
            return [];
        // Only an entry that a key names has an opening: that key.
        if (document.Opener.Length > 0)
            return properties.Match(path.Id)?.Type is RecordShape or MapShape
                ? [Problems.EntryIsAKey(path.File, document.Opener, path.Id, path.Collection)]
                : [];
        var hasEntries = keys.Any(key => key.Value is YamlMapping map && map.Entries.Any(inner => properties.Match(inner.Key) is not null));
        return hasEntries && document.Opener == default
            ? [.. keys.Where(static key => key.Value is not YamlMapping).Select(key => Problems.EntryHasNoKeys(path.File, key.KeyRange, key.Key))]
            : [];
    }

    /// <summary>
    /// What to do with a data file of a collection that says nothing the record knows, such as the <c>authors.yml</c> that another tool
    /// keeps among its posts; a sentence, empty for any other file.
    /// </summary>
    public static string Advice(EntryFrontMatter entry, PropertySet properties)
    {
        var (path, document) = entry;
        if (path.IsLoose || path.Kind != ContentKind.Data || document.Root.Entries.IsEmpty)
            return "";
        if (document.Root.Entries.Any(key => properties.Match(key.Key) is not null))
            return "";
        var root = path.Source.Substring(0, path.Source.IndexOf('/') + 1);
        var leaveOut = $"If the file is no entry, write <AdditionalFiles Remove=\"{path.Source}\" /> in the project file.";
        return document.Root.Entries.All(static key => key.Value is YamlMapping)
            ? $"For an entry of each of its keys, move the file to {root}{RelativeName(path.Source)}. {leaveOut}"
            : leaveOut;
    }

    private static string RelativeName(string source) => source.Substring(source.LastIndexOf('/') + 1);
}
