using ContentGen.Generator.Markdown.Code;
using ContentGen.Generator.Markdown.Dialect;
using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Model;
using ContentGen.Generator.Reading;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown;

/// <summary>Renders bodies with the one markdown dialect that ContentGen speaks: CommonMark and the extensions below, frozen.</summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseDialect()
        .UsePreciseSourceLocation()
        .Use<HighlightExtension>()
        .Build();

    public static RenderedBody Render(BodySource source, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = source.Text();
        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
            FootnoteIds.Scope(document, source.Slug);
            var facts = new BodyFacts(new Utf8Text(PlainText.Of(document)), Excerpts.Of(document), WordCount.Of(document), Headings(document));
            var fences = CodeFences.Read(source.Path.File, text, document);
            var faults = DialectProblems.In(source.Path.File, text, document);
            var links = new LinkRecorder(source.Path.File, text);
            var html = BodyRenderer.Render(document, Pipeline, links);
            return new RenderedBody(
                source.Path,
                HtmlTemplate.Of(html, links.Holes),
                links.Slots.ToEquatableArray(),
                Anchors.In(html),
                facts,
                fences.ToCheck,
                links.Problems.Concat(fences.Problems).Concat(faults).ToEquatableArray());
        }
        catch (TooDeepException tooDeep)
        {
            return RenderedBody.Failed(source.Path, DialectProblems.TooDeep(source.Path.File, text, tooDeep));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return RenderedBody.Failed(source.Path, Diagnostics.Problems.Internal(source.Path.File, exception));
        }
    }

    private static EquatableArray<HeadingModel> Headings(MarkdownDocument document) =>
        document.Descendants<HeadingBlock>()
            .Select(static heading => new HeadingModel(heading.Level, heading.TryGetAttributes()?.Id ?? "", PlainText.Of(heading)))
            .ToEquatableArray();
}
