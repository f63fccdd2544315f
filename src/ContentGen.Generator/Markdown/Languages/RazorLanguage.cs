using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Pages and components of Razor: HTML with C# in it, which may hold HTML again.</summary>
internal sealed class RazorLanguage : Language
{
    private readonly MarkupLanguage _markup = new(isHtml: true);

    public override void Mark(CodeScanner code, int depth)
    {
        var (text, start) = (code.Text(code.At, code.End), code.At);

        // What goes too deep for the lexer and the parser is shown as a page without code.
        if (CodeDepth.ExcessAt(text) is not null || !CodeDepth.IsForLexer(text))
        {
            _markup.Mark(code, depth);
            return;
        }

        var (markup, spans) = RazorReader.Read(text);
        foreach (var span in _markup.Spans(markup))
            spans.AddRange(Pieces(span, markup));
        code.TakeAll(spans.OrderBy(static span => span.Start), start);
    }

    /// <summary>What of a stretch of markup is markup.</summary>
    private static IEnumerable<HighlightSpan> Pieces(HighlightSpan span, string markup)
    {
        var from = span.Start;
        for (var at = from; at < span.End; at++)
        {
            if (markup[at] != RazorReader.NoMarkup)
                continue;
            if (at > from)
                yield return span with { Start = from, End = at };
            from = at + 1;
        }

        if (span.End > from)
            yield return span with { Start = from };
    }
}
