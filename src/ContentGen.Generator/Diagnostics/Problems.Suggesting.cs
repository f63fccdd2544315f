using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    private const int MostKeys = 8;

    /// <summary>MSBuild prints the first line, which says where the record is; an editor shows the record as well.</summary>
    public static Problem SuggestRecord(string path, SourceRange range, string folder, int count, IReadOnlyList<string> otherKeys, string file, string code)
    {
        var keys = string.Join(", ", otherKeys.Take(MostKeys).Select(static key => $"'{Show(key)}'")) + (otherKeys.Count > MostKeys ? $" and {otherKeys.Count - MostKeys} more" : "");
        var reason = otherKeys.Count switch
        {
            0 => $"The default record reads all keys of the collection '{folder}'; a record of its own can be stricter.",
            1 => $"The default record does not read a key of the collection '{folder}': {keys}.",
            _ => $"The default record does not read {otherKeys.Count} keys of the collection '{folder}': {keys}.",
        };
        return new(Descriptor.SuggestRecord, path, range, $"{reason} A record that fits its {(count == 1 ? "file" : $"{count} files")} is written in {file}\n\n{code}");
    }
}
