namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>A key: offset just past its text, and of the colon that ends it.</summary>
internal readonly record struct FoundKey(int End, int Colon);

/// <summary>Reads a key on its line, and nothing behind its colon. Reports nothing: text without a colon is not a key.</summary>
internal sealed class KeyScanner(YamlText text)
{
    /// <summary>The key that begins here, if a <c>:</c> with a space behind it ends one.</summary>
    public FoundKey? Find(int at, int end)
    {
        at = text.SkipProperties(at, end);
        if (at >= end)
            return null;
        var colon = text[at] switch
        {
            '"' or '\'' => text.SkipSpaces(text.EndOfQuoted(at, end), end),
            '[' or '{' or '|' or '>' or '@' or '`' or '%' or '!' or '*' or ',' or ']' or '}' or '#' => end,
            _ => text.FindColon(at, end),
        };
        return colon < end && text[colon] == ':' && text.IsBlankOrEnd(colon + 1, end)
            ? new FoundKey(text.Lines.TrimEnd(at, colon), colon)
            : null;
    }
}
