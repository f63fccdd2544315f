namespace ContentGen.Generator.Markdown.Languages;

/// <summary>What databases are asked in.</summary>
internal static class SqlLanguages
{
    public static CodeLanguage Sql() => new(Syntax);

    /// <summary>Alone in having backslashes in every text, and comments behind <c>#</c>.</summary>
    public static CodeLanguage MySql() => new(Syntax with
    {
        LineComments = ["--", "#"],
        Strings = [Escaped("'"), new("\"", "\"", IsDoubled: true)],
        NameQuotes = [("`", "`")],
    });

    private static CodeSyntax Syntax => new()
    {
        Keywords = "add all alter always analyze and any as asc authorization backup before begin between by cascade check clustered "
            + "collate column commit concurrently conflict constraint create cross current cursor database declare default deferrable "
            + "delete desc distinct do drop each elsif escape except exec execute exists explain fetch filter first following for foreign "
            + "from full function generated go grant group having identity if ignore ilike in include index inner insert instead intersect "
            + "into is isolation isnull join key last lateral left level like limit local lock matched materialized merge natural next no "
            + "nocheck nonclustered not nothing notnull nulls of off offset on only open option or order outer over partition percent "
            + "pivot plan pragma preceding primary print proc procedure raise range read recursive references replace restrict returning "
            + "returns revoke right rollback row rowid rows savepoint schema select sequence set show similar some start table temp "
            + "temporary then ties to top tran transaction trigger truncate unbounded union unique unpivot update use using vacuum values "
            + "view virtual when where window with without work null true false",
        Control = "break case continue else end loop return throw try while",
        Types = "bigint binary bit blob boolean bytea char character date datetime datetime2 datetimeoffset decimal double float geography "
            + "geometry hierarchyid int integer interval json jsonb money nchar ntext numeric nvarchar precision real serial smalldatetime "
            + "smallint text time timestamp timestamptz tinyint uniqueidentifier uuid varbinary varchar varying xml",
        IgnoresCase = true,
        LineComments = ["--"],
        Strings = [Escaped("E'"), Escaped("e'"), new("'", "'", '\0', IsLong: true, IsDoubled: true), new("\"", "\"", '\0', IsDoubled: true)],
        OpenText = OpenTexts.Sql,
        NameQuotes = [("`", "`"), ("[", "]")],
        Sigils = "@",
        HasSpacedCalls = false,
    };

    private static Quotes Escaped(string open) => new(open, "'", IsLong: true, IsDoubled: true);
}
