using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Recognises front matter in JSON (CG1005), and shows the first key of a format that is not read as YAML.</summary>
internal static class OtherFormat
{
    private static readonly Regex TomlKey = new(@"^[ \t]*(?<key>[\w-]+|""[^""\n]*"")[ \t]*=[ \t]*(?<value>[^\n]*?)[ \t]*$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex JsonKey = new(@"\G\{\s*""(?<key>(?:[^""\\\n]|\\.)*)""\s*:\s*(?<value>""(?:[^""\\\n]|\\.)*""|[^,\n}]*)?",
        RegexOptions.CultureInvariant);
    private static readonly Regex EmptyJson = new(@"\G\{\s*\}[ \t]*(\n|\z)", RegexOptions.CultureInvariant);

    public static FrontMatterFences? Find(TextLines lines, int first)
    {
        var start = lines.Start(first);
        var fence = lines.Line(first).TrimEnd();
        if (string.Equals(fence, "---json", StringComparison.OrdinalIgnoreCase))
        {
            var brace = lines.SkipSpaces(lines.Start(first + 1), lines.Text.Length);
            return Json(lines, first, brace, fence.Length);
        }

        return JsonKey.IsMatch(lines.Text, start) || EmptyJson.IsMatch(lines.Text, start) ? Json(lines, first, start, 1) : null;
    }

    /// <summary>The first key of TOML as YAML.</summary>
    public static string TomlExample(TextLines lines, int start, int end) => Line(TomlKey.Match(lines.Slice(start, end)));

    private static FrontMatterFences Json(TextLines lines, int first, int brace, int length)
    {
        var last = first;
        while (last < lines.Count && !lines.Line(last).TrimEnd().EndsWith("}", StringComparison.Ordinal))
            last++;
        var match = JsonKey.Match(lines.Text, brace);
        var range = lines.Range(lines.Start(first), lines.Start(first) + length);
        return FrontMatterFences.Broken(lines, Problems.Json(lines.Path, range, Line(match)), last + 1);
    }

    private static string Line(Match match) => match.Success
        ? $"{match.Groups["key"].Value.Trim('"')}: {match.Groups["value"].Value.Trim()}".TrimEnd()
        : "title: …";
}
