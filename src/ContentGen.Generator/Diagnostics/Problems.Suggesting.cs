using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    /// <summary>MSBuild prints the first line, which says where the record is; an editor shows the record as well.</summary>
    public static Problem SuggestRecord(
        string path, SourceRange range, string folder, int count, IReadOnlyList<string> otherKeys, string file, string code)
    {
        var keys = string.Join(", ", otherKeys.Take(MostListed).Select(static key => $"'{Show(key)}'"))
            + (otherKeys.Count > MostListed ? $" and {otherKeys.Count - MostListed} more" : "");
        var reason = otherKeys.Count switch
        {
            0 => $"The default record reads every key of the collection '{folder}'; a record of its own can be stricter.",
            1 => $"The default record does not read one key of the collection '{folder}': {keys}.",
            _ => $"The default record does not read {otherKeys.Count} keys of the collection '{folder}': {keys}.",
        };
        return new(Descriptor.SuggestRecord, path, range,
            $"{reason} A record that fits its {(count == 1 ? "file" : $"{count} files")} was written to {file}")
        {
            Code = code,
        };
    }
}
