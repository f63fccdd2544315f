using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>Says what is wrong where TOML could not be read on, at the place of the cause and with the line as it should be.</summary>
internal sealed partial class TomlCause(TextLines lines, int limit)
{
    private string Text => lines.Text;

    private string Path => lines.Path;

    /// <summary>A text on one line that goes on over the next was never closed.</summary>
    public bool IsBroken(TomlToken text) => text.Kind == TomlKind.Text && Text.IndexOf('\n', text.Start, text.End - text.Start) >= 0;

    /// <summary>The end of the line, without a comment and the spaces around it.</summary>
    public int EndOfValue(int at)
    {
        var end = Math.Min(lines.End(lines.LineOf(at)), limit);
        var comment = Text.IndexOf(" #", at, end - at, StringComparison.Ordinal);
        return lines.TrimEnd(at, comment < 0 ? end : comment);
    }

    /// <summary>Something after a value or a header, on its line.</summary>
    public Problem Behind(TomlToken? value, TomlToken token)
    {
        var end = EndOfValue(token.Start);
        var (junk, range) = (Rest(token.Start), lines.Range(token.Start, end));
        if (value is not { } found)
            return Problems.TomlBehindHeader(Path, range, junk);
        if (TomlLines.BeginsWithPair(junk))
            return Problems.TomlTwoKeys(Path, range, junk);
        if (junk == ",")
            return Problems.TomlComma(Path, range);
        switch (found.Kind)
        {
            case TomlKind.Text when found.End == token.Start && Text[end - 1] == Text[found.Start]:
                return QuoteInside(found, end);
            case TomlKind.Text:
                return Problems.TomlTextBehind(Path, range, junk, Before(found.Start) + TomlFix.Quote(lines.Slice(found.Start, end)));
            case TomlKind.LongText or TomlKind.OpenBracket or TomlKind.OpenBrace:
                return Problems.TomlBehindValue(Path, range, junk);
            case TomlKind.Date:
                return Date(found.Start, end);
            default:
                return Value(found, isItem: false);
        }
    }

    public Problem NoComma(TomlToken open, TomlToken? value, TomlToken token)
    {
        var line = lines.LineOf(token.Start);
        if (line != lines.LineOf(open.Start) && TomlLines.IsStatement(lines, line, limit)
            && lines.SkipSpaces(lines.Start(line), token.Start) == token.Start)
            return Unclosed(open, lines.Start(line));
        if (token.Kind is TomlKind.CloseBracket or TomlKind.CloseBrackets or TomlKind.CloseBrace)
            return Problems.WrongBracket(Path, lines.Range(token.Start, token.Start + 1), Text[token.Start], Closer(open));
        // What ends too early is the value in front of it: 1.2.3, "a"b"c".
        if (value is { } found && found.End == token.Start)
        {
            if (found.Kind != TomlKind.Text)
                return Value(found, isItem: true);
            var end = EndOfItem(found.Start);
            var whole = TomlFix.Quote(lines.Slice(found.Start + 1, end > found.End && Text[end - 1] == Text[found.Start] ? end - 1 : end));
            return Problems.TomlQuoteInside(Path, lines.Range(found.End - 1, found.End), Text[found.Start], whole);
        }

        return value is { Kind: TomlKind.Plain or TomlKind.Date } words && lines.LineOf(words.Start) == line && token.Kind == TomlKind.Invalid
            ? Value(words, isItem: true)
            : Problems.NoComma(Path, lines.Range(token.Start, token.End), lines.Slice(token.Start, token.End).Trim('"', '\''));
    }

    /// <summary>A bracket that nothing closes in front of an offset, where something else begins.</summary>
    public Problem Unclosed(TomlToken open, int before)
    {
        var first = lines.LineOf(open.Start);
        var last = lines.LastContentLine(first, before);
        var start = last == first ? open.Start : lines.SkipSpaces(lines.Start(last), lines.End(last));
        var closed = lines.Slice(start, EndOfValue(start)).TrimEnd(',', ' ') + Closer(open);
        var range = lines.Range(open.Start, EndOfValue(open.Start));
        return last == first
            ? Problems.UnclosedBracket(Path, range, Text[open.Start], Before(open.Start) + closed)
            : Problems.UnclosedBracketOverLines(Path, range, Text[open.Start], last + 1, closed);
    }

    public Problem Header(TomlToken open)
    {
        var end = Math.Max(EndOfValue(open.Start), open.End);
        var found = lines.Slice(open.Start, end);
        var bare = open.Kind == TomlKind.OpenBrackets ? 2 : 1;
        var name = found.Substring(bare).TrimEnd(']').Trim();
        var key = name.Length == 0 ? "name" : name.All(static c => TomlFix.IsBare(c) || c is '.' or '"' or '\'') ? name : TomlFix.Quote(name);
        return Problems.TomlHeader(Path, lines.Range(open.Start, end), found, new string('[', bare) + key + new string(']', bare));
    }

    /// <summary>A value that is not a TOML date, although it begins like one.</summary>
    public Problem Date(int start, int end)
    {
        var (found, behind) = (lines.Slice(start, end), lines.Slice(end, EndOfValue(end)));
        return TomlDates.Repair(found) is { } date
            ? Problems.TomlDateSpelling(Path, lines.Range(start, end), found, Before(start) + date + behind)
            : Problems.TomlDate(Path, lines.Range(start, end), found, Before(start) + TomlFix.Quote(found) + behind);
    }

    private Problem QuoteInside(TomlToken text, int end) => Problems.TomlQuoteInside(
        Path, lines.Range(text.End - 1, text.End), Text[text.Start], Before(text.Start) + TomlFix.Quote(lines.Slice(text.Start + 1, end - 1)));

    private string Rest(int at) => lines.Slice(at, EndOfValue(at));

    /// <summary>The line's text in front of an offset, without its indentation.</summary>
    private string Before(int at)
    {
        var start = lines.Start(lines.LineOf(at));
        return lines.Slice(lines.SkipSpaces(start, at), at);
    }

    /// <summary>Just past an item in brackets.</summary>
    private int EndOfItem(int at)
    {
        var end = EndOfValue(at);
        var stop = Text.IndexOfAny([',', ']', '}'], at, end - at);
        return stop < 0 ? end : Math.Max(lines.TrimEnd(at, stop), at);
    }

    private static char Closer(TomlToken open) => open.Kind == TomlKind.OpenBrace ? '}' : ']';
}
