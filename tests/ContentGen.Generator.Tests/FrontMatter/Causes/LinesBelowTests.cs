namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>Which lines below a value belong to it. The pointer stands at the line break, or in the first line below.</summary>
public sealed class LinesBelowTests
{
    [Theory]
    [InlineData("^a: b\n  c\n\n  d\ne: f", 0, 4)]
    [InlineData("^a: b\nc: d", 0, 1)]
    [InlineData("^a: b\n  # c\n  d", 0, 1)]
    [InlineData("^a: b\n  c", 0, 2)]
    [InlineData("^- b\n  c\n- d", 0, 2)]
    [InlineData("^b\nc\nd", -1, 3)]
    public void AValueGoesOnWhileLinesBeginRightOfItsParent(string pointed, int parent, int nextLine) =>
        Assert.Equal(nextLine, new PointedYaml(pointed).Below.SkipValue(1, parent));

    [Theory]
    [InlineData("a: [b,^\nc]", true)]
    [InlineData("a: [b,^\n\n  c]", false)]
    [InlineData("a: [b,^\n", true)]
    public void OnlyTheFirstTextBelowIsAsked(string pointed, bool isLeft)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(isLeft, yaml.Below.IsLeftOf(yaml.At, 0));
    }

    [Theory]
    [InlineData("a: [b^\nc: d", '[', true)]
    [InlineData("a: [b^\n- c", '[', true)]
    [InlineData("a: [b^\n", '[', true)]
    [InlineData("a: [b^\nc]", '[', false)]
    [InlineData("a: \"b^\n-c", '"', false)]
    [InlineData("a: {b: c,^\nd: e,", '{', false)]
    [InlineData("a: {b: c,^\nd: e}", '{', false)]
    [InlineData("a: {b: c^\nd: {e: f}", '{', true)]
    public void AnEntryBelowIsToldFromWhatIsInsideTheBrackets(string pointed, char opener, bool isEntry)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(isEntry, yaml.Below.IsEntry(yaml.At, opener));
    }

    [Theory]
    [InlineData("a: [^\n]", true)]
    [InlineData("a: {^\n\n }", true)]
    [InlineData("a: [^\nb]", false)]
    [InlineData("a: [^\n", false)]
    public void ACloserMayStandAnywhere(string pointed, bool isCloser)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(isCloser, yaml.Below.IsCloser(yaml.At));
    }
}
