using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Suggesting;

namespace ContentGen.Generator.Tests.Suggesting;

/// <summary>Values as they stand in the front matter of files, without the files.</summary>
internal static class Uses
{
    /// <summary>One value for each of the files <c>p0.md</c>, <c>p1.md</c>, …, in line 2. What stands in single quotes is quoted.</summary>
    public static IReadOnlyList<ValueUse> Of(params string[] values) =>
        [.. values.Select(static (value, i) => new ValueUse(Path(i), Scalar(value)))];

    public static ContentPath Path(int number) => ContentPath.TryParse($"/site/content/posts/p{number}.md", "/site/content")!;

    private static YamlScalar Scalar(string value)
    {
        var isQuoted = value.Length > 1 && value[0] == '\'' && value[^1] == '\'';
        return new YamlScalar(
            isQuoted ? value[1..^1] : value,
            isQuoted ? YamlStyle.SingleQuoted : YamlStyle.Plain,
            new SourceRange(0, value.Length, 1, 5, 1, 5 + value.Length),
            null);
    }
}
