using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Lines: where a key ends, and what a line without a key was meant to be.</summary>
internal sealed partial class YamlCause
{
    private readonly record struct Key(int End, int Colon);

    /// <summary>The key that begins here, if a <c>:</c> with a blank behind it ends one.</summary>
    private Key? FindKey(int at, int end)
    {
        at = SkipProperties(at, end);
        if (at >= end)
            return null;
        var colon = Text[at] switch
        {
            '"' or '\'' => _lines.SkipBlanks(EndOfQuoted(at, end), end),
            '[' or '{' or '|' or '>' or '@' or '`' or '%' or '!' or '*' or ',' or ']' or '}' or '#' => end,
            _ => FindColon(at, end),
        };
        return colon < end && Text[colon] == ':' && IsBlankOrEnd(colon + 1, end) ? new Key(_lines.TrimEnd(at, colon), colon) : null;
    }

    /// <summary>The first <c>:</c> with a blank or the line's end behind it, in front of any comment; the end without one.</summary>
    private int FindColon(int at, int end)
    {
        for (; at < end; at++)
        {
            if (Text[at] == ':' && IsBlankOrEnd(at + 1, end))
                return at;
            if (IsEndOrComment(at, end))
                return end;
        }

        return end;
    }

    /// <summary>What is wrong with a line that should have a key; null when it is but text.</summary>
    private Problem? NotAKey(int at, int end)
    {
        var text = Rest(at, end);
        var word = EndOfWord(at, end);
        if (word > at && word < end)
        {
            var after = word + 1;
            var value = _lines.SkipBlanks(after, end);
            var fix = $"{_lines.Slice(at, word)}: {_lines.Slice(value, text.End)}";
            if (Text[word] == ':' && IsOddBlank(Text[after]))
                return Problems.OddBlank(Path, _lines.Range(after, after + 1), Text[after], YamlFix.Blanked(_lines, at));
            if (Text[word] == ':' && string.CompareOrdinal(Text, after, "//", 0, 2) != 0)
                return Problems.NoBlankAfterColon(Path, _lines.Range(word, word + 1), fix);
            if (Text[word] is '\uff1a' or '\ua789' or '\u2236')
                return Problems.OddColon(Path, _lines.Range(word, word + 1), Text[word], fix);
            var sign = _lines.SkipBlanks(word, end);
            if (sign < end && Text[sign] == '=')
                return Problems.EqualsSign(Path, _lines.Range(sign, sign + 1), $"{_lines.Slice(at, word)}: {_lines.Slice(_lines.SkipBlanks(sign + 1, end), text.End)}");
        }

        if (_isText)
            return null;
        if (Text[at] == '-' && at + 1 < end && char.IsLetterOrDigit(Text[at + 1]))
            return Problems.NoBlankAfterDash(Path, _lines.Range(at, at + 1), "- " + _lines.Slice(at + 1, text.End));
        return Text[at] is '@' or '`' or '%' or '*' or '&' or '!' or '|' or '>' or ',' or ']' or '}'
            ? Problems.CannotBegin(Path, text, Text[at].ToString(), YamlFix.Quoted(_lines, at, text.End))
            : Problems.NoColon(Path, text, _lines.Slice(at, text.End));
    }

    private int EndOfWord(int at, int end)
    {
        while (at < end && (char.IsLetterOrDigit(Text[at]) || Text[at] is '_' or '-'))
            at++;
        return at;
    }

    /// <summary>Steps over anchors and tags that are followed by something on the same line.</summary>
    private int SkipProperties(int at, int end)
    {
        while (at < end && Text[at] is '&' or '!')
        {
            var name = EndOfAlias(at, end);
            var next = _lines.SkipBlanks(name, end);
            if (next >= end || next == name || name == at + 1)
                break;
            at = next;
        }

        return at;
    }

    /// <summary>From here to the line's end, a comment left out.</summary>
    private SourceRange Rest(int at, int end) => _lines.Range(at, EndOfValue(at, end));

    private int EndOfValue(int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (Text[i] == '#' && TextLines.IsBlank(Text[i - 1]))
                return _lines.TrimEnd(at, i);
        }

        return _lines.TrimEnd(at, end);
    }
}
