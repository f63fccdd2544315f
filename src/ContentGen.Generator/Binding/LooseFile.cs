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
        if (!path.IsLoose || path.Kind != ContentKind.Data)
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
}
