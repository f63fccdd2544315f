using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Pipeline;

/// <summary>What breaks other parsers, through the whole generator: it ends, it is told in plain words, and what comes out compiles.</summary>
public class HostileInputTests
{
    [Theory]
    [InlineData("- ", "nested more than 64 levels")]
    [InlineData("[", "nested more than 64 levels")]
    [InlineData("{a: ", "nested more than 64 levels")]
    [InlineData("[a: ", "nested more than 64 levels")]
    [InlineData("'", "")]
    [InlineData("\"", "")]
    [InlineData("? ", "")]
    [InlineData("&a ", "")]
    public void TenThousandOfAMarkInFrontMatterAreAnErrorOfThatFile(string mark, string says)
    {
        var run = new ContentProject().WithPost("a", "title: A\nx:\n  " + string.Concat(Enumerable.Repeat(mark, 9_999))).WithPost("b").Run();

        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, static diagnostic => Assert.Matches("^CG[12]00", diagnostic.Id));
        Assert.All(run.Diagnostics, static diagnostic => Assert.EndsWith("/posts/a.md", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal));
        Assert.Contains(says, run.ToString(), StringComparison.Ordinal);
        Assert.Contains("B", run.Members("App.Posts"));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a = ")]
    public void SoAreTenThousandInToml(string mark)
    {
        var run = new ContentProject().With("posts/a.md", $"+++\ntitle = \"A\"\nx = {string.Concat(Enumerable.Repeat(mark, 10_000))}\n+++\n")
            .WithPost("b").Run();

        Assert.Contains("nested more than", Assert.Single(run.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void AliasesThatMultiplyAreCounted()
    {
        var bomb = string.Concat(Enumerable.Range(1, 40).Select(static i => $"k{i}: &k{i} [*k{i - 1}, *k{i - 1}]\n"));
        var run = new ContentProject().WithPost("a", $"title: A\nk0: &k0 [x, x]\n{bomb}").WithPost("b").Run();

        Assert.Contains("aliases stand for more than", Assert.Single(run.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void ALineOfAMegabyteIsALine()
    {
        var run = new ContentProject().WithPost("a", "title: A", new string('a', 1_000_000)).WithPost("b", $"title: {new string('b', 1_000_000)}").Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal([1_000_000, 1_000_000], run.Evaluate<int[]>("new[] { Posts.A.Body.Text.Length, Posts.B.Title.Length }"));
    }

    [Theory]
    [InlineData("<a b=\"")]
    [InlineData("<a b=c ")]
    [InlineData("<!--")]
    [InlineData("<p ")]
    [InlineData("<b><!-- more -")]
    [InlineData("<script>")]
    [InlineData("<img srcset=\"a 1x, ")]
    public void RawHtmlThatIsNeverClosedIsNoError(string piece)
    {
        var run = new ContentProject().WithPost("a", "title: A", string.Concat(Enumerable.Repeat(piece, 20_000))).Run();

        Assert.DoesNotContain(": error ", run.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("a#b", "a-b")]
    [InlineData("a%20b", "a-20b")]
    [InlineData("a;b", "a-b")]
    [InlineData("a'b", "ab")]
    [InlineData("a b ", "a-b")]
    [InlineData(" a b", "a-b")]
    [InlineData("a\"b", "a-b")]
    [InlineData("a&b", "a-b")]
    [InlineData("a?b", "a-b")]
    public void AnyNameOfAFileIsAnAddressAndAMember(string name, string slug)
    {
        var link = name.Replace("%", "%25").Replace("#", "%23").Replace("?", "%3F");
        var run = new ContentProject().WithPost(name).WithPost("other", "title: Other", $"[a](<{link}.md>)").Run();

        Assert.Equal("", run.ToString());
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal([$"/posts/{slug}/", $"<p><a href=\"/posts/{slug}/\">a</a></p>\n"],
            run.Evaluate<string[]>("new[] { Posts.All.Single(post => post.Slug != \"other\").Url, Posts.Other.Body.Html }"));
    }

    [Fact]
    public void TwoFilesThatDifferByCaseShareNoAddress()
    {
        var run = new ContentProject().WithPost("Hello").WithPost("hello").Run();

        Assert.Equal(["CG3001", "CG3001"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(run.CompilerDiagnostics);
    }
}
