using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Reads links, and does not look for the address of one whose parenthesis cannot be closed: Markdig would go on to the end
/// of the paragraph, again for each. An address may hold 32 parentheses inside each other, as in CommonMark's own parser.
/// </summary>
internal sealed class ClosedLinks : LinkInlineParser
{
    private const int MostParentheses = 32;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' || slice.PeekChar() != '(' || MayClose(processor, slice))
            return base.Match(processor, ref slice);
        // Without what stands behind it, the bracket is read as if the parenthesis had led nowhere.
        var bracket = new StringSlice(slice.Text, slice.Start, slice.Start);
        if (!base.Match(processor, ref bracket))
            return false;
        slice.Start = bracket.Start;
        return true;
    }

    private bool MayClose(InlineProcessor processor, StringSlice slice)
    {
        var last = processor.ParserStates[Index] as LastParenthesis ?? new LastParenthesis(slice);
        processor.ParserStates[Index] = last;
        return last.At > slice.Start && EndOfAddress(slice.Text, slice.Start + 2, slice.End) is { } end && !OpensAgain(slice.Text, end, slice.End);
    }

    /// <summary>Where the address ends, at its parenthesis or at a space; null when it holds too many parentheses.</summary>
    private static int? EndOfAddress(string text, int from, int last)
    {
        var open = 0;
        while (from <= last && text[from] <= ' ')
            from++;
        // Between angle brackets, parentheses mean nothing.
        if (from <= last && text[from] == '<')
            return last + 1;
        for (var at = from; at <= last; at++)
        {
            if (text[at] <= ' ' || (text[at] == ')' && open-- == 0))
                return at;
            if (text[at] == '\\')
                at++;
            else if (text[at] == '(' && ++open > MostParentheses)
                return null;
        }

        return last + 1;
    }

    /// <summary>Whether a title in parentheses holds another one, which it must not.</summary>
    private static bool OpensAgain(string text, int from, int last)
    {
        while (from <= last && text[from] <= ' ')
            from++;
        if (from > last || text[from] != '(')
            return false;
        for (var at = from + 1; at <= last; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] is '(' or ')')
                return text[at] == '(';
        }

        return false;
    }

    /// <summary>Where a paragraph's last parenthesis stands that closes anything; -1 without one.</summary>
    private sealed class LastParenthesis
    {
        public LastParenthesis(StringSlice slice)
        {
            for (var at = slice.Start; at <= slice.End; at++)
            {
                if (slice.Text[at] == '\\')
                    at++;
                else if (slice.Text[at] == ')')
                    At = at;
            }
        }

        public int At { get; } = -1;
    }
}
