using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Keeps the marks of footnotes apart from what stands beside them: <c>It failed![^1]</c> shows no image, and in <c>fast[^1][^2]</c>
/// and <c>[sic][^1]</c> the second brackets are not the address of the first.
/// </summary>
internal sealed class FootnoteMarks : InlineParser
{
    private readonly LinkInlineParser _links;

    public FootnoteMarks(LinkInlineParser links) => (_links, OpeningCharacters) = (links, ['!', ']']);

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == '!' ? KeepsMark(processor, ref slice) : ClosesAlone(processor, ref slice);

    private static bool KeepsMark(InlineProcessor processor, ref StringSlice slice)
    {
        if (!IsMark(processor, slice, 1))
            return false;
        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start), Span = new SourceSpan(at, at), Line = line, Column = column, IsClosed = true,
        };
        slice.SkipChar();
        return true;
    }

    /// <summary>Where one of two pairs of brackets is a footnote's, the first is read as if nothing followed it.</summary>
    private bool ClosesAlone(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || !(IsMark(processor, slice, 1) || IsFootnote(processor, Opener(processor.Inline)?.Label)))
            return false;
        var closer = new StringSlice(slice.Text, slice.Start, slice.Start);
        if (!_links.Match(processor, ref closer))
            return false;
        slice.Start = closer.Start;
        return true;
    }

    private static LinkDelimiterInline? Opener(Inline? inline)
    {
        while (inline is not (null or LinkDelimiterInline))
            inline = inline.Parent;
        return inline as LinkDelimiterInline;
    }

    private static bool IsMark(InlineProcessor processor, StringSlice slice, int offset)
    {
        if (slice.PeekChar(offset) != '[' || slice.PeekChar(offset + 1) != '^')
            return false;
        slice.Start += offset;
        return LinkHelper.TryParseLabel(ref slice, out var label, out _) && slice.CurrentChar != '(' && IsFootnote(processor, label);
    }

    private static bool IsFootnote(InlineProcessor processor, string? label) =>
        label is not null && processor.Document.TryGetLinkReferenceDefinition(label, out var definition)
        && definition is FootnoteLinkReferenceDefinition;
}
