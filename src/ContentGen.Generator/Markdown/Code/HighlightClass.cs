namespace ContentGen.Generator.Markdown.Code;

/// <summary>The classes of highlighted code. They are documented and part of what users write style sheets for.</summary>
internal static class HighlightClass
{
    public const string Keyword = "hl-keyword";
    public const string Control = "hl-control";
    public const string Type = "hl-type";
    public const string Method = "hl-method";
    public const string String = "hl-string";
    public const string Number = "hl-number";
    public const string Comment = "hl-comment";
    public const string XmlDoc = "hl-xmldoc";
    public const string Preprocessor = "hl-preprocessor";
    public const string Inserted = "hl-inserted";
    public const string Deleted = "hl-deleted";
    public const string Line = "hl-line";
}
