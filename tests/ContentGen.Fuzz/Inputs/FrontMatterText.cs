namespace ContentGen.Fuzz.Inputs;

/// <summary>Front matter as nobody would write it, from the words of YAML and TOML.</summary>
internal sealed class FrontMatterText(Dice dice)
{
    private static readonly string[] Keys =
    [
        "title", "date", "updated", "summary", "tags", "categories", "authors", "draft", "slug", "image", "aliases", "weight",
        "Title", "og_image", "level", "published", "status", "permalink", "redirect_from", "best", "parts", "scores", "length",
        "at", "when", "id", "name", "x", "é", "a b", "\"q\"", "'q'", "? k", "<<", "-", "[a]", "{a: b}", "&k a", "*a", "!!str k",
        "#", "tag", "1", "null", "~", "true", "a.b", "@a", "日本",
    ];

    private static readonly string[] Scalars =
    [
        "", "a", "A title", "a: b", "a #b", "#a", "- a", "null", "~", "Null", "yes", "no", "true", "0", "-7", "1_000", "0x1F",
        "1e400", "99999999999999999999", ".nan", "-.inf", "2026-04-09", "2026-02-31", "9/1/2020", "2026-04-09T10:00:00+02:00",
        "24:00:00", "PT12M", "90", "0000-00-00", "9999-12-31T23:59:59-14:00", "\"a\"", "'a'", "\"a", "'a", "\"\\u0000\"",
        "\"\\uD800\"", "\"\\x\"", "\"C:\\temp\"", "'it''s'", "\"a\" b", "[a, b]", "[a, b", "a]", "{a: b}", "{a", "[[a]]",
        "[{a: [b]}]", "{a: [b, {c: d}]}", "[a: b]", "[?a]", "[,]", "{,}", "|", ">-", "|2", ">+9", "&a b", "*a", "&a", "*nobody",
        "!!int 7", "!x y", "%a", "@a", "`a`", "{{ a }}", "“a”", "a, b, c", "Jane Roe, Director", "<b>", "\t", "a\tb", "\u00a0",
        "\u200b", "\ufeff", "😀", "e\u0301", "a\u2028b", "\u0085", "C:\\temp", "../x.png", "https://example.org/a?b#c", "/old/",
        "a/b", "..", ".NET", "C♯", "50%", "Advanced", "Basic, Advanced", "jane", "x.md", "---", "...", "+++", "====",
    ];

    private static readonly string[] TomlValues =
    [
        "\"a\"", "'a'", "\"\"\"\na\n\"\"\"", "'''a'''", "\"a", "1", "1_000", "0xFF", "0o7", "0b1", "1.5", "1e9", "inf", "-nan",
        "true", "false", "yes", "2026-04-09", "2026-04-09T10:00:00Z", "2026-04-09 10:00", "10:00:00", "[1, 2]", "[\"a\", 'b',]",
        "[[1], [2]]", "[", "{ a = 1 }", "{ a.b = 1, c = [1] }", "{ a = 1", "\"\\u00e9\"", "\"\\q\"", "\"\\UFFFFFFFF\"", "", "a",
        "# c", "\"a\" # c", "99999999999999999999", "+1", "01", "1__0", ".5",
    ];

    private static readonly string[] TomlKeys = [.. Keys.Where(static key => key.All(char.IsLetterOrDigit)), "\"a b\"", "'x'", "a.b", "a . b", "", "="];

    public string Line() => dice.Next(12) switch
    {
        0 => "- " + Scalar(),
        1 => "# " + Scalar(),
        2 => Scalar(),
        3 => "  " + dice.Pick(Keys) + ": " + Scalar(),
        4 => dice.Pick(Keys) + ":" + Scalar(),
        5 => dice.Pick(Keys) + ": " + dice.Pick("|,>,>-,|2,|+".Split(',')) + "\n  " + Scalar() + "\n   " + Scalar(),
        6 => dice.Pick(Keys) + ":\n" + Repeat(() => new string(' ', dice.Next(4)) + "- " + Scalar() + "\n", 3),
        7 => dice.Pick(Keys) + ":\n" + Repeat(() => "  " + dice.Pick(Keys) + ": " + Scalar() + "\n", 3),
        _ => dice.Pick(Keys) + ": " + Scalar(),
    };

    public string Scalar() => dice.OnceIn(6) ? Flow(3) : dice.Pick(Scalars);

    /// <summary>Whole front matter with its fences.</summary>
    public string Whole() => dice.Next(4) switch
    {
        0 => "+++\n" + Toml() + "+++\n",
        1 => "---\n" + Repeat(() => Line() + "\n", 8),
        _ => "---\n" + Repeat(() => Line() + "\n", 8) + "---\n",
    };

    public string Toml() => Repeat(() => TomlLine() + "\n", 8);

    public string TomlLine() => dice.Next(6) switch
    {
        0 => "[" + dice.Pick(TomlKeys) + "]",
        1 => "[[" + dice.Pick(TomlKeys) + "]]",
        2 => "# " + Scalar(),
        _ => dice.Pick(TomlKeys) + dice.Pick([" = ", "=", ": ", " "]) + dice.Pick(TomlValues),
    };

    private string Flow(int depth)
    {
        if (depth == 0 || dice.OnceIn(3))
            return dice.Pick(Scalars);
        return dice.OnceIn(2) ? "[" + Flow(depth - 1) + ", " + Flow(depth - 1) + "]" : "{" + dice.Pick(Keys) + ": " + Flow(depth - 1) + "}";
    }

    private string Repeat(Func<string> make, int most) => string.Concat(Enumerable.Range(0, dice.Few(most) + dice.Next(2)).Select(_ => make()));
}
