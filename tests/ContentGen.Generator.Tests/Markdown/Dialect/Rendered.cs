using System.Text;
using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Model;
using ContentGen.Generator.Reading;

namespace ContentGen.Generator.Tests.Markdown.Dialect;

/// <summary>Bodies as the renderer makes them, without a compiler run.</summary>
internal static class Rendered
{
    public static string Html(string markdown) => Html(Body(markdown));

    public static string Html(RenderedBody body) => Encoding.UTF8.GetString(body.Block.InflateHtml());

    /// <summary>The HTML of one paragraph without its tags.</summary>
    public static string Line(string markdown) => Html(markdown) is var html && html.StartsWith("<p>", StringComparison.Ordinal) ? html[3..^5] : html;

    public static string Excerpt(string markdown) => Facts(markdown).Excerpt.Text;

    /// <summary>What is said of a body: <c>CG4007(3,5)</c>.</summary>
    public static string Says(string markdown) => string.Join(' ', Body(markdown).Problems
        .Select(static problem => $"{problem.Id}({problem.Range.StartLine + 1},{problem.Range.StartColumn + 1})"));

    public static RenderedBody WithComponents(string markdown) => MarkdownRenderer.Render(
        new BodySource(new ContentPath("/x.md", "posts", "x", "content/posts/x.md", ContentKind.Markdown), markdown, 0),
            hasComponents: true, CancellationToken.None).Body;

    public static BodyFacts Facts(string markdown) => Rendering(markdown, "hello", slug: null).Facts;

    public static RenderedBody Body(string markdown, string id = "hello", string? slug = null) => Rendering(markdown, id, slug).Body;

    private static Rendering Rendering(string markdown, string id, string? slug) =>
        MarkdownRenderer.Render(new BodySource(new ContentPath("/x.md", "posts", id, $"content/posts/{id}.md", ContentKind.Markdown), markdown, 0,
            slug), hasComponents: false, CancellationToken.None);
}
