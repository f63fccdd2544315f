using ContentGen.Generator.Markdown.Dialect;

namespace ContentGen.Generator.Tests.Markdown.Dialect;

/// <summary>Ids of headings: those of GitHub, and those that authors write.</summary>
public class HeadingIdTests
{
    /// <summary>Headings of every script with the ids that npm's github-slugger makes of them, as one page.</summary>
    private static readonly (string Heading, string Id)[] Known =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Markdown", "Dialect", "heading-ids.tsv"))
            .Where(static line => !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(static line => line.Split('\t'))
            .Select(static row => (row[0].Replace("\\t", "\t", StringComparison.Ordinal), row[1]))];

    [Fact]
    public void HeadingsOfEveryScriptHaveTheIdsOfGitHub()
    {
        var page = new GitHubSlug();

        Assert.True(Known.Length > 400);
        Assert.Equal(Known.Select(static row => row.Id), Known.Select(row => page.Unique(GitHubSlug.Of(row.Heading))));
    }

    [Fact]
    public void APageOfThemHasTheSame()
    {
        var page = string.Concat(Known.Select(static row => $"# {string.Concat(row.Heading.Select(Escaped))}\n"));

        Assert.Equal(Known.Select(static row => row.Id), Rendered.Facts(page).Headings.Select(static heading => heading.Id));
    }

    private static string Escaped(char c) => char.IsAsciiLetterOrDigit(c) || c > 127 || c is ' ' or '\t' ? $"{c}" : $"\\{c}";

    [Theory]
    [InlineData("## Costs {#costs}", "costs: Costs")]
    [InlineData("## What it costs{#costs}", "costs: What it costs")]
    [InlineData("## Costs {#costs} ##", "costs: Costs")]
    [InlineData("## Costs ## {#costs}", "costs: Costs")]
    [InlineData("Costs\nand more {#costs}\n---", "costs: Costs and more")]
    [InlineData("## *Costs* `x` {#costs_2.b:c}  ", "costs_2.b:c: Costs x")]
    [InlineData("## コスト {#コスト-1}", "コスト-1: コスト")]
    [InlineData("> ## Costs {#costs}", "costs: Costs")]
    [InlineData("## 保護　{#protect}", "protect: 保護")]
    [InlineData("## C# {#csharp}", "csharp: C#")]
    [InlineData("## Costs {#Costs}\n## Costs", "Costs: Costs, costs: Costs")]
    [InlineData("## A {#b}\n## B", "b: A, b-1: B")]
    [InlineData("## B\n## A {#b}", "b-1: B, b: A")]
    [InlineData("## A {#x}\n## B {#x}\n## C {#x}", "x: A, x-1: B, x-2: C")]
    public void AnIdInBracesIsTheHeadings(string markdown, string headings) =>
        Assert.Equal(headings, string.Join(", ", Rendered.Facts(markdown).Headings.Select(static heading => $"{heading.Id}: {heading.Text}")));

    [Theory]
    [InlineData("## Costs {#a} and {#b c}", "costs-a-and-b-c")]
    [InlineData("## {#costs} Costs", "costs-costs")]
    [InlineData("## {#costs}", "costs")]
    [InlineData("## Costs \\{#costs}", "costs-costs")]
    [InlineData("## The `{#id}`", "the-id")]
    [InlineData("## Costs {#}", "costs-")]
    public void OtherBracesAreText(string markdown, string id)
    {
        Assert.Contains("{", Rendered.Facts(markdown).Headings[0].Text, StringComparison.Ordinal);
        Assert.Equal(id, Rendered.Facts(markdown).Headings[0].Id);
        Assert.Equal("", Rendered.Says(markdown));
    }

    [Theory]
    [InlineData("## Costs {.class}", "costs-class")]
    [InlineData("## Costs {#costs .class}", "costs-costs-class")]
    [InlineData("## Costs { #costs }", "costs--costs-")]
    [InlineData("## Costs {: #costs}", "costs--costs")]
    public void AttributesOfOtherToolsAreTextAndToldOf(string markdown, string id)
    {
        Assert.Equal(id, Rendered.Facts(markdown).Headings[0].Id);
        Assert.Equal("CG4009(1,10)", Rendered.Says(markdown));
    }

    [Fact]
    public void BracesElsewhereAreText() =>
        Assert.Equal("<p>A paragraph {#id}</p>\n<ul>\n<li>an item {#id}</li>\n</ul>\n", Rendered.Html("A paragraph {#id}\n\n- an item {#id}"));

    [Theory]
    [InlineData("## A {#x}\n## B {#y}", "")]
    [InlineData("## A {#x}\n\n## B {#x}", "CG4006(3,8)")]
    [InlineData("## A {#x}\n## B {#x}\n## C {#x}", "CG4006(2,8) CG4006(3,8)")]
    [InlineData("## A\n## B {#a}", "CG4006(2,8)")]
    [InlineData("## B {#a} ##\n## A", "CG4006(1,8)")]
    [InlineData("## A\n## A", "")]
    public void AnIdOfTwoHeadingsIsReportedWhereItIsWritten(string markdown, string says) => Assert.Equal(says, Rendered.Says(markdown));
}
