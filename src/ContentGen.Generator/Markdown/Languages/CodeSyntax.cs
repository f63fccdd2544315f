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
    public Quotes[] Strings { get; init; } = [Quotes.Double, Quotes.Single];

    /// <summary>Whether <c>'a'</c> is a character, but <c>'a</c> a name: of a lifetime or of a type.</summary>
    public bool HasTicks { get; init; }

    /// <summary>What stands around a text whose end depends on how it begins; asked before <see cref="Strings"/>.</summary>
    public Func<CodeScanner, int, Quotes?>? OpenText { get; init; }

    /// <summary>Whether a text of that kind, behind what begins a line comment, is a comment.</summary>
    public bool HasLongComments { get; init; }

    /// <summary>What announces that the lines below are a text, up to a word; of two that begin alike the longer comes first.</summary>
    public string[] Documents { get; init; } = [];

    /// <summary>Whether the line goes on behind the word at the end of such a text.</summary>
    public bool DocumentsGoOn { get; init; }

    /// <summary>Whether a pattern may stand between slashes.</summary>
    public bool HasPatterns { get; init; }

    /// <summary>Whether elements may stand in the code, with text in them that is none.</summary>
    public bool HasElements { get; init; }

    /// <summary>What ends the code and any line comment before; empty for nothing.</summary>
    public string Close { get; init; } = "";

    /// <summary>What may stand between the digits of a number.</summary>
    public char DigitSeparator { get; init; } = '_';

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

    /// <summary>What may stand around a name that holds other characters than those of names.</summary>
    public (string Open, string Close)[] NameQuotes { get; init; } = [];

    /// <summary>What stands, like a dot, between a value and the name of its member.</summary>
    public string[] MemberMarks { get; init; } = [];

    /// <summary>Keywords that are ones behind a dot, separated by spaces.</summary>
    public string MemberWords { get; init; } = "";

    /// <summary>Whether a keyword before a colon may be the key of an object.</summary>
    public bool HasKeys { get; init; }

    /// <summary>Whether it may be one at the beginning of a line too.</summary>
    public bool HasKeysInLines { get; init; }

    /// <summary>Whether what is called may do without parentheses.</summary>
    public bool HasBareCalls { get; init; }

    /// <summary>Whether a space may stand between the name of what is called and its parenthesis.</summary>
    public bool HasSpacedCalls { get; init; } = true;

    /// <summary>Characters that may be in a name beside letters and digits.</summary>
    public string NameCharacters { get; init; } = "";

    /// <summary>A character that a name may end with: <c>!</c> of a macro.</summary>
    public char NameSuffix { get; init; }
}
