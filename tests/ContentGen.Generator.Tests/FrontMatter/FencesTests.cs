using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>Which lines are fences, where the body begins, and what is ordinary markdown.</summary>
public sealed class FencesTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nText", "Text")]
    [InlineData("---\ntitle: A\n---\n\nText", "\nText")]
    [InlineData("---\ntitle: A\n...\nText", "Text")]
    [InlineData("---  \ntitle: A\n--- \t\nText", "Text")]
    [InlineData("\n \n---\ntitle: A\n---\nText", "Text")]
    [InlineData("---\ntitle: A\n---", "")]
    [InlineData("---\ntitle: A\n---\n", "")]
    [InlineData("---\ntitle: A\n---\n---\nText", "---\nText")]
    [InlineData("---\ntitle: 'a'\nsummary: |\n  ---\n---\nText", "Text")]
    public void FrontMatterEndsAtItsCloser(string text, string body)
    {
        var read = Read(text);

        Assert.Empty(read.Problems);
        Assert.Equal("title", read.Root.Entries[0].Key);
        Assert.Equal(body, text[read.BodyStart..]);
        Assert.Equal(text[..read.BodyStart].Count(static c => c == '\n'), read.BodyLine);
        Assert.Equal("---", text.Substring(read.Opener.Start, read.Opener.Length));
    }

    [Theory]
    [InlineData("---\n---\nText")]
    [InlineData("---\n\n---\nText")]
    [InlineData("---\n# title: later\n---\nText")]
    [InlineData("---\n--- \nText")]
    public void EmptyFrontMatterIsAnEmptyMap(string text)
    {
        var read = Read(text);

        Assert.Empty(read.Problems);
        Assert.Empty(read.Root.Entries);
        Assert.True(read.IsReadable);
        Assert.Equal("Text", text[read.BodyStart..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# A heading\n\nText: more\n\n---\n\nText")]
    [InlineData("Title\n---\nText")]
    [InlineData("Note: something\n---\nText")]
    [InlineData("Note: something\nand more of it.\n---\nText")]
    [InlineData("Note: something\n\nText.\n\n---\n\nMore text.")]
    [InlineData("Alice: hello\n\nBob: hi\n\n---\n\nThey left.")]
    [InlineData("Date: 2026-04-09\n\n---\n\nMinutes")]
    [InlineData("Note: something")]
    [InlineData("Note: something\nTitle: of a book\n\nText")]
    [InlineData("Title: of a book\n\nText")]
    [InlineData("From: a\nTo: b\nDate: 2026-04-09\nSubject: c\n\nText")]
    [InlineData("Title: A\nDate: 2026-04-09\nand text that goes on.\n\nText")]
    [InlineData("# Heading\n\nTitle: A\nDate: 2026-04-09\n\nText")]
    [InlineData("<!-- title: A -->\n\nText")]
    [InlineData("<!-- .. note: A -->\n\nText")]
    [InlineData("<!--\n.. title: A\nand text\n-->\n\nText")]
    [InlineData("<!-- .. title: A")]
    [InlineData("http://example.org\n---\nText")]
    [InlineData("- a: b\n- c: d\n---\nText")]
    [InlineData("----\n\nText below a long rule.\n")]
    [InlineData("  ---\n\nText below an indented rule.\n")]
    [InlineData("---foo\nText\n---\n")]
    [InlineData("***\n\nText")]
    [InlineData("{{ template }}\n\nText")]
    [InlineData("{% include a %}\n")]
    [InlineData("{.lead}\nText")]
    [InlineData("+ a\n+ b\n")]
    [InlineData("title = \"not TOML without a fence\"\n\nText")]
    [InlineData("+++ News +++\n\nText")]
    [InlineData("+++ is an operator\n\nText")]
    [InlineData("a = 1\n\nText\n\n+++\n")]
    [InlineData("# Heading\n+++\nText")]
    [InlineData("<!-- a comment -->\n\n---\n\nText")]
    [InlineData("<!-- a comment -->\n---\nNote: something\n---\nText")]
    [InlineData("<!-- a comment --> and text\n---\ntitle: A\n---\nText")]
    [InlineData("<!-- never closed\n---\ntitle: A\n---\nText")]
    [InlineData("<!-- a comment -->")]
    [InlineData("<!-- a comment -->\n\n")]
    [InlineData("\u200bText\n---\ntitle: A\n---\n")]
    [InlineData("\u200b---\n\nText")]
    public void OrdinaryMarkdownHasNoFrontMatterAndNoProblem(string text)
    {
        var read = Read(text);

        Assert.Empty(read.Problems);
        Assert.Empty(read.Root.Entries);
        Assert.Equal((0, 0, default), (read.BodyStart, read.BodyLine, read.Opener));
    }

    [Theory]
    [InlineData("title: A\ndate: 2026-04-09\n---\nText", "Text")]
    [InlineData("---\ntitle: A\n\nText", "title: A\n\nText")]
    [InlineData("----\ntitle: A\n----\nText", "Text")]
    [InlineData("+++\ntitle = A\n+++\nText", "Text")]
    [InlineData("+++\ntitle = \"A\"\n\nText", "title = \"A\"\n\nText")]
    [InlineData("{\n  \"title\": \"A\"\n}\nText", "Text")]
    [InlineData("title = \"A\"\n+++\nText", "Text")]
    [InlineData("<!-- a -->\n---\ntitle: A\n---\nText", "Text")]
    [InlineData("\u200b---\ntitle: A\n---\nText", "Text")]
    [InlineData("Title: A\nDate: 2026-04-09\n\nText", "\nText")]
    [InlineData("Title: A\n    goes on\nBase Header Level: 2\ntags:\n\nText", "\nText")]
    [InlineData("Title: A\nDate: 2026-04-09", "")]
    [InlineData("<!-- .. title: A -->\nText", "Text")]
    [InlineData("<!--\n.. title: A\n.. date: 2026-04-09\n-->\nText", "Text")]
    public void ABodyIsFoundBehindBrokenFencesToo(string text, string body)
    {
        var read = Read(text);

        Assert.False(read.IsReadable);
        Assert.Equal(body, text[read.BodyStart..]);
    }

    /// <summary>Without a word, the page would begin with the keys.</summary>
    [Theory]
    [InlineData("Title: A\nDate: 2026-04-09\n\nText")]
    [InlineData("<!-- .. title: A -->\n\nText")]
    public void AHeaderOfAnotherToolIsToldWhereNoKeyIsRequiredToo(string text)
    {
        var run = new ContentProject().With("posts/a.md", text).WithSource(
            "#pragma warning disable CS1591\nnamespace App; [ContentGen.Content(\"posts\")] public partial record Post(string? Title = null);").Run();

        Assert.Equal(["CG1001"], run.Diagnostics.Select(static problem => problem.Id));
    }

    [Fact]
    public void AnEditOfTheBodyLeavesTheFrontMatterEqual() =>
        Assert.Equal(Read("---\ntitle: A\ntags: [a, b]\n---\nText"), Read("---\ntitle: A\ntags: [a, b]\n---\nOther: text\n\n---\n"));

    private static FrontMatterDocument Read(string text) => FrontMatterReader.Read("post.md", text, default);
}
