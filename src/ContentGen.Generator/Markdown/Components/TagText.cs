namespace ContentGen.Generator.Markdown.Components;

/// <summary>A tag found in a text, by offsets.</summary>
internal sealed class TagText
{
    public TagForm Form { get; set; }

    public int Start { get; set; }

    /// <summary>Behind its last character.</summary>
    public int End { get; set; }

    public (int Start, int End) Name { get; set; }

    public List<ParameterText> Parameters { get; } = [];

    /// <summary>What is wrong; null for a tag that can be read.</summary>
    public TagFault? Fault { get; set; }
}

/// <summary>A parameter found in a text, by offsets.</summary>
internal readonly record struct ParameterText((int Start, int End) Name, ValueForm Form, (int Start, int End) Value);

/// <summary>Why a tag cannot be read, and where.</summary>
internal sealed record TagFault(TagFaultKind Kind, int Start, int End);

internal enum TagFaultKind
{
    /// <summary>What stands there is neither a parameter nor the end of the tag.</summary>
    NotAParameter,

    /// <summary>No value behind the equals sign.</summary>
    NoValue,

    /// <summary>Nothing closes the quote.</summary>
    OpenQuote,

    /// <summary>Nothing closes the brace.</summary>
    OpenBrace,

    /// <summary>The text ends before the tag does.</summary>
    NoEnd,

    /// <summary>Types in angle brackets behind the name.</summary>
    Generic,

    /// <summary>A closing tag with parameters.</summary>
    ClosingParameter,
}
