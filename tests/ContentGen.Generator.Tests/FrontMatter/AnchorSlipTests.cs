using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>An anchor that nothing asks for is text that was taken for one, unless no text can be meant.</summary>
public class AnchorSlipTests
{
    [Theory]
    [InlineData("title: &title >-\n  A title")]
    [InlineData("title: &title |\n  A title")]
    [InlineData("title: &title \"A title\"")]
    [InlineData("title: &title 'A title'")]
    [InlineData("title: T\ntags: &tags [a, b]")]
    [InlineData("title: T\nmore: &more {a: b}")]
    [InlineData("title: T\ntags:\n- &a\n  a")]
    public void BeforeAMarkedValueNoTextIsMeant(string frontMatter) => Assert.Equal("", new ContentProject().WithPost("a", frontMatter).Run().ToString());

    [Theory]
    [InlineData("title: &title A title")]
    [InlineData("title: &title")]
    [InlineData("title: T\ntags: [&a b]")]
    public void BeforePlainTextItIsProbablyText(string frontMatter) =>
        Assert.Contains("is read as the name of an anchor", new ContentProject().WithPost("a", frontMatter).Run().ToString(), StringComparison.Ordinal);
}
