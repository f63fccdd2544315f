using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>Reads a list in brackets or a map in braces, on one line or over several, to the end of the line that closes it.</summary>
internal sealed class FlowScanner(YamlText text, LinesBelow below, QuoteScanner quotes)
{
    /// <summary>Lost by a mistake inside the brackets; spoilt by what follows them on the line.</summary>
    public Verdict Scan(int open, int parent)
    {
        var walk = new FlowWalk(text, below, quotes, parent);
        var close = walk.Run(open);
        if (walk.Causes.Count > 0)
            return Verdict.Lost(walk.Causes);
        var line = text.LineOf(close - 1);
        var end = text.EndOfLine(line);
        var junk = text.SkipSpaces(close, end);
        return text.IsEndOrComment(junk, end)
            ? Verdict.Good(line + 1)
            : Verdict.Spoilt(below.SkipValue(line + 1, parent), Behind(open, close, junk, end));
    }

    private Problem Behind(int open, int close, int junk, int end)
    {
        var rest = text.Rest(junk, end);
        if (text[junk] == '#')
            return Problems.NoSpaceBeforeComment(text.Path, rest);
        var what = text[open] == '[' ? "a list in brackets" : "a map in braces";
        return BehindValue.Problem(text, open, close, rest, what);
    }
}
