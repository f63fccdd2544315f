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
    [InlineData("title: !t x\ntags: [a, b\ndate: soon\ndescription: a: b", "2,8 CG1002|3,7 CG1002|4,7 CG2002|5,15 CG1002")]
    [InlineData("title: A: B\nauthor: *none\ndescription: *other\ntags: &x [a]\ncategories: *x", "2,9 CG1002|3,9 CG1002|4,14 CG1002")]
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

    /// <summary>Each item of a list, and each map of a map of entries, is one of its own.</summary>
    [Theory]
    [InlineData("- id: a\n  weight: x\n  title: A\n- id: b\n  title: B: C\n- id: c\n  date: soon", "2,11 CG2002|5,11 CG1002|6,3 CG2001|7,9 CG2002")]
    [InlineData("- title: \"A\n- title: B\n  draft: maybe", "1,10 CG1002|3,10 CG2002")]
    [InlineData("---\n# All.\n  - title: [A\n\n  -\n    title: B\n    weight: x", "3,12 CG1002|7,13 CG2002")]
    [InlineData("- id: a\n  title: A\n  title: B\n- title: B\n  weight: x", "3,3 CG1003|5,11 CG2002")]
    [InlineData("a:\n  title: @a\nb:\n  title: B\n  weight: x\nc:\n  weight: 1", "2,10 CG1002|5,11 CG2002|6,1 CG2001")]
    [InlineData("title: [A\nseo:\n  image: b\nweight: x", "1,8 CG1002|4,9 CG2002")]
    [InlineData("title: [A\nseo:\n  image: b", "1,8 CG1002")]
    public void TheOtherEntriesOfAFileAreChecked(string yaml, string expected) =>
        Assert.Equal(expected, Found(new ContentProject().With("things.yml", yaml + "\n")));

    [Theory]
    [InlineData("title = 'T'\nweight = 'x'\nbad =\ndate = 'soon'", "3,10 CG2002|4,5 CG1002|5,8 CG2002")]
    [InlineData("title = T\nweight = 'x'", "2,9 CG1002|3,10 CG2002")]
    [InlineData("title = [1, 2\ndraft = 'maybe'", "2,9 CG1002|3,9 CG2002")]
    [InlineData("weight = 'x'\n[params]\na =\n", "2,10 CG2002|4,3 CG1002")]
    [InlineData("title = 'T'\ntitle = 'U'\nweight = 'x'", "3,1 CG1003|4,10 CG2002")]
    public void TheOtherKeysOfTomlAreChecked(string toml, string expected) =>
        Assert.Equal(expected, Found(new ContentProject().With("posts/a.md", $"+++\n{toml}\n+++\n\nBody.\n")));

    /// <summary>What a broken table lacks is not missed; a table around it is broken as well, and another is not.</summary>
    [Theory]
    [InlineData("title = 'T'\n[seo]\nimage =\n[more]\ncolor = 'red'", "4,7 CG1002|6,1 CG2003")]
    [InlineData("title = 'T'\n[seo]\n[seo.deep]\nx =\n", "5,3 CG1002")]
    [InlineData("title = 'T'\nseo = { image = }\nmore = { color = 'red' }", "3,15 CG1002|4,10 CG2003")]
    public void ABrokenTableIsNotJudged(string toml, string expected) => Assert.Equal(expected, Found(new ContentProject()
        .WithSource("using ContentGen; [Content(\"posts\")] public partial record Post { public required string Title { get; init; } "
            + "public Seo? Seo { get; init; } public More? More { get; init; } } "
            + "public record Seo { public required string Image { get; init; } } public record More { public string? Size { get; init; } }")
        .With("posts/a.md", $"+++\n{toml}\n+++\n\nBody.\n")));

    [Fact]
    public void TheOtherEntriesOfATomlListAreChecked() => Assert.Equal(
        "3,10 CG2002|5,6 CG1002|8,8 CG2002",
        Found(new ContentProject().With("things.toml",
            "[[things]]\ntitle = 'A'\nweight = 'x'\n[[things]]\ntitle=\n[[things]]\ntitle = 'C'\ndate = 'soon'\n")));

    /// <summary>An entry that could not be read is not one that does not exist.</summary>
    [Theory]
    [InlineData("authors.yml", "- id: jane\n  title: A: B\n- id: bob\n  title: Bob\n", "2,11 CG1002")]
    [InlineData("authors.toml", "[[authors]]\nid = 'jane'\ntitle =\n[[authors]]\nid = 'bob'\ntitle = 'Bob'\n", "3,7 CG1002")]
    [InlineData("authors.yml", "jane:\n  title: Jane\nann:\nbob:\n  title: Bob\n", "3,1 CG1004")]
    [InlineData("authors.toml", "[jane]\ntitle = 'Jane'\n[bob]\ntitle = Bob\n", "4,9 CG1002")]
    public void NoReferenceToItIsReported(string name, string data, string expected) => Assert.Equal(expected, Found(new ContentProject()
        .WithSource("using ContentGen; [Content(\"authors\")] public partial record Author { public required string Title { get; init; } } "
            + "[Content(\"posts\")] public partial record Post { public required Author Author { get; init; } public Author? Editor { get; init; } }")
        .With(name, data)
        .WithPost("a", "author: jane\neditor: bob")));

    private static string Found(ContentProject project) => string.Join('|', project.Run().ToString()
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => line.Split('(', ')')[1] + " " + line.Split(' ')[2].TrimEnd(':')));
}
