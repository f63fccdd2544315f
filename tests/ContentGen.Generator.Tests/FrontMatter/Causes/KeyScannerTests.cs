using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>Where a key ends.</summary>
public sealed class KeyScannerTests
{
    [Theory]
    [InlineData("^title: a", "title")]
    [InlineData("  ^title : a", "title ")]
    [InlineData("^title:", "title")]
    [InlineData("^two words: a", "two words")]
    [InlineData("^\"a: b\": c", "\"a: b\"")]
    [InlineData("^'a' : c", "'a' ")]
    [InlineData("^a:b: c", "a:b")]
    [InlineData("^&x a: b", "&x a")]
    [InlineData("^: a", "")]
    public void AKeyEndsAtItsColon(string pointed, string key)
    {
        var yaml = new PointedYaml(pointed);

        var found = new KeyScanner(yaml.Text).Find(yaml.At, yaml.End);

        Assert.NotNull(found);
        Assert.Equal(key, yaml.Text.Slice(yaml.At, found.Value.Colon));
        Assert.Equal(key.TrimEnd(), yaml.Text.Slice(yaml.At, found.Value.End));
    }

    [Theory]
    [InlineData("^title")]
    [InlineData("^title:a")]
    [InlineData("^http://example.org")]
    [InlineData("^title # a: b")]
    [InlineData("^[a: b]")]
    [InlineData("^{a: b}: c")]
    [InlineData("^\"a: b\" c: d")]
    [InlineData("^@a: b")]
    [InlineData("^")]
    public void AnythingElseIsNoKey(string pointed)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Null(new KeyScanner(yaml.Text).Find(yaml.At, yaml.End));
    }
}
