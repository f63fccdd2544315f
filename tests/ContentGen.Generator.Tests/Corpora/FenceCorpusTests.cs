using ContentGen.Generator.Markdown.Code;
using Markdig;

namespace ContentGen.Generator.Tests.Corpora;

/// <summary>C# as real documentation shows it: what is reported is a mistake in it, and nothing else is reported.</summary>
public class FenceCorpusTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    [CorpusFact]
    public void OnlyMistakesAreReported()
    {
        var found = Corpus.Files("cake").SelectMany(static file =>
            CodeFences.Read(file.Path, file.Text, Markdig.Markdown.Parse(file.Text, Pipeline)).Problems
                .Select(problem => $"{Path.GetFileName(file.Path)}({problem.Range.StartLine + 1},{problem.Range.StartColumn + 1})"));

        Assert.Equal(
            [
                "2017-10-15-cake-v0.23.0-released.md(61,51)", // no semicolon
                "criteria.md(32,44)", // no semicolon
                "criteria.md(34,16)", // a parenthesis too many
                "reusing-builds.md(46,1)", // XML
                "upgrade.md(388,92)", // a semicolon inside a chain of calls
            ],
            found.Order(StringComparer.Ordinal));
    }
}
