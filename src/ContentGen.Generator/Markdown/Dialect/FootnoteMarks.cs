using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>Keeps the exclamation mark in front of a footnote: <c>It failed![^1]</c> shows no image.</summary>
internal sealed class FootnoteMarks : InlineParser
{
    public FootnoteMarks() => OpeningCharacters = ['!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || slice.PeekChar(2) != '^')
            return false;
        var label = slice;
        label.SkipChar();
        if (!LinkHelper.TryParseLabel(ref label, out var name, out _) || label.CurrentChar == '('
            || !processor.Document.TryGetLinkReferenceDefinition(name, out var definition) || definition is not FootnoteLinkReferenceDefinition)
            return false;
        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start), Span = new SourceSpan(at, at), Line = line, Column = column, IsClosed = true,
        };
        slice.SkipChar();
        return true;
    }
}
