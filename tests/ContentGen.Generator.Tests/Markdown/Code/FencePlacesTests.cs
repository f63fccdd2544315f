using ContentGen.Generator.Markdown.Code;
using ContentGen.Generator.Model;
using Markdig;

namespace ContentGen.Generator.Tests.Markdown.Code;

/// <summary>An error is found at its place in the body, however the fence is nested.</summary>
public class FencePlacesTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseGridTables().UseDefinitionLists().UseFootnotes().UseAlertBlocks().UsePreciseSourceLocation().Build();

    /// <summary>What stands in front of the first line and in front of those below it.</summary>
    public static TheoryData<string, string> Nestings => new()
    {
        { "", "" },
        { "   ", "   " },
        { "> ", "> " },
        { ">", ">" },
        { "> > ", ">> " },
        { "* ", "  " },
        { "1. ", "   " },
        { "10)  ", "     " },
        { "* ", "\t" },
        { "-\t", "\t" },
        { "1.\t", "\t" },
        { "* * ", "\t" },
        { "* * ", "    " },
        { "- > ", "  > " },
        { "> * ", ">   " },
        { "> *\t", ">\t" },
        { "> - ", ">\t" },
        { "Term\n:   ", "    " },
        { "[^1]: A note.\n\n    ", "    " },
        { "> [!NOTE]\n> ", "> " },
    };

    [Theory]
    [MemberData(nameof(Nestings))]
    public void TheMarkedCharacterIsTheReportedOne(string first, string below)
    {
        foreach (var indent in new[] { "", " ", "    ", "\t", "\t  " })
        {
            var body = $"Text[^1].\n\n{first}```csharp\n{below}if (x)\n{below}{indent}Call(§);\n{below}```\n\nText.\n";

            var problem = Assert.Single(Read(body).Problems);

            Assert.Equal("§", body.Substring(problem.Range.Start, 1));
            Assert.Equal(new LineMap(body).Range(problem.Range.Start, problem.Range.Length), problem.Range);
        }
    }

    [Fact]
    public void InATableTheLineIsRight()
    {
        const string body =
            "+------------------+---+\n| ```csharp        | a |\n| Call(§);         | b |\n| ```              | c |\n+------------------+---+\n";
        var problem = Assert.Single(Read(body).Problems);
        Assert.Equal("§", body.Substring(problem.Range.Start, 1));
    }

    private static CodeFences Read(string body) => CodeFences.Read("post.md", body, Markdig.Markdown.Parse(body, Pipeline));
}
