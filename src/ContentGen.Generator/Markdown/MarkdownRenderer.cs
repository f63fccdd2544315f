using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Markdown.Code;
using ContentGen.Generator.Markdown.Components;
using ContentGen.Generator.Markdown.Dialect;
using ContentGen.Generator.Markdown.Foreign;
using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Model;
using ContentGen.Generator.Reading;
using Markdig;

namespace ContentGen.Generator.Markdown;

/// <summary>Renders bodies with the one markdown dialect that ContentGen speaks: CommonMark and the extensions below, frozen.</summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = Dialect().Build();

    private static readonly Lazy<MarkdownPipeline> WithComponents = new(static () => Dialect().Use<ComponentExtension>().Build());

    /// <param name="source">The body.</param>
    /// <param name="hasComponents">Whether tags of components are read, or are HTML like any other.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Rendering Render(BodySource source, bool hasComponents, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = source.Text();
        try
        {
            var pipeline = hasComponents ? WithComponents.Value : Pipeline;
            var document = Markdig.Markdown.Parse(text, pipeline);
            FootnoteIds.Scope(document, source.Slug);
            LineMarks.Take(text, document);
            var facts = BodyFacts.Of(document, text);
            var fences = CodeFences.Read(source.Path.File, text, document);
            var faults = DialectProblems.In(source.Path.File, text, document);
            var foreign = ForeignMarkup.In(source.Path.File, text, document);
            var links = new LinkRecorder(source.Path.File, text);
            var components = hasComponents ? new ComponentRecorder(source.Path.File, text, document) : null;
            var html = BodyRenderer.Render(document, pipeline, links, components);
            var tags = components?.Finish(html) ?? RecordedTags.None;
            // A component that cannot be read looks like a tag of JSX.
            var others = foreign.Where(found => !tags.Problems.Any(problem => problem.Range.StartLine == found.Range.StartLine));
            var body = new RenderedBody(
                source.Path,
                BodyBlock.Of(html, facts),
                HtmlTemplate.Of(html, links.Holes, tags.Marks),
                links.Slots.ToEquatableArray(),
                Anchors.In(html),
                fences.ToCheck,
                links.Problems.Concat(fences.Problems).Concat(faults).Concat(others).Concat(tags.Problems).ToEquatableArray());
            return new Rendering(body, facts);
        }
        catch (TooDeepException tooDeep)
        {
            return Failed(DialectProblems.TooDeep(source.Path.File, text, tooDeep));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failed(Problems.Internal(source.Path.File, exception));
        }

        Rendering Failed(Problem problem) => new(RenderedBody.Failed(source.Path, problem), BodyFacts.None);
    }

    private static MarkdownPipelineBuilder Dialect() => new MarkdownPipelineBuilder()
        .UseDialect()
        .UsePreciseSourceLocation()
        .Use<HighlightExtension>();
}
