using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>Reads a line that should have a key and has none, and says what it was meant to be.</summary>
/// <param name="text">The YAML.</param>
/// <param name="isText">The parser took it all for one text: only what looks like a key with the wrong sign behind it counts.</param>
internal sealed class LoneTextScanner(YamlText text, bool isText)
{
    /// <summary>What is wrong with a line that has nearly a key; null for any other.</summary>
    public Problem? FindNearKey(int at, int end) =>
        text.EndOfWord(at, end) is var word && word > at && word < end ? AlmostAKey(at, word, end) : null;

    /// <summary>What is wrong with any other line; null when it is but text.</summary>
    public Problem? Find(int at, int end)
    {
        if (isText)
            return null;
        var rest = text.Rest(at, end);
        if (text[at] == '-' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]))
            return Problems.NoSpaceAfterDash(text.Path, text.Range(at, at + 1), "- " + text.Slice(at + 1, rest.End));
        return text[at] is '@' or '`' or '%' or '*' or '&' or '!' or '|' or '>' or ',' or ']' or '}'
            ? Problems.CannotBegin(text.Path, rest, text[at].ToString(), YamlFix.Quoted(text.Lines, at, rest.End))
            : Problems.NoColon(text.Path, rest, text.Slice(at, rest.End));
    }

    /// <summary>A word, and behind it what is nearly a colon and a space.</summary>
    private Problem? AlmostAKey(int at, int word, int end)
    {
        var after = word + 1;
        if (text[word] == ':' && YamlCharacters.IsOddSpace(text[after]))
            return Problems.OddSpace(text.Path, text.Range(after, after + 1), text[after], YamlFix.WithSpaces(text.Lines, at));
        if (text[word] == ':' && string.CompareOrdinal(text.Lines.Text, after, "//", 0, 2) != 0)
            return Problems.NoSpaceAfterColon(text.Path, text.Range(word, after), Pair(after));
        if (text[word] is '\uff1a' or '\ua789' or '\u2236')
            return Problems.OddColon(text.Path, text.Range(word, after), text[word], Pair(after));
        var sign = text.SkipSpaces(word, end);
        return sign < end && text[sign] == '='
            ? Problems.EqualsSign(text.Path, text.Range(sign, sign + 1), Pair(sign + 1))
            : null;

        string Pair(int value) =>
            $"{text.Slice(at, word)}: {text.Slice(text.SkipSpaces(value, end), text.EndOfValue(at, end))}".TrimEnd();
    }
}
