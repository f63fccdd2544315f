using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>One mistake hides no other: what is sound around it is read and checked in the same build.</summary>
public class AfterAnErrorTests
{
    [Theory]
    [InlineData("title: \"Unclosed\ndate: 9/1/2020\ntags: [a]", "2,8 CG1002|3,7 CG2002")]
    [InlineData("title: A: b\ntags: [a, b\nauthor: @jane", "2,9 CG1002|3,7 CG1002|4,9 CG1002")]
    [InlineData("title T\ndraft: maybe", "2,1 CG1002|3,8 CG2002")]
    [InlineData("tags:\n  - a\n b: c\nweight: heavy\ntitle: T", "4,2 CG1002|5,9 CG2002")]
    [InlineData("title: T\n  more: x\ndate: soon", "3,3 CG1002|4,7 CG2002")]
    [InlineData("title: {{ x }}\nweight: 1.5\ndate: 2026-04-09", "2,8 CG1002|3,9 CG2002")]
    [InlineData("title: T\ntitle: U\nweight: many", "3,1 CG1003|4,9 CG2002")]
    [InlineData("title: 'it's'\ndescription: ok\nupdated: 2026-13-01", "2,11 CG1002|4,10 CG2002")]
    [InlineData("title: *none\ndraft: no way", "2,8 CG1002|3,8 CG2002")]
    public void TheKeysBelowAndAboveAreChecked(string frontMatter, string expected) =>
        Assert.Equal(expected, Found(new ContentProject().WithPost("a", frontMatter)));

    /// <summary>The key that is broken is not missed, and its value is not judged a second time.</summary>
    [Theory]
    [InlineData("title: \"T\ndate: 2026-04-09", "2,8 CG1002")]
    [InlineData("date: [2026-04-09\ntitle: T", "2,7 CG1002")]
    [InlineData("author: {name: a, name: b}\ntitle: T", "2,19 CG1003")]
    public void NothingIsSaidTwice(string frontMatter, string expected) =>
        Assert.Equal(expected, Found(new ContentProject().WithPost("a", frontMatter)));

    [Fact]
    public void LinksOfTheBodyAreChecked() => Assert.Equal(
        "2,8 CG1002|6,5 CG4001",
        Found(new ContentProject().With("posts/a.md", "---\ntitle: \"T\nweight: 1\n---\n\n[b](missing.md)\n")));

    /// <summary>Below a line that may be the closing fence stands text, in which a colon is a colon.</summary>
    [Theory]
    [InlineData("---\ntitle: T\n----\nNote: this is text.\nAnd: so is this.\n\n---\n\nMore.\n")]
    [InlineData("---\ntitle: T\n\nSome text of the body.\n\nNote: it has no fence above it.\n\n---\n\nMore: yes.\n")]
    public void TheBodyIsNotTakenForKeys(string text)
    {
        var run = new ContentProject().With("posts/a.md", text).Run();

        Assert.Single(run.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void ADataFileIsReadOnBelowTheMistakeToo() => Assert.Equal(
        "1,7 CG1002|3,7 CG1002",
        Found(new ContentProject().With("authors/jane.yml", "name: \"Jane\nurl: x\nmail: @jane\n")));

    private static string Found(ContentProject project) => string.Join('|', project.Run().ToString()
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => line.Split('(', ')')[1] + " " + line.Split(' ')[2].TrimEnd(':')));
}
