namespace ContentGen.Tests;

public class HeadingTests
{
    [Theory]
    [InlineData("1 2 2 3 2", "1(2 2(3) 2)")]
    [InlineData("2 2 2", "2 2 2")]
    [InlineData("2 4 3 2", "2(4 3) 2")]
    [InlineData("3 2 1", "3 2 1")]
    [InlineData("1 3 3 2 4 1", "1(3 3 2(4)) 1")]
    [InlineData("", "")]
    public void DeeperHeadingsThatFollowAreChildren(string levels, string tree)
    {
        var headings = levels.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static (level, i) => (int.Parse(level), $"id-{i}", $"Heading {i}"));
        var body = new CatalogWriter().Row("a").Body("a", new("<p>") { Headings = [.. headings] }).Build()[0].Body;
        Assert.Equal(tree, Draw(body.Headings));
    }

    [Fact]
    public void AHeadingKnowsItsAnchorAndText()
    {
        var facts = new BodyFacts("<h2>") { Headings = [(2, "groesse", "Größe")] };
        var heading = new CatalogWriter().Row("a").Body("a", facts).Build()[0].Body.Headings[0];
        Assert.Equal((2, "groesse", "Größe"), (heading.Level, heading.Id, heading.Text));
    }

    private static string Draw(IReadOnlyList<Heading> headings) => string.Join(' ', headings.Select(static heading =>
        heading.Children.Count == 0 ? $"{heading.Level}" : $"{heading.Level}({Draw(heading.Children)})"));
}
