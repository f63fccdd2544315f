namespace ContentGen.Generator.FrontMatter;

/// <summary>A token of TOML and its place in the file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just past its last.</param>
/// <param name="Value">A text without quotes and with its escapes resolved; anything else as it was written.</param>
/// <param name="Error">What is wrong with it in the words of the lexer; null when nothing is.</param>
internal readonly record struct TomlToken(TomlKind Kind, int Start, int End, string Value, string? Error);

internal enum TomlKind
{
    End,
    Invalid,
    NewLine,
    BareKey,
    Text,
    LongText,

    /// <summary>A decimal number or a truth value.</summary>
    Plain,

    /// <summary>A hexadecimal, octal or binary number.</summary>
    BasedNumber,

    /// <summary>An infinity, or no number.</summary>
    NoNumber,
    Date,
    Comma,
    Dot,
    Equals,
    OpenBracket,
    OpenBrackets,
    CloseBracket,
    CloseBrackets,
    OpenBrace,
    CloseBrace,
}
