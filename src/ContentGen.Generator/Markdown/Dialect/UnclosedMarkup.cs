using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Reads <c>&lt;?</c>, <c>&lt;!</c> and <c>&lt;!--</c> as text where nothing closes them. Markdig does so too, after a search to the end
/// of the paragraph for each.
/// </summary>
internal sealed class UnclosedMarkup : InlineParser
{
    public UnclosedMarkup() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('?' or '!') || IsClosed(processor, slice, Terminator(slice)))
            return false;
        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start), Span = new SourceSpan(at, at), Line = line, Column = column, IsClosed = true,
        };
        slice.SkipChar();
        return true;
    }

    private static string Terminator(StringSlice slice)
    {
        if (slice.PeekChar() == '?')
            return "?>";
        return Begins("<!--") ? "-->" : Begins("<![") ? "]]>" : ">";

        bool Begins(string text) => string.CompareOrdinal(slice.Text, slice.Start, text, 0, text.Length) == 0;
    }

    /// <summary>What was not found once is not there later in the same paragraph either.</summary>
    private bool IsClosed(InlineProcessor processor, StringSlice slice, string terminator)
    {
        if (processor.ParserStates[Index] is not HashSet<string> missing)
            processor.ParserStates[Index] = missing = new HashSet<string>(StringComparer.Ordinal);
        if (missing.Contains(terminator))
            return false;
        if (slice.Text.IndexOf(terminator, slice.Start, slice.End - slice.Start + 1, StringComparison.Ordinal) >= 0)
            return true;
        missing.Add(terminator);
        return false;
    }
}
