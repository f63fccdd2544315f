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
    [InlineData("#if X\n")]
    public void CodeThatIsNestedDeeperThanAnybodyWritesIsNotParsed(string piece)
    {
        var body = Rendered.Body($"```csharp\n{Fences(piece, 1_100)}\n```\n");

        Assert.Empty(body.Problems);
        Assert.DoesNotContain("<span", Rendered.Html(body), StringComparison.Ordinal);
    }

    private static string Fences(string fence, int times) => string.Concat(Enumerable.Repeat(fence, times));

    private static int Split(string html, string part) => html.Split(part).Length - 1;
}
