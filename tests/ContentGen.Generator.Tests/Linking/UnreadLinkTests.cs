using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Linking;

/// <summary>CG4008: what markdown shows as text and was surely meant as a link.</summary>
public class UnreadLinkTests
{
    private static readonly ContentProject Site = new ContentProject()
        .With("notes/my note.md", "---\ntitle: N\n---\n")
        .With("notes/2026-01-01-dated.md", "---\ntitle: D\n---\n")
        .WithPost("a")
        .With(new InMemoryText($"{ContentProject.Root}/posts/my plan.png", "x"))
        .With(new InMemoryText($"{ContentProject.Root}/posts/my (old) plan.png", "x"))
        .With(new InMemoryText($"{ContentProject.Root}/assets/logo.svg", "x"));

    [Theory]
    [InlineData("![x](my plan.png)", 6, "<my plan.png>")]
    [InlineData("![](my plan.png)", 5, "<my plan.png>")]
    [InlineData("![x](./my plan.png \"A title\")", 6, "<./my plan.png>")]
    [InlineData("![x](my plan.png 'A title')", 6, "<my plan.png>")]
    [InlineData("![x](my (old) plan.png)", 6, "<my (old) plan.png>")]
    [InlineData("[x](my plan.png)", 5, "<my plan.png>")]
    [InlineData("[*x* y](../notes/my note.md)", 9, "<../notes/my note.md>")]
    [InlineData("[x](../notes/my note.md#part)", 5, "<../notes/my note.md#part>")]
    [InlineData("[x](/notes/my note.md)", 5, "</notes/my note.md>")]
    [InlineData("[x](../notes/my note)", 5, "<../notes/my note>")]
    [InlineData("> - ![x](/content/posts/my plan.png)", 10, "</content/posts/my plan.png>")]
    [InlineData("**![x](my plan.png)**", 8, "<my plan.png>")]
    [InlineData("[r]: my plan.png\n\n![x][r]", 6, "<my plan.png>")]
    [InlineData("[r]: ../notes/my note.md 'A title'\n\n[x][r]", 6, "<../notes/my note.md>")]
    public void AnAddressWithASpaceIsToldWhereTheFileExists(string markdown, int column, string fix)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.StartsWith($"posts/x.md(5,{column}): warning CG4008", run.ToString(), StringComparison.Ordinal);
        Assert.Contains(fix, Assert.Single(run.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![x](../assets/logo.svg =100x50)", 25, "Remove it and leave (../assets/logo.svg)")]
    [InlineData("![x](../assets/logo.svg =100x50 'A title')", 25, "Remove it and leave (../assets/logo.svg)")]
    [InlineData("![x](my plan.png =50%x)", 18, "Remove it and leave (<my plan.png>)")]
    [InlineData("![x](../assets/logo.svg Our logo)", 25, "(../assets/logo.svg \"Our logo\")")]
    [InlineData("![x](../assets/logo.svg “Our logo”)", 25, "(../assets/logo.svg \"Our logo\")")]
    [InlineData("[x](a.md \"say \"hi\" now\")", 10, "(a.md 'say \"hi\" now')")]
    [InlineData("[x](a.md \"say \"hi\"\")", 10, "(a.md 'say \"hi\"')")]
    [InlineData("[x](a.md \"it's \"hi\" now\")", 10, "(a.md \"it's \\\"hi\\\" now\")")]
    [InlineData("[x](a.md it's)", 10, "(a.md \"it's\")")]
    [InlineData("[x](a.md \"unclosed)", 10, "(a.md \"unclosed\")")]
    [InlineData("[x](a.md for more)", 10, "(a.md \"for more\")")]
    [InlineData("[r]: a.md for more\n\n![x][r]", 11, "(a.md \"for more\")")]
    public void WhatStandsBehindAnAddressIsToldWhereTheFileExists(string markdown, int column, string fix)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.StartsWith($"posts/x.md(5,{column}): warning CG4008", run.ToString(), StringComparison.Ordinal);
        Assert.Contains(fix, Assert.Single(run.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[my note]]", "[my note](../notes/my%20note.md)")]
    [InlineData("[[My-Note]]", "[My-Note](../notes/my%20note.md)")]
    [InlineData("[[notes/my note]]", "[my note](../notes/my%20note.md)")]
    [InlineData("[[my note.md]]", "[my note.md](../notes/my%20note.md)")]
    [InlineData("[[my note|that note]]", "[that note](../notes/my%20note.md)")]
    [InlineData("[[my note#Part two]]", "[my note](../notes/my%20note.md#part-two)")]
    [InlineData("[[my note#Q & A]]", "[my note](../notes/my%20note.md#q--a)")]
    [InlineData("[[dated]]", "[dated](../notes/2026-01-01-dated.md)")]
    [InlineData("[[2026-01-01-dated]]", "[2026-01-01-dated](../notes/2026-01-01-dated.md)")]
    [InlineData("![[my plan.png]]", "![my plan.png](my%20plan.png)")]
    [InlineData("![[logo.svg|200]]", "![logo.svg](../assets/logo.svg)")]
    [InlineData("![[logo.svg|200x100]]", "![logo.svg](../assets/logo.svg)")]
    [InlineData("![[logo.svg|Our logo]]", "![Our logo](../assets/logo.svg)")]
    [InlineData("![[logo.svg|center|500]]", "![logo.svg](../assets/logo.svg)")]
    [InlineData("![[logo.svg|Our logo|500]]", "![Our logo](../assets/logo.svg)")]
    [InlineData("![[logo.svg| 500 | Our logo | Right ]]", "![Our logo](../assets/logo.svg)")]
    [InlineData("[[my note|center|500]]", "[center|500](../notes/my%20note.md)")]
    [InlineData("[[logo.svg]]", "[logo.svg](../assets/logo.svg)")]
    [InlineData("![[my note]]", "[my note](../notes/my%20note.md)")]
    [InlineData("| x |\n|---|\n| ![[my plan.png\\|100]] |", "![my plan.png](my%20plan.png)")]
    [InlineData("| x |\n|---|\n| [[my note\\|that note]] |", "[that note](../notes/my%20note.md)")]
    [InlineData("* see [[a]], please", "[a](a.md)")]
    public void AWikiLinkIsToldWhereWhatItNamesExists(string markdown, string fix)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Contains($"Write {fix}.", Assert.Single(run.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![x](no plan) [x](no note) [x](see there) [x](a/b or c) [x](~/my plan.png) [x](v1.2 or v1.3) ![x](a =b)")]
    [InlineData("[x]([my note](./a.md?b)) and [x]({a}/my plan.png)")]
    [InlineData("[x](a thing) [x](gone.svg =100x50)")]
    [InlineData("`![x](my plan.png)` `[[a]]`")]
    [InlineData("```\n![x](my plan.png)\n[[a]]\n```\n\n    [[a]]")]
    [InlineData("<div>\n![x](my plan.png) [[a]]\n</div>")]
    [InlineData("<!-- ![x](my plan.png) [[a]] -->")]
    [InlineData("![x](<my plan.png>) ![x](my%20plan.png)")]
    [InlineData("[[a]](a.md) [[b]][a]\n\n[a]: a.md")]
    [InlineData("[[nobody]] [[]] [[ ]] [[a\nb]] [[a]")]
    [InlineData("if [[ -f a ]]; then x[[0]] = y")]
    [InlineData("\\[\\[a]] \\[x](my plan.png)")]
    [InlineData("[text (see my plan.png)](a.md)")]
    [InlineData("](my plan.png)")]
    [InlineData("[r]: no plan.png\n\nsee [r]: my plan.png\n\n    [r]: my plan.png")]
    public void OtherBracketsAreText(string markdown)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Equal("", run.ToString());
    }

    [Fact]
    public void TheTextStaysAsItIs() =>
        Assert.Equal("<p>![x](my plan.png) [[a]]</p>\n", Site.WithPost("x", body: "![x](my plan.png) [[a]]").Run().Evaluate<string>("Posts.X.Body.Html"));

    [Theory]
    [InlineData("[")]
    [InlineData("](a b")]
    [InlineData("[[a")]
    [InlineData("[a]: b c ")]
    [InlineData("[a](b c) ")]
    public void ManyBracketsDoNotTakeLong(string piece)
    {
        var body = string.Concat(Enumerable.Repeat(piece, 30_000));

        // All of it is text.
        var text = new Markdig.Syntax.Inlines.LiteralInline { Span = new(0, body.Length - 1) };
        var paragraph = new Markdig.Syntax.ParagraphBlock { Inline = new Markdig.Syntax.Inlines.ContainerInline().AppendChild(text) };
        var started = System.Diagnostics.Stopwatch.StartNew();
        ContentGen.Generator.Markdown.Links.UnreadLinks.In([paragraph], body);

        Assert.True(started.Elapsed < TimeSpan.FromSeconds(5), $"It took {started.Elapsed}.");
    }
}
