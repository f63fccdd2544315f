using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>Reads a text without quotes: its line, and the lines below that belong to it up to a comment.</summary>
internal sealed class PlainScanner(YamlText text, LinesBelow below)
{
    /// <summary>Spoilt by a colon on its first line, lost by one on a line below, where a key is as likely.</summary>
    /// <param name="at">The text's first character.</param>
    /// <param name="end">The end of its line.</param>
    /// <param name="owner">The map or list that the text is a value of; null when it is the whole document.</param>
    public Verdict Scan(int at, int end, Level? owner)
    {
        var (line, parent) = (text.LineOf(at) + 1, owner?.Column ?? -1);
        if (text.FindColon(at, end) is var colon && colon < end)
        {
            var value = text.EndOfValue(at, end);
            return Verdict.Spoilt(below.SkipValue(line, parent), SmartQuotes.Of(text.Slice(at, value)) is { } smart
                ? Problems.SmartQuotes(text.Path, text.Range(at, value), smart.Quotes, YamlFix.Before(text.Lines, at) + YamlFix.Quote(smart.Inner))
                : Colon(colon, YamlFix.Quoted(text.Lines, at, value)));
        }

        var hasComment = HasComment(at, end);
        while (!hasComment && below.NextText(line, parent) is { } next)
        {
            if (text.FindColon(next.Start, next.End) is var inside && inside < next.End)
                return Verdict.Lost(ColonBelow(at, end, next.Start, next.End, inside, owner));
            (line, hasComment) = (next.Line + 1, HasComment(next.Start, next.End));
        }

        return Verdict.Good(line);
    }

    private bool HasComment(int at, int end) => text.EndOfValue(at, end) != text.Lines.TrimEnd(at, end);

    /// <summary>A word in front of the colon is a key that was indented too far; anything else is text that needs quotes.</summary>
    private Problem ColonBelow(int first, int firstEnd, int start, int end, int colon, Level? owner)
    {
        var value = text.Slice(first, text.EndOfValue(first, firstEnd));
        return owner is not null && text.EndOfWord(start, end) == colon
            ? Problems.TooFarRight(text.Path, text.Rest(start, end), text.Slice(start, colon), owner.IsList ? value : owner.LastKey)
            : Colon(colon, $"{YamlFix.Before(text.Lines, first)}\"{value} …\"");
    }

    private Problem Colon(int at, string fix) => Problems.ColonInValue(text.Path, text.Range(at, at + 1), fix);
}
