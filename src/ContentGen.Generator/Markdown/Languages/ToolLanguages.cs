namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Languages that ask for data or say what a cloud is to hold.</summary>
internal static class ToolLanguages
{
    public static CodeLanguage GraphQl() => new(new CodeSyntax
    {
        Keywords = "directive enum extend fragment implements input interface mutation on query repeatable scalar schema subscription type "
            + "union true false null",
        HasCapitalTypes = true,
        LineComments = ["#"],
        BlockComments = [],
        Strings = [new("\"\"\"", "\"\"\"", IsLong: true), Quotes.Double],
        Sigils = "$",
        HasAnnotations = true,
    });

    public static CodeLanguage Terraform() => new(new CodeSyntax
    {
        Keywords = "data dynamic import locals module moved output provider resource terraform variable true false null",
        Control = "for if in else endif endfor",
        Types = "any bool list map number object set string tuple",
        LineComments = ["#", "//"],
        Strings = [new("\"", "\"", Hole: "${")],
        Documents = ["<<-", "<<"],
    });

    public static CodeLanguage Bicep() => new(new CodeSyntax
    {
        Keywords = "as assert existing extension func import metadata module output param provider resource targetScope type using var with "
            + "true false null",
        Control = "for if in",
        Types = "array bool int object string",
        Strings = [new("'''", "'''", '\0', IsLong: true), new("'", "'", Hole: "${")],
        HasKeys = true,
        HasKeysInLines = true,
        HasAnnotations = true,
    });

    public static CodeLanguage Kusto() => new(new CodeSyntax
    {
        Keywords = "and as asc between by contains contains_cs count datatable desc distinct endswith evaluate extend extent externaldata facet "
            + "find first fork from getschema has has_all has_any hasprefix hassuffix in invoke join kind last let limit lookup "
            + "make-series materialize matches mv-apply mv-expand not nulls of on or order parse parse-where partition pattern print "
            + "project project-away project-keep project-rename project-reorder range reduce regex render sample sample-distinct scan "
            + "search serialize set sort startswith step summarize take tabular to top top-hitters union where with true false null",
        Types = "bool boolean datetime decimal double dynamic guid int long real string timespan",
        BlockComments = [],
        Strings =
        [
            new("@\"", "\"", '\0', IsDoubled: true), new("@'", "'", '\0', IsDoubled: true), new("h\"", "\""), new("h'", "'"),
            new("```", "```", '\0', IsLong: true), Quotes.Double, Quotes.Single,
        ],
    });
}
