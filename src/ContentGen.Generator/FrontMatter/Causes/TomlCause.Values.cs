using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>What is wrong with a value.</summary>
internal sealed partial class TomlCause
{
    private static readonly char[] OddQuotes = ['\u201c', '\u201d', '\u201e', '\u2018', '\u2019', '\u00ab', '\u00bb', '`'];

    private static readonly Regex Escape = new(
        @"\\(?:[btnfre""\\]|u(?![dD][89A-Fa-f])[0-9A-Fa-f]{4}|U(?:0000(?![dD][89A-Fa-f])|000[1-9A-Fa-f]|0010)[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[ \t]*\n)"
        + @"|(?<bad>\\(?:[uUx][0-9A-Fa-f]*|[^\n])?)",
        RegexOptions.CultureInvariant);

    /// <summary>A value that TOML does not know: words without quotes, a number that is not one.</summary>
    public Problem Value(TomlToken token, bool isItem)
    {
        var end = Math.Max(isItem ? EndOfItem(token.Start) : EndOfValue(token.Start), token.Start + 1);
        var (found, range, before) = (lines.Slice(token.Start, end), lines.Range(token.Start, end), isItem ? "" : Before(token.Start));
        var quoted = before + TomlFix.Quote(found);
        switch (found.ToLowerInvariant())
        {
            case "true" or "yes" or "on":
                return Problems.TomlTruth(Path, range, found, before + "true");
            case "false" or "no" or "off":
                return Problems.TomlTruth(Path, range, found, before + "false");
            case "null" or "nil" or "none" or "~":
                return Problems.TomlNull(Path, range, found, quoted);
            case "|" or ">" or "|-" or ">-" or "|+" or ">+":
                return Problems.TomlBlockText(Path, range, found);
        }

        if (OddQuotes.Contains(found[0]))
            return Problems.TomlOddQuote(Path, range, found[0], before + TomlFix.Quote(found.Trim(OddQuotes)));
        if (found[0] == '=')
            return Problems.TomlTwoEquals(Path, lines.Range(token.Start, token.Start + 1));
        if (found[0] is ']' or '}' or ',')
            return Problems.TomlNoValueBefore(Path, lines.Range(token.Start, token.Start + 1), found[0]);
        return (char.IsDigit(found[0]) || found[0] is '+' or '-' or '.') && found.IndexOf(' ') < 0
            ? Problems.TomlNumber(Path, range, found, Advice(found), quoted)
            : Problems.TomlNoQuotes(Path, range, quoted);
    }

    /// <summary>A quoted text that is never closed or contains an escape that is not one.</summary>
    public Problem BrokenText(TomlToken token)
    {
        var quote = Text[token.Start];
        // First, because a broken escape may take the closing quote with it.
        if (quote == '"' && BadEscape(token) is { } escape)
            return escape;
        if (token.Kind == TomlKind.LongText)
        {
            var fence = new string(quote, 3);
            if (token.End - token.Start < 6 || lines.Slice(token.End - 3, token.End) != fence)
                return Problems.TomlUnclosedText(Path, lines.Range(token.Start, token.Start + 3), fence);
        }
        else if (IsBroken(token) || token.End - token.Start < 2 || Text[token.End - 1] != quote)
        {
            var end = EndOfValue(token.Start);
            var (before, text) = (Before(token.Start), lines.Slice(token.Start, end));
            return Problems.UnclosedQuote(Path, lines.Range(token.Start, end), quote, before + text + quote, before + TomlFix.Quote(text));
        }

        return Problems.UnexplainedToml(Path, lines.Range(token.Start, token.End), token.Error ?? "");
    }

    private Problem? BadEscape(TomlToken token)
    {
        var end = token.Kind == TomlKind.LongText ? token.End : Math.Min(token.End, EndOfValue(token.Start));
        var bad = Escape.Matches(lines.Slice(token.Start, end)).Cast<Match>().FirstOrDefault(static match => match.Groups["bad"].Success);
        if (bad is null)
            return null;
        var range = lines.Range(token.Start + bad.Index, token.Start + bad.Index + bad.Length);
        // The line with a text in which a backslash is only a backslash.
        var literal = token.Kind == TomlKind.LongText
            ? "'''…'''"
            : Before(token.Start) + TomlFix.Quote(MeantText.Of(lines.Slice(token.Start + 1, Text[end - 1] == '"' ? end - 1 : end)))
                + lines.Slice(end, EndOfValue(end));
        return bad.Value.Length > 1 && bad.Value[1] is 'u' or 'U' or 'x'
            ? Problems.TomlCodePoint(Path, range, bad.Value, literal)
            : Problems.TomlEscape(Path, range, bad.Value, literal);
    }

    private static string Advice(string number)
    {
        var digits = number.TrimStart('+', '-');
        if (digits.Length > 1 && digits[0] == '0' && char.IsDigit(digits[1]))
            return "A number has no leading zero. ";
        if (digits.Length > 1 && digits[0] == '.' && digits.Skip(1).All(char.IsDigit))
            return $"Write {number.Replace(".", "0.")}. ";
        return digits.Length > 1 && digits[digits.Length - 1] == '.' && digits.Take(digits.Length - 1).All(char.IsDigit) ? $"Write {number}0. " : "";
    }
}
