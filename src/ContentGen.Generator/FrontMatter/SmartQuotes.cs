namespace ContentGen.Generator.FrontMatter;

/// <summary>Typographic quotes around a value, as word processors type them: to YAML they are letters of the value like any others.</summary>
internal static class SmartQuotes
{
    private const string Quotes = "“”„‟‘’‚‛«»＂";

    public static bool Has(char c) => Quotes.IndexOf(c) >= 0;

    /// <summary>The two quotes and what they surround; null when the text is not all in such quotes.</summary>
    public static (string Quotes, string Inner)? Of(string text)
    {
        var trimmed = text.Trim();
        // The last may be the keyboard's: a text of YAML that begins with another character may end with it.
        if (trimmed.Length < 2 || !Has(trimmed[0]) || !(Has(trimmed[trimmed.Length - 1]) || trimmed[trimmed.Length - 1] is '"' or '\''))
            return null;
        var inner = trimmed.Substring(1, trimmed.Length - 2);
        // “One” and “two” is a text of which the quotes are part.
        return inner.IndexOf(trimmed[0]) >= 0 ? null : ($"{trimmed[0]} {trimmed[trimmed.Length - 1]}", inner.Trim());
    }

    /// <summary>What to do about them where the value cannot be read: they are the first thing to repair. Null when there are none.</summary>
    public static string? Advice(string text) => Of(text) is { } smart
        ? $"The quotes {smart.Quotes} are typographic, and YAML reads them as text. Write {smart.Inner} without them."
        : null;
}
