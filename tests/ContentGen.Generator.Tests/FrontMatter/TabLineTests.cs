using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>A line of nothing but tabs and spaces is empty, in YAML as to the eye.</summary>
public class TabLineTests
{
    [Theory]
    [InlineData("title: T\n\t\nweight: 7")]
    [InlineData("title: T\n\t \t\nweight: 7")]
    [InlineData("\t\ntitle: T\nweight: 7")]
    [InlineData("title: T\nweight: 7\n\t")]
    [InlineData("title: T\ntags:\n\t\n  - a\n\t\n  - b\nweight: 7")]
    [InlineData("title: T\ntags: [a,\n\t\n  b]\nweight: 7")]
    [InlineData("title: T\n  \t\nweight: 7")]
    [InlineData("title: T\nweight:\n \t\n  7")]
    public void ItIsNoError(string frontMatter)
    {
        var run = new ContentProject().WithPost("a", frontMatter).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal("T 7", run.Evaluate<string>("$\"{Posts.A.Title} {Posts.A.Weight}\""));
    }

    [Fact]
    public void InATextBelowABarItIsAnEmptyLine()
    {
        var run = new ContentProject().WithPost("a", "title: T\nsummary: |\n  one\n\t\n  two").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal("one\n\ntwo\n", run.Evaluate<string>("Posts.A.Summary"));
    }

    [Theory]
    [InlineData("title: T\nauthor:\n\tJane: x", 4)]
    [InlineData("title: T\n\tweight: 7", 3)]
    public void ATabThatIndentsIsStillOne(string frontMatter, int line) => Assert.StartsWith(
        $"posts/a.md({line},1): error CG1002: A tab cannot indent YAML.",
        new ContentProject().WithPost("a", frontMatter).Run().ToString(),
        StringComparison.Ordinal);
}
