using System.Globalization;
using ContentGen.Generator.FrontMatter;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>Reads TOML between its fences and tells nodes on one line: <c>{title: "A post", tags: ["a"], weight: 3}</c>.</summary>
internal static class TomlText
{
    public static FrontMatterDocument Read(string toml) => FrontMatterReader.Read("posts/a.md", $"+++\n{toml}\n+++\nText", default);

    public static string Tell(string toml)
    {
        var read = Read(toml);
        Assert.Empty(read.Problems.Select(static problem => problem.ToString()));
        return Tell(read.Root);
    }

    public static string Tell(YamlNode node) => node switch
    {
        YamlScalar { Style: YamlStyle.Plain } plain => plain.Value,
        YamlScalar text => $"\"{text.Value.Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Tell))}]",
        YamlMapping map => $"{{{string.Join(", ", map.Entries.Select(static entry => $"{entry.Key}: {Tell(entry.Value)}"))}}}",
        _ => throw new ArgumentException(node.ToString()),
    };

    /// <summary>Every key and scalar with its text in the file, in the order of the nodes: <c>title='title'@2:1 'A'@2:9</c>.</summary>
    public static string Places(YamlNode node, string text) => node switch
    {
        YamlScalar scalar => Place(scalar.Range, text),
        YamlSequence list => string.Join(" ", list.Items.Select(item => Places(item, text))),
        YamlMapping map => string.Join(" ", map.Entries.Select(entry => $"{Place(entry.KeyRange, text)} {Places(entry.Value, text)}")),
        _ => throw new ArgumentException(node.ToString()),
    };

    private static string Place(Model.SourceRange range, string text) => string.Create(
        CultureInfo.InvariantCulture,
        $"{text.Substring(range.Start, range.Length)}@{range.StartLine + 1}:{range.StartColumn + 1}");
}
