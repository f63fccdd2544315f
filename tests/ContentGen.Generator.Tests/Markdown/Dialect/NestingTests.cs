namespace ContentGen.Generator.Tests.Markdown.Dialect;

/// <summary>How deep a body may be, and that what is deeper is told before it costs a stack or minutes.</summary>
public class NestingTests
{
    /// <summary>A stack as compilers have it on Windows.</summary>
    private const int Stack = 1 << 20;

    [Theory]
    [InlineData("> ", 100)]
    [InlineData("- ", 50)]
    [InlineData("1. ", 50)]
    public void WhatIsJustAtTheLimitIsRendered(string mark, int times) => Assert.Empty(Problems(Repeat(mark, times) + "x"));

    [Theory]
    [InlineData("> ", "", 101)]
    [InlineData("- ", "", 51)]
    [InlineData("1. ", "", 51)]
    [InlineData("![", "](y)", 101)]
    [InlineData("*a _b ", " c_ d*", 101)]
    public void WhatIsJustAboveIsOneErrorInPlainWords(string open, string close, int times) =>
        Assert.Equal("This is nested more than 100 levels deep, and the body is left out. Write it with fewer lists, quotes, links and emphasis "
            + "inside each other, or put it into a fenced code block if it is text.",
                Assert.Single(Problems(Repeat(open, times) + "x" + Repeat(close, times))));

    [Theory]
    [InlineData("# ", "")]
    [InlineData("> [!NOTE]\n> ", "")]
    [InlineData("Term\n:   ", "")]
    [InlineData("| a |\n|---|\n| ", " |")]
    [InlineData("x[^1]\n\n[^1]: ", "")]
    public void ItIsTheSameInsideOfEverythingElse(string before, string after) =>
        Assert.Contains("100 levels", Assert.Single(Problems(before + Repeat("*a _b ", 60) + "x" + Repeat(" c_ d*", 60) + after)), StringComparison.Ordinal);

    [Theory]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[^")]
    [InlineData("**a ")]
    [InlineData("C++ ")]
    [InlineData("a\n: ")]
    [InlineData("$\n:   [x\n")]
    public void TenThousandOfAnythingLeaveTheStackAlone(string mark) =>
        Assert.All(Problems(Repeat(mark, 10_000) + "x"), static problem => Assert.Matches("more than 100 levels deep|marks such as", problem));

    [Fact]
    public void TenThousandFootnotesWithoutAMarkAreToldOfOnce() =>
        Assert.StartsWith("The footnote '[^1]' is left out", Assert.Single(Problems(Repeat("[^1]: ", 10_000) + "x")), StringComparison.Ordinal);

    [Fact]
    public void ATableOfTwoThousandRowsWithEmphasisIsNoProblem() =>
        Assert.Empty(Problems("| a | b |\n|---|---|\n" + Repeat("| **bold** | some more words in `code` |\n", 2_000)));

    [Fact]
    public void ThousandsOfMarksInOneParagraphAreCounted() =>
        Assert.Equal("3,098 marks such as '[' and '*' are still open in this paragraph or table, and the body is left out. "
            + "Divide it by blank lines, or put it into a fenced code block if it is text.", Assert.Single(Problems(Repeat("[", 3_500))));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static List<string> Problems(string body)
    {
        List<string> problems = [];
        var thread = new Thread(() => problems = [.. Rendered.Body(body).Problems.Select(static problem => problem.Message)], Stack);
        thread.Start();
        thread.Join();
        return problems;
    }
}
