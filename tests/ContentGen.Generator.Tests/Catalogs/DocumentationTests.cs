using System.Xml.Linq;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Catalogs;

/// <summary>What an editor shows on a member.</summary>
public class DocumentationTests
{
    [Fact]
    public void AMemberTellsItsTitleItsDateAndItsSource()
    {
        var run = new ContentProject().WithPost("2026-04-09-hello", "title: Hello, world").WithPost("undated", "title: No date").Run();

        Assert.Equal("Hello, world (2026-04-09)", Read(run, "Hello", "summary"));
        Assert.Equal("content/posts/2026-04-09-hello.md", Read(run, "Hello", "remarks"));
        Assert.Equal("No date", Read(run, "Undated", "summary"));
    }

    [Theory]
    [InlineData("'a < b & c > d'", "a < b & c > d")]
    [InlineData("'\"quoted\" and ''single'''", "\"quoted\" and 'single'")]
    [InlineData("']]> --> */ // /// </summary>'", "]]> --> */ // /// </summary>")]
    [InlineData("\"two\\nlines\\r\\nand\\ttabs\"", "two lines  and tabs")]
    [InlineData("|\n  a block\n  of lines\n", "a block of lines")]
    [InlineData("\"nul \\0 bell \\a esc \\e next \\N line \\L par \\P end\"", "nul   bell   esc   next   line   par   end")]
    [InlineData("'{0} {{x}} %s $\"'", "{0} {{x}} %s $\"")]
    [InlineData("'\\u0041 \\x'", "\\u0041 \\x")]
    [InlineData("😀 日本語", "😀 日本語")]
    [InlineData("\"\\uFFFE\\uFFFF\"", "")]
    [InlineData("'#region'", "#region")]
    [InlineData("''", "")]
    public void ATitleIsEscaped(string written, string shown)
    {
        var run = new ContentProject().WithPost("hello", $"title: {written}\ntags: [{(written.Contains('\n') || written == "''" ? "x" : written)}]").Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(shown, Read(run, "Hello", "summary"));
        _ = run.Evaluate<string>("Posts.Hello.Title");
    }

    [Fact]
    public void APathIsEscaped()
    {
        var run = new ContentProject().With("R & <D>/a <b> & \"c\" 'd' {e}.md", "---\ntitle: T\n---\n").Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal("content/R & <D>/a <b> & \"c\" 'd' {e}.md", XElement.Parse(run.Documentation("App.RD", "ABCDE")).Element("remarks")!.Value);
        Assert.Equal("a <b> & \"c\" 'd' {e}", run.Evaluate<string>("RD.ABCDE.Id"));
    }

    [Fact]
    public void APropertyTellsItsMeaningAndItsKey() =>
        Assert.Equal("Its tags. Key tags.", XElement.Parse(new ContentProject().WithPost("a")
            .Run().Documentation("App.Post", "Tags")).Element("summary")!.Value);

    [Fact]
    public void TheDateIsTheDayAsWritten() =>
        Assert.Equal("T (2026-04-09)", Read(new ContentProject().WithPost("a", "title: T\ndate: 2026-04-09T00:30+02:00").Run(), "A", "summary"));

    [Fact]
    public void ABrokenPostIsDocumentedByWhatIsKnown() =>
        Assert.Equal("a", Read(new ContentProject().WithPost("a", "title: [x]").Run(), "A", "summary"));

    private static string Read(GeneratorRun run, string member, string element) =>
        XElement.Parse(run.Documentation("App.Posts", member)).Element(element)!.Value.Trim();
}
