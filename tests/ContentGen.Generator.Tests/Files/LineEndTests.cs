using System.Text;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Files;

/// <summary>A byte order mark and the kind of line ends belong to the editor, not to the content.</summary>
public class LineEndTests
{
    private const string Post =
        "---\ntitle: |\n  Two\n  lines\ndate: 2026-01-01\ntags:\n  - a\n  - b\n---\n\n# Head\n\nOne\ntwo.  \nthree\n\n```\ncode\n  more\n```\n";

    private const string Broken = "---\ntitle: A\ndate: never\ntags: [a,\n  \"\", {b: c}]\nweigth: 1\n---\n\nText.\n";

    public static TheoryData<string, string> Spellings => new()
    {
        { "CRLF", Post.Replace("\n", "\r\n") },
        { "a byte order mark", "\uFEFF" + Post },
        { "a byte order mark and CRLF", "\uFEFF" + Post.Replace("\n", "\r\n") },
        { "CR alone", Post.Replace('\n', '\r') },
        { "mixed line ends", Mixed(Post) },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void TheGeneratedFilesAreTheSame(string spelling, string text)
    {
        Assert.NotEqual(Post, text);
        var plain = new ContentProject().With("posts/a.md", Post).Run();
        var other = new ContentProject().With("posts/a.md", text).Run();

        Assert.True(other.Diagnostics.Count == 0, spelling);
        Assert.Equal(plain.Generated, other.Generated);
    }

    [Fact]
    public void NoValueCarriesACarriageReturn()
    {
        var run = new ContentProject().With("posts/a.md", "\uFEFF" + Post.Replace("\n", "\r\n")).Run();

        Assert.Equal("Two\nlines\n", run.Evaluate<string>("Posts.A.Title"));
        Assert.False(run.Evaluate<bool>("(Posts.A.Title + Posts.A.Body.Html + Posts.A.Body.Text + Posts.A.Body.Excerpt).Contains('\\r')"));
    }

    [Fact]
    public void NoPositionIsShifted()
    {
        var plain = new ContentProject().With("posts/a.md", Broken).Run().ToString();

        Assert.Contains("posts/a.md(3,7): error CG2002", plain, StringComparison.Ordinal);
        Assert.Contains("posts/a.md(6,1): warning CG2003", plain, StringComparison.Ordinal);
        Assert.Equal(plain, new ContentProject().With("posts/a.md", Broken.Replace("\n", "\r\n")).Run().ToString());
        Assert.Equal(plain, new ContentProject().With("posts/a.md", "\uFEFF" + Broken).Run().ToString());
        Assert.Equal(plain, new ContentProject().With("posts/a.md", "\uFEFF" + Broken.Replace("\n", "\r\n")).Run().ToString());
        Assert.Equal(plain, new ContentProject().With("posts/a.md", Mixed(Broken)).Run().ToString());
    }

    [Fact]
    public void AProblemInTheFirstLineStandsInColumnOneBehindAByteOrderMark() =>
        Assert.StartsWith("posts/a.md(1,1): error CG1005", new ContentProject().With("posts/a.md", "\uFEFF{\r\n\"title\": \"A\"\r\n}\r\n")
            .Run().ToString(), StringComparison.Ordinal);

    /// <summary>LF and CRLF in turn.</summary>
    private static string Mixed(string text)
    {
        var mixed = new StringBuilder();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
            mixed.Append(lines[i]).Append(i % 2 == 0 ? "\n" : "\r\n");
        return mixed.Append(lines[^1]).ToString();
    }
}
