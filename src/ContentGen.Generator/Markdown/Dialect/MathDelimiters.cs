using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Tells formulas from money, shells and settings. An opening <c>$</c> has no space at its right, a closing one none at its left
/// and no digit, underscore or opening bracket behind it; neither is inside a word, endings such as <c>$n$th</c> and a command such as
/// <c>2$\times$</c> left out, and they part no bold text. Between <c>$$</c> may be spaces and, as between <c>$</c>, lines when it is surely a
/// formula. <c>$$</c> that have their line for themselves are another parser's.
/// </summary>
internal sealed class MathDelimiters : MathInlineParser
{
    /// <summary>No formula begins with these: they close or part something, as in <c>['$', '$']</c> or <c>$/month</c>.</summary>
    private const string NeverFirst = "'\"’”»`,;:?!)}/";

    private static readonly string[] Suffixes = ["th", "st", "nd", "rd", "s"];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (text, start) = (slice.Text, slice.Start);
        if (Find(text, start, slice.End) is not { } found)
            return false;
        var end = found.Close + found.Count;
        var math = new MathInline
        {
            Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end - 1)),
            Line = line,
            Column = column,
            Delimiter = '$',
            DelimiterCount = found.Count,
            Content = new StringSlice(text, start + found.Count, found.Close - 1),
        };
        math.GetAttributes().AddClass(DefaultClass);
        processor.Inline = math;
        slice.Start = end;
        return true;
    }

    /// <summary>Behind the formula that begins at a <c>$</c> among other text; null when none does.</summary>
    public static int? EndOf(string text, int start, int last) =>
        Find(text, start, last) is { } found ? found.Close + found.Count : null;

    /// <summary>Of how many signs those are that a formula begins and ends with, and where the second stand.</summary>
    private static (int Count, int Close)? Find(string text, int start, int last)
    {
        // Before the run is counted: in a long one, each of its characters gets here.
        var isBehindWord = start > 0 && Scripts.IsInWord(text[start - 1]);
        if ((start > 0 && text[start - 1] == '$') || (isBehindWord && !MathContent.IsCommand(text, start + 1, last)))
            return null;
        var count = Run(text, start, '$', last);
        var content = start + count;
        if (count > 2 || content > last)
            return null;
        if (count == 1 && text[content] == '`')
            return InBackticks(text, content, last);
        var close = Closing(text, content, last, count);
        if (close < 0)
            return null;

        var end = close + count;
        var isOnLines = text.IndexOf('\n', content, close - content) >= 0;
        if (isOnLines ? !(count == 2 ? MathContent.IsMaths(text, content, close) : MathContent.IsTeX(text, content, close))
            : close == content || Scripts.IsGap(text[content]) || Scripts.IsGap(text[close - 1]) || NeverFirst.IndexOf(text[content]) >= 0)
            return null;
        // $(OutDir)$(Name).dll and ${HOME}/${USER} are two variables each.
        var isVariable = count == 1 && end <= last && text[end] is '(' or '{' && !MathContent.IsShortOrMaths(text, content, close);
        var goesOn = end <= last && (char.IsDigit(text[end]) || IsVariable(text, start, end) || Scripts.IsInWord(text[end]))
            && !(count == 2 ? MathContent.IsMaths(text, content, close)
                : (IsSuffix(text, end, last) || MathContent.IsCommand(text, content, last)) && text.IndexOf(' ', content, close - content) < 0);
        // \\a\c$\x and \\b\c$\y are two shares of Windows.
        var isShare = isBehindWord && end <= last && text[end] == '\\';
        // **$** is a dollar sign in bold.
        var isInBold = start > 1 && text[start - 1] == '*' && text[start - 2] == '*' && text[content] == '*';
        return isVariable || goesOn || isShare || isInBold ? null : (count, close);
    }

    /// <summary>What GitHub reads as a formula where it might be taken for markdown: <c>$`x_1 * y_1`$</c>.</summary>
    private static (int Count, int Close)? InBackticks(string text, int opening, int last)
    {
        var count = Run(text, opening, '`', last);
        for (var at = text.IndexOf('`', opening + count); at >= 0 && at < last; at = text.IndexOf('`', at))
        {
            var run = Run(text, at, '`', last);
            at += run;
            if (run == count)
                return at <= last && text[at] == '$' && (at == last || !Scripts.IsInWord(text[at + 1])) ? (count + 1, at - count) : null;
        }

        return null;
    }

    /// <summary>Whether the second <c>$</c> begins a variable, <c>$_</c> or <c>$_GET</c>, and no emphasis ends there: <c>_$x$_</c>.</summary>
    private static bool IsVariable(string text, int start, int end) => text[end] == '_' && (start == 0 || text[start - 1] != '_');

    /// <summary>Whether a number's or a plural's ending stands behind a formula: the <c>$n$th</c>.</summary>
    private static bool IsSuffix(string text, int at, int last)
    {
        foreach (var suffix in Suffixes)
        {
            var end = at + suffix.Length;
            if (end <= last + 1 && string.CompareOrdinal(text, at, suffix, 0, suffix.Length) == 0 && (end > last || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }

    /// <summary>Where the next <c>$</c> or <c>$$</c> of the paragraph stands that is not escaped; -1 when it closes no formula.</summary>
    private static int Closing(string text, int from, int last, int count)
    {
        for (var i = from; i <= last; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                // Code and links are what they are, whatever stands around them.
                case '`':
                case ']' when i < last && text[i + 1] is '(' or '[' && !IsIndex(text, from, i):
                    return -1;
                case '$':
                    var run = Run(text, i, '$', last);
                    if (run == count)
                        return i;
                    // A formula on display may hold text with a formula in it.
                    if (count == 1 || run > count)
                        return -1;
                    break;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether brackets that close here were opened in the formula right behind a name or other brackets, as in <c>T[i][j]</c>, or hold
    /// a command, and so are no link.
    /// </summary>
    private static bool IsIndex(string text, int from, int close)
    {
        var depth = 0;
        for (var i = close - 1; i >= from; i--)
        {
            if (text[i] == '\\' && char.IsLetter(text[i + 1]))
                return true;
            if (text[i] == ']')
                depth++;
            else if (text[i] == '[' && depth-- == 0)
                return i > from && (text[i - 1] is ']' or ')' or '}' || Scripts.IsInWord(text[i - 1]));
        }

        return false;
    }

    private static int Run(string text, int start, char sign, int last)
    {
        var end = start;
        while (end <= last && text[end] == sign)
            end++;
        return end - start;
    }
}
