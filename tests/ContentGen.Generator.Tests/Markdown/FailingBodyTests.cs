using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Tests.Harness;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Tests.Markdown;

/// <summary>CG1007: a body that is nested deeper than anything is read is an error of its own file, and no fault of ContentGen.</summary>
public class FailingBodyTests
{
    /// <summary>Deeper than is read.</summary>
    private static readonly string TooDeep = string.Concat(Enumerable.Repeat("> ", 500)) + "x";

    [Fact]
    public void TheFileIsNamedAndTheOthersAreRendered()
    {
        var run = new ContentProject().WithPost("a", "title: A", "Fine.").WithPost("b", "title: B", TooDeep).WithPost("c", "title: C", "Fine too.").Run();

        Assert.StartsWith("posts/b.md(5,201): error CG1007: This is nested more than 100 levels deep, and the body is left out. ",
            run.ToString(), StringComparison.Ordinal);
        Assert.Single(run.Diagnostics);
        Assert.Equal(["<p>Fine.</p>\n", "", "<p>Fine too.</p>\n"], run.Evaluate<string[]>("new[] { Posts.A.Body.Html, Posts.B.Body.Html, Posts.C.Body.Html }"));
    }

    [Fact]
    public void ABodyThatFailsInTheMiddleOfAnImageTakesTheTagsFromNoOther()
    {
        Assert.Throws<InvalidDataException>(static () => Render("![fail](y)"));
        Assert.Equal("<p><strong>Fine</strong>.</p>\n", Render("**Fine**."));

        static string Render(string markdown)
        {
            var pipeline = new MarkdownPipelineBuilder().Use(new FailingText()).Build();
            return BodyRenderer.Render(Markdig.Markdown.Parse(markdown, pipeline), pipeline, new LinkRecorder("x.md", markdown), components: null);
        }
    }

    [Fact]
    public void MendingTheFileRendersIt()
    {
        var run = new ContentProject().WithPost("a", "title: A", TooDeep).Run().Edit(static project => project.WithPost("a", "title: A", "Mended."));

        Assert.Empty(run.Diagnostics);
        Assert.Equal("<p>Mended.</p>\n", run.Evaluate<string>("Posts.A.Body.Html"));
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("**x ")]
    [InlineData("<div>\n")]
    [InlineData("$")]
    [InlineData("|")]
    [InlineData("[^1]", "CG4010")]
    [InlineData("`", "CG5002")]
    [InlineData("&#x")]
    [InlineData("a\n:   ")]
    public void AThousandOfAnythingNeverKillsTheGenerator(string repeated, string says = "CG1007")
    {
        var run = new ContentProject().WithPost("a", "title: A", string.Concat(Enumerable.Repeat(repeated, 1000)) + "x")
            .WithPost("b", "title: B", "Fine.").Run();

        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(says, diagnostic.Id));
        Assert.Contains("Posts.Bodies.00.g.cs", run.Generated.Keys);
    }

    /// <summary>Markdig that cannot write the text "fail".</summary>
    private sealed class FailingText : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new Failing());

        private sealed class Failing : LiteralInlineRenderer
        {
            protected override void Write(HtmlRenderer renderer, LiteralInline literal)
            {
                if (literal.Content.ToString() == "fail")
                    throw new InvalidDataException();
                base.Write(renderer, literal);
            }
        }
    }
}
