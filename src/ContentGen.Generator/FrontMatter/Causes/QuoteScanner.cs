using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>Reads a value in quotes to the end of the line that closes it: what they hold, where they end, what follows.</summary>
internal sealed class QuoteScanner(YamlText text, LinesBelow below)
{
    private static readonly Regex QuotedItems = new(
        @"^(?:""[^""\\]*""|'[^']*')(?:[ \t]*,[ \t]*(?:""[^""\\]*""|'[^']*'))+$", RegexOptions.CultureInvariant);

    private readonly EscapeScanner _escapes = new(text);

    /// <summary>Lost without a closing quote, or with what no quotes may hold; spoilt by what follows on the line.</summary>
    public Verdict Scan(int open, int parent)
    {
        var (close, cause) = FindClose(open, parent);
        if (cause is not null)
            return Verdict.Lost(cause);
        var line = text.LineOf(close - 1);
        var end = text.EndOfLine(line);
        var junk = text.SkipSpaces(close, end);
        return text.IsEndOrComment(junk, end)
            ? Verdict.Good(line + 1)
            : Verdict.Spoilt(below.SkipValue(line + 1, parent), Behind(open, close, junk, end));
    }

    /// <summary>Offset just past the closing quote; or what is wrong where no quotes may go on, or go on without an end.</summary>
    public (int Close, Problem? Cause) FindClose(int open, int parent)
    {
        var quote = text[open];
        for (var at = open + 1; at < text.Limit; at++)
        {
            var c = text[at];
            if (c == '\n' && below.IsLeftOf(at, parent))
            {
                if (below.IsEntry(at, quote) || text.Lines.Text.IndexOf(quote, at, text.Limit - at) < 0)
                    break;
                return (at, Problems.ContinuationLeft(text.Path, text.Lines.TrimmedLine(below.FirstBelow(at)!.Value.Line), quote));
            }

            if (c == quote)
            {
                if (quote == '"' || at + 1 >= text.Limit || text[at + 1] != '\'')
                    return (at + 1, null);
                at++;
            }
            else if (c == '\\' && quote == '"')
            {
                var (length, cause) = _escapes.Scan(open, at);
                if (cause is not null)
                    return (at, cause);
                at += length - 1;
            }
        }

        return (open, Unclosed(open));
    }

    private Problem Unclosed(int open)
    {
        var end = text.Lines.TrimEnd(open, text.EndOfLine(text.LineOf(open)));
        if (end - 1 > open && SmartQuotes.Has(text[end - 1]))
        {
            var straight = YamlFix.Before(text.Lines, open) + text.Slice(open, end - 1) + text[open];
            return Problems.TypographicCloser(text.Path, text.Range(end - 1, end), text[end - 1], text[open], straight);
        }

        var closed = YamlFix.Closed(text.Lines, open, end, text[open]);
        return Problems.UnclosedQuote(text.Path, text.Range(open, end), text[open], closed, YamlFix.Quoted(text.Lines, open, end));
    }

    /// <summary>The line's values in brackets, when there are several in quotes with commas between them; else null.</summary>
    private string? AsList(int open, int end)
    {
        var all = text.Slice(open, text.Lines.TrimEnd(open, end));
        return QuotedItems.IsMatch(all) ? $"[{all}]" : null;
    }

    private Problem Behind(int open, int close, int junk, int end)
    {
        // A comment may well be part of the text here: quotes are still open in the writer's mind.
        if (AsList(open, end) is { } list)
            return Problems.QuotedList(text.Path, text.Range(junk, junk + 1), YamlFix.Before(text.Lines, open) + list,
                YamlFix.Quoted(text.Lines, open, text.Lines.TrimEnd(open, end)));
        var isInside = junk == close && text[text.Lines.TrimEnd(close, end) - 1] == text[open];
        if (isInside)
        {
            var requoted = YamlFix.Requoted(text.Lines, open, text.Lines.TrimEnd(close, end));
            return Problems.QuoteInside(text.Path, text.Range(close - 1, close), text[open], requoted);
        }

        var rest = text.Rest(junk, end);
        if (text[junk] == '#')
            return Problems.NoSpaceBeforeComment(text.Path, rest);
        return BehindValue.Problem(text, open, close, rest, "a quoted value");
    }
}
