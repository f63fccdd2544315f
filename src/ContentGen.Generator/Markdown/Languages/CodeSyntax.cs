namespace ContentGen.Generator.Markdown.Languages;

/// <summary>What tells the parts of code in most programming languages: a language of this kind is a value.</summary>
internal sealed record CodeSyntax
{
    /// <summary>Words that are no names, separated by spaces.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>Keywords that decide what is executed next.</summary>
    public string Control { get; init; } = "";

    /// <summary>Names of types that do not look like those of types.</summary>
    public string Types { get; init; } = "";

    /// <summary>Whether names in capital letters at their beginning are those of types.</summary>
    public bool HasCapitalTypes { get; init; }

    public bool IgnoresCase { get; init; }

    /// <summary>What begins a comment to the end of the line; doc comments come before others.</summary>
    public string[] LineComments { get; init; } = ["//"];

    /// <summary>The line comments, and beginnings of block comments, that document what follows.</summary>
    public string[] DocComments { get; init; } = [];

    /// <summary>What encloses a comment.</summary>
    public (string Open, string Close)[] BlockComments { get; init; } = [("/*", "*/")];

    /// <summary>Whether a comment may be inside another.</summary>
    public bool NestsComments { get; init; }

    /// <summary>What may stand around texts; of two that begin alike the longer comes first.</summary>
    public Quotes[] Strings { get; init; } = [new("\"", "\""), new("'", "'")];

    /// <summary>Whether <c>'a'</c> is a character, but <c>'a</c> a name: of a lifetime or of a type.</summary>
    public bool HasTicks { get; init; }

    /// <summary>Whether a pattern may stand between slashes.</summary>
    public bool HasPatterns { get; init; }

    /// <summary>Characters that begin a variable's name.</summary>
    public string Sigils { get; init; } = "";

    /// <summary>Whether <c>@Name</c> is an annotation.</summary>
    public bool HasAnnotations { get; init; }

    /// <summary>Whether a line that begins with <c>#</c> is for a preprocessor.</summary>
    public bool HasDirectives { get; init; }

    /// <summary>What begins an attribute that ends with <c>]</c>.</summary>
    public string[] Attributes { get; init; } = [];

    /// <summary>Whether <c>Get-Item</c> is one name, that of a command, and <c>-Path</c> one of a parameter.</summary>
    public bool HasDashedNames { get; init; }

    /// <summary>Whether a space may stand between the name of what is called and its parenthesis.</summary>
    public bool HasSpacedCalls { get; init; } = true;

    /// <summary>A character that a name may end with: <c>!</c> of a macro.</summary>
    public char NameSuffix { get; init; }
}

/// <summary>What stands around a text.</summary>
/// <param name="Open">The beginning.</param>
/// <param name="Close">The end.</param>
/// <param name="Escape">What takes away the meaning of the next character; 0 for nothing.</param>
/// <param name="IsLong">Whether it may go over lines.</param>
/// <param name="Hole">What begins code inside of it, up to the bracket that closes it; null for nothing.</param>
/// <param name="IsDoubled">Whether the end written twice is a part of the text.</param>
internal sealed record Quotes(string Open, string Close, char Escape = '\\', bool IsLong = false, string? Hole = null, bool IsDoubled = false);
