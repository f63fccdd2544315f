namespace ContentGen.Generator.Markdown.Languages;

/// <summary>What stands around a text.</summary>
/// <param name="Open">The beginning.</param>
/// <param name="Close">The end.</param>
/// <param name="Escape">What takes away the meaning of the next character; 0 for nothing.</param>
/// <param name="IsLong">Whether it may go over lines.</param>
/// <param name="Hole">What begins code inside of it, up to the bracket that closes it; null for nothing.</param>
/// <param name="IsDoubled">Whether the end written twice is a part of the text.</param>
/// <param name="Sigil">What stands in front of a name inside of it that is none of its text; 0 for nothing.</param>
/// <param name="IsNested">Whether brackets of its kind may be inside of it.</param>
internal sealed record Quotes(
    string Open,
    string Close,
    char Escape = '\\',
    bool IsLong = false,
    string? Hole = null,
    bool IsDoubled = false,
    char Sigil = '\0',
    bool IsNested = false)
{
    public static Quotes Double { get; } = new("\"", "\"");

    public static Quotes Single { get; } = new("'", "'");
}
