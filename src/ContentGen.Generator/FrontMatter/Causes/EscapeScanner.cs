using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>Reads one escape of a text in double quotes.</summary>
internal sealed class EscapeScanner(YamlText text)
{
    /// <summary>How long the escape is that begins with this backslash, or what is wrong with it.</summary>
    /// <param name="open">The quote that opened the text.</param>
    /// <param name="at">The backslash.</param>
    public (int Length, Problem? Cause) Scan(int open, int at)
    {
        if (at + 1 >= text.Limit)
            return (1, Unknown(open, at, 1));
        var digits = text[at + 1] switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            '\t' or ' ' or '"' or '/' or '\\' or '_' => 0,
            '0' or 'a' or 'b' or 't' or 'n' or 'v' or 'f' or 'r' or 'e' or 'N' or 'L' or 'P' => 0,
            _ => -1,
        };

        // At the end of a line the backslash alone is the escape: the line break is read by whoever watches the lines.
        if (text[at + 1] == '\n')
            return (1, null);
        return digits >= 0 && AreHex(at + 2, digits) ? (2 + digits, null) : (2, Unknown(open, at, 2));
    }

    private bool AreHex(int at, int count)
    {
        for (var i = at; i < at + count; i++)
        {
            if (i >= text.Limit || !Uri.IsHexDigit(text[i]))
                return false;
        }

        return true;
    }

    private Problem Unknown(int open, int at, int length)
    {
        var escape = text.Range(at, at + length);
        var line = text.EndOfLine(text.LineOf(open));
        var end = Math.Min(text.EndOfQuoted(open, line), text.Lines.TrimEnd(open, line));
        if (text[escape.End - 1] != '\'')
        {
            var meant = YamlFix.Before(text.Lines, open) + YamlFix.Quote(MeantText.Of(text.Slice(open + 1, Math.Max(end - 1, open + 1))));
            return Problems.Escape(text.Path, escape, text.Slice(escape.Start, escape.End), meant + text.Slice(end, text.EndOfValue(end, line)));
        }

        var unescaped = text.Slice(open, end).Replace("\\'", "'");
        return Problems.EscapedApostrophe(text.Path, escape, YamlFix.Before(text.Lines, open) + unescaped);
    }
}
