using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Recognises front matter in TOML or JSON (CG1005) and shows its first key as YAML.</summary>
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
        if (fence == "+++" || string.Equals(fence, "---toml", StringComparison.OrdinalIgnoreCase))
            return Toml(lines, first, fence);
        if (string.Equals(fence, "---json", StringComparison.OrdinalIgnoreCase))
        {
            var brace = lines.SkipBlanks(lines.Start(first + 1), lines.Text.Length);
            return Json(lines, first, brace, fence.Length);
        }

        return JsonKey.IsMatch(lines.Text, start) || EmptyJson.IsMatch(lines.Text, start) ? Json(lines, first, start, 1) : null;
    }

    private static FrontMatterFences Toml(TextLines lines, int first, string fence)
    {
        var closer = first + 1;
        while (closer < lines.Count && !lines.IsFence(closer, fence == "+++" ? fence : "---"))
            closer++;
        var match = TomlKey.Match(lines.Slice(lines.Start(first + 1), lines.Start(closer)));
        var range = lines.Range(lines.Start(first), lines.Start(first) + fence.Length);
        return FrontMatterFences.Broken(lines, Problems.Toml(lines.Path, range, Line(match)), closer + 1);
    }

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
