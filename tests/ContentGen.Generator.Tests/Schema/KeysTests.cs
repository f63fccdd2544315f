using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Tests.Schema;

/// <summary>Keys in all their spellings.</summary>
public class KeysTests
{
    [Theory]
    [InlineData("OgImage", "og-image")]
    [InlineData("Title", "title")]
    [InlineData("URL", "url")]
    [InlineData("URLOfPage", "url-of-page")]
    [InlineData("HtmlV2Text", "html-v2-text")]
    [InlineData("A", "a")]
    [InlineData("already_snake", "already-snake")]
    [InlineData("_2nd", "2nd")]
    [InlineData("Snake_Case", "snake-case")]
    [InlineData("ÜberUns", "über-uns")]
    public void APropertyHasAKeyInKebabCase(string name, string key) => Assert.Equal(key, Keys.OfProperty(name));

    [Fact]
    public void AllSpellingsOfAKeyAreOne() => Assert.Equal(
        ["ogimage"],
        new[] { "og_image", "og-image", "ogImage", "OgImage", "OG_IMAGE", "ogimage", "-og--image_" }.Select(Keys.Fold).Distinct());

    [Theory]
    [InlineData("OgImage")]
    [InlineData("URLOfPage")]
    [InlineData("_2nd")]
    public void APropertyAnswersToItsKeyInEveryStyle(string name)
    {
        var key = Keys.OfProperty(name);

        Assert.All(["a_b", "a-b", "aB", "AB", "ab"], written => Assert.Equal(Keys.Fold(name), Keys.Fold(Keys.InStyleOf(key, written))));
    }

    [Theory]
    [InlineData("og_imag", "og_image")]
    [InlineData("og-imag", "og-image")]
    [InlineData("ogImag", "ogImage")]
    [InlineData("OgImag", "OgImage")]
    [InlineData("ogimag", "og-image")]
    public void AKeyIsProposedInTheStyleOfItsReader(string written, string proposed) => Assert.Equal(proposed, Keys.InStyleOf("og-image", written));
}
