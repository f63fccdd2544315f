using System.Text;
using ContentGen.Generator.Files;
using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Files;

/// <summary>CG1006. The bytes go through the compiler's own reader, which replaces what is not UTF-8 and says nothing.</summary>
public class EncodingTests
{
    private static readonly byte[] Invalid = [.. "---\ntitle: Caf"u8, 0xE9, .. "\n---\n\nText.\n"u8];

    [Fact]
    public void AByteThatIsNotUtf8IsReportedAtItsPlace() =>
        Assert.StartsWith("posts/a.md(2,11): error CG1006: ", Run(Invalid).ToString(), StringComparison.Ordinal);

    [Fact]
    public void CharactersOfSeveralBytesInFrontOfItCountAsTheEditorShowsThem() =>
        Assert.StartsWith("posts/a.md(3,8): error CG1006: ", Run([.. "---\n# äöü\nt: ä😀é"u8, 0xFF, .. "\n---\n"u8]).ToString(), StringComparison.Ordinal);

    [Fact]
    public void AByteInTheBodyIsReportedToo() =>
        Assert.StartsWith("posts/a.md(5,6): error CG1006: ", Run([.. "---\ntitle: A\n---\n\nText "u8, 0x96, .. " more.\n"u8]).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void LineEndsAndAByteOrderMarkDoNotShiftIt() =>
        Assert.StartsWith("posts/a.md(2,11): error CG1006: ", Run([0xEF, 0xBB, 0xBF, .. "---\r\ntitle: Caf"u8, 0xE9, .. "\r\n---\r\n"u8]).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void ItIsTheOnlyProblemOfItsFile() => Assert.Single(Run(Invalid).Diagnostics);

    [Fact]
    public void TheOtherFilesAreRead()
    {
        var run = new ContentProject().With(File("a", Invalid)).WithPost("b").WithPost("c", "date: never").Run();

        Assert.Equal(["CG1006", "CG2001", "CG2002"], run.Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Equal("A title", run.Evaluate<string>("Posts.B.Title"));
        Assert.Contains("A", run.Members("App.Posts"));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void AnotherEncodingWithAMarkIsNamed(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetPreamble().Concat(Encoding.GetEncoding(encoding).GetBytes("---\ntitle: A\n---\n")).ToArray();

        Assert.StartsWith("posts/a.md(1,1): error CG1006: The file is encoded as UTF-", Run(bytes).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AReplacementCharacterThatTheAuthorWroteIsText()
    {
        var run = Run("---\ntitle: Lost \uFFFD\n---\n"u8.ToArray());

        Assert.Empty(run.Diagnostics);
        Assert.Equal("Lost \uFFFD", run.Evaluate<string>("Posts.A.Title"));
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    [InlineData(new byte[] { 0x80 })]
    public void EveryKindOfInvalidSequenceIsFound(byte[] sequence) =>
        Assert.StartsWith("posts/a.md(2,8): error CG1006: ", Run([.. "---\ntitle: "u8, .. sequence, .. "\n---\n"u8]).ToString(), StringComparison.Ordinal);

    [Fact]
    public void ACarriageReturnAloneEndsALineToo() =>
        Assert.StartsWith("posts/a.md(2,8): error CG1006: ", Run([.. "---\rtitle: "u8, 0x80, .. "\r---\r"u8]).ToString(), StringComparison.Ordinal);

    [Fact]
    public void WhereTheCompilerReadsALegacyCodePageTheByteIsNamed()
    {
        // As on Windows, whatever this machine is.
        var file = new InMemoryText($"{ContentProject.Root}/posts/a.md", SourceText.From(Invalid, Invalid.Length, Encoding.Latin1));

        Assert.Equal("posts/a.md(2,11): error CG1006: Byte 0xE9 is not valid UTF-8. Content files must be UTF-8. Save the file as UTF-8 (in "
            + "most editors: \"Save with Encoding\").",
            new ContentProject().With(file).Run().ToString());
    }

    [Fact]
    public void ALegacyCodePageOverValidUtf8IsNoProblem()
    {
        var text = SourceText.From(Encoding.Latin1.GetString("---\ntitle: Café\n---\n"u8), Encoding.Latin1);

        Assert.Null(Utf8Check.Check("a.md", text, text.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("utf-8")]
    public void TextThatAnEditorHoldsIsTrusted(string? encoding)
    {
        var text = SourceText.From("caf\uFFFD", encoding is null ? null : Encoding.GetEncoding(encoding));

        Assert.Null(Utf8Check.Check("a.md", text, text.ToString()));
    }

    private static GeneratorRun Run(byte[] bytes) => new ContentProject().With(File("a", bytes)).Run();

    private static InMemoryText File(string name, byte[] bytes) => new($"{ContentProject.Root}/posts/{name}.md", bytes);
}
