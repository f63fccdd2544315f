using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Emphasis by signs that text and code use too: <c>~sub~</c> and <c>^sup^</c> hold no space and nothing of a script without spaces,
/// <c>==mark==</c> and <c>++ins++</c> stand at the borders of words (<see cref="MarkBorders"/>). <c>20~25 … 30~35</c> and
/// <c>C++14 and C++17</c> stay text, and so do faces such as <c>(^o^)</c>.
/// </summary>
internal sealed class WordBorders : EmphasisInlineParser
{
    /// <summary>A parser that does what another does, and less.</summary>
    public WordBorders(EmphasisInlineParser parser)
    {
        EmphasisDescriptors.Clear();
        EmphasisDescriptors.AddRange(parser.EmphasisDescriptors);
        TryCreateEmphasisInlineList.AddRange(parser.TryCreateEmphasisInlineList);
        CjkFriendlyEmphasis = parser.CjkFriendlyEmphasis;
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (before, saved) = (processor.Inline, slice);
        if (!base.Match(processor, ref slice))
            return false;
        if (processor.Inline is not EmphasisDelimiterInline { DelimiterChar: '~' or '^' or '=' or '+' } delimiter)
            return true;

        var (text, first, last) = (saved.Text, saved.Start, slice.Start - 1);
        var end = saved.End;
        delimiter.Type = delimiter switch
        {
            { DelimiterChar: '~' or '^', DelimiterCount: 1 } =>
                (OpensScript(text, first, end) ? DelimiterType.Open : 0) | (ClosesScript(text, first, end) ? DelimiterType.Close : 0),
            { DelimiterChar: '=' or '+', DelimiterCount: 2 } =>
                delimiter.Type & ((MarkBorders.Opens(text, first, last, end) ? DelimiterType.Open : 0)
                    | (MarkBorders.Closes(text, first, last, end) ? DelimiterType.Close : 0)),
            { DelimiterChar: '~', DelimiterCount: 2 } => delimiter.Type,
            _ => DelimiterType.Undefined,
        };
        if (delimiter.Type != DelimiterType.Undefined)
            return true;
        processor.Inline = before;
        slice = saved;
        return false;
    }

    /// <summary>Another of its kind follows without a space between. A path's <c>~/</c> is the home folder.</summary>
    private static bool OpensScript(string text, int at, int end)
    {
        if (at < end && text[at] == '~' && text[at + 1] == '/')
            return false;
        for (var i = at + 1; i <= end && !EndsScript(text[i]); i++)
        {
            if (text[i] == text[at] && text[i - 1] != '\\')
                return i > at + 1;
        }

        return false;
    }

    /// <summary>
    /// Another of its kind stands before, without a space between. When the word goes on behind it, only letters and digits may
    /// be between, and in a superscript a digit is: <c>x^2+y^2</c> and <c>c^v^c</c> have none.
    /// </summary>
    private static bool ClosesScript(string text, int at, int end)
    {
        var (isPlain, hasWord, hasDigit) = (true, false, false);
        for (var i = at - 1; i >= 0 && !EndsScript(text[i]); i--)
        {
            if (text[i] == text[at])
            {
                var behind = at < end ? text[at + 1] : ' ';
                var isFace = text[at] == '^' && behind == ')' && i > 0 && text[i - 1] == '(';
                var isInWord = Scripts.IsInWord(behind);
                return hasWord && (isPlain || !isInWord) && (hasDigit || text[at] == '~' || (!isInWord && !isFace));
            }

            hasDigit |= char.IsDigit(text[i]);
            hasWord |= char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]);
            isPlain &= char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '+' or '−' && i > 0 && text[i - 1] == text[at]);
        }

        return false;
    }

    /// <summary>A space does, and a character of a script that has none: <c>~</c> draws out a syllable there.</summary>
    private static bool EndsScript(char c) =>
        char.IsWhiteSpace(c) || WordCounter.IsCjk(c) || c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF');
}
