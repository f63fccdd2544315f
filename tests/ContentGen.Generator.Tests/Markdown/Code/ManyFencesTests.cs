using ContentGen.Generator.Tests.Markdown.Dialect;

namespace ContentGen.Generator.Tests.Markdown.Code;

/// <summary>A body with thousands of fences that are no C#: each is tried in many forms, so not all of them are.</summary>
public class ManyFencesTests
{
    [Fact]
    public void TwoHundredThatAreNoCSharpAreEnough()
    {
        var body = Rendered.Body(Fences("```csharp\nif (\n```\n", 600) + "```csharp check\nif (\n```\n");

        // Two errors in each, and what must compile is always looked at.
        Assert.Equal(201, body.Problems.Select(static problem => problem.Range.StartLine).Distinct().Count());
        Assert.Equal(601, Split(Rendered.Html(body), ">if</span>"));
    }

    [Fact]
    public void ThoseThatAreOnlyHighlightedCountToo() =>
        Assert.Empty(Rendered.Body(Fences("```csharp ignore\nif (\n```\n", 600) + "```csharp\nif (\n```\n").Problems);

    [Fact]
    public void ThoseThatAreDoNotCount() =>
        Assert.Single(Rendered.Body(Fences("```csharp\nvar x = 1;\n```\n", 600) + "```csharp\nvar 1 = x;\n```\n").Problems);

    [Fact]
    public void EqualFencesAreReportedEachAtItsPlace()
    {
        const string broken = "var 1 = x;\n```\n";
        Assert.Equal("CG5001(2,5) CG5001(9,5)", Rendered.Says($"```cs\n{broken}\n- ```csharp\n  var y = 1;\n  ```\n```c#\n{broken}"));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("a<")]
    [InlineData("a?.b")]
    [InlineData("\n#if X")]
    public void CodeThatIsNestedDeeperThanAnybodyWritesIsToldAndNotParsed(string piece)
    {
        var at = 1_000 * piece.Length + piece.IndexOfAny(['(', '<', '?', '#']);
        var body = Rendered.Body($"```csharp\n{Fences(piece, 1_100)}\n```\n");

        var problem = Assert.Single(body.Problems);
        Assert.Equal("CG5001", problem.Descriptor.Id);
        Assert.Contains("nested more than 1,000 levels deep here", problem.Message, StringComparison.Ordinal);
        Assert.Equal("```csharp\n".Length + at, problem.Range.Start);
        Assert.DoesNotContain("<span", Rendered.Html(body), StringComparison.Ordinal);
        Assert.Empty(Rendered.Body($"```csharp ignore\n{Fences(piece, 1_100)}\n```\n").Problems);
    }

    [Fact]
    public void BracketsThatCloseNothingHideNoneThatOpen() =>
        Assert.Contains("levels deep", Assert.Single(Rendered.Body($"```csharp\n{Fences("}", 2_000)}{Fences("(", 1_001)}\n```\n").Problems).Message,
            StringComparison.Ordinal);

    [Fact]
    public void AThousandLevelsAreStillParsed() =>
        Assert.Empty(Rendered.Body($"```csharp\nvar x = {Fences("(", 999)}1{Fences(")", 999)};\n```\n").Problems);

    private static string Fences(string fence, int times) => string.Concat(Enumerable.Repeat(fence, times));

    private static int Split(string html, string part) => html.Split(part).Length - 1;
}
