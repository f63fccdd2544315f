namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Texts whose end depends on how they begin: each says what stands around the text at a place, or null when none begins there.</summary>
internal static class OpenTexts
{
    /// <summary><c>R"x(…)x"</c>, with some encoding in front.</summary>
    public static Quotes? Cpp(CodeScanner code, int at)
    {
        var raw = code.Is(at, "u8R\"") ? at + 2 : code[at] is 'u' or 'U' or 'L' && code[at + 1] == 'R' ? at + 1 : at;
        if (!code.Is(raw, "R\""))
            return null;
        var end = code.While(raw + 2, static c => !char.IsWhiteSpace(c) && c is not ('(' or ')' or '\\' or '"'));
        return code[end] == '(' ? new(code.Text(at, end + 1), ")" + code.Text(raw + 2, end) + "\"", '\0', IsLong: true) : null;
    }

    /// <summary><c>r##"…"##</c>, also of bytes and of C.</summary>
    public static Quotes? Rust(CodeScanner code, int at)
    {
        var raw = code[at] is 'b' or 'c' ? at + 1 : at;
        if (code[raw] != 'r')
            return null;
        var end = code.While(raw + 1, static c => c == '#');
        return code[end] == '"' ? new(code.Text(at, end + 1), "\"" + code.Text(raw + 1, end), '\0', IsLong: true) : null;
    }

    /// <summary><c>[==[…]==]</c>.</summary>
    public static Quotes? Lua(CodeScanner code, int at)
    {
        if (code[at] != '[')
            return null;
        var end = code.While(at + 1, static c => c == '=');
        return code[end] == '[' ? new(code.Text(at, end + 1), "]" + code.Text(at + 1, end) + "]", '\0', IsLong: true) : null;
    }

    /// <summary><c>#"…"#</c>, in which a hole has as many marks.</summary>
    public static Quotes? Swift(CodeScanner code, int at)
    {
        var end = code.While(at, static c => c == '#');
        if (end == at || code[end] != '"')
            return null;
        var (marks, quote) = (code.Text(at, end), code.Is(end, "\"\"\"") ? "\"\"\"" : "\"");
        return new(marks + quote, quote + marks, '\0', IsLong: quote.Length == 3, Hole: "\\" + marks + "(");
    }

    /// <summary>Only a text with a name in front has holes.</summary>
    public static Quotes? Scala(CodeScanner code, int at) =>
        code[at] != '"' || !CodeScanner.IsWord(code[at - 1]) ? null
        : code.Is(at, "\"\"\"") ? new("\"\"\"", "\"\"\"", '\0', IsLong: true, Hole: "${", Sigil: '$') : new("\"", "\"", Hole: "${", Sigil: '$');

    /// <summary><c>$x$…$x$</c> in a line; longer ones are the code of functions.</summary>
    public static Quotes? Sql(CodeScanner code, int at)
    {
        if (code[at] != '$' || CodeScanner.IsWord(code[at - 1]))
            return null;
        var end = code.While(at + 1, CodeScanner.IsWord);
        if (code[end] != '$' || CodeScanner.IsDigit(code[at + 1]))
            return null;
        var mark = code.Text(at, end + 1);
        return code.Find(mark, end + 1, code.LineEnd) < code.LineEnd ? new(mark, mark, '\0') : null;
    }

    /// <summary><c>%w[…]</c> and its relatives, where a value may stand, and quotes behind a question mark.</summary>
    public static Quotes? Ruby(CodeScanner code, int at)
    {
        if (code[at] == '?' && code[at + 1] is '"' or '\'' or '`' or '#' or '/' && !CodeScanner.IsWord(code[at - 1]) && !CodeScanner.IsWord(code[at + 2]))
            return new(code.Text(at, at + 2), "");
        if (code[at] != '%' || IsValue(code[at - 1]))
            return null;
        var kind = char.IsLetter(code[at + 1]) ? code[at + 1] : '\0';
        if (kind == '\0' ? !IsBare(code, at) : "wWiIqQrxs".IndexOf(kind) < 0)
            return null;
        var end = kind == '\0' ? at + 2 : at + 3;
        var open = code[end - 1];
        if ("([{<".IndexOf(open) is >= 0 and var bracket)
            return Literal(")]}>"[bracket], isNested: true);
        return kind != '\0' && "!|/-^~@#".IndexOf(open) >= 0 ? Literal(open, isNested: false) : null;

        Quotes Literal(char close, bool isNested) => new(
            code.Text(at, end), close.ToString(), IsLong: true, Hole: "wiqs".IndexOf(kind) >= 0 ? null : "#{", IsNested: isNested);
    }

    /// <summary><c>~r/…/</c> and its relatives, in any of eight kinds of brackets; with a small letter they have holes.</summary>
    public static Quotes? Elixir(CodeScanner code, int at)
    {
        if (code[at] == '?' && code[at + 1] is '"' or '\'' && !CodeScanner.IsWord(code[at - 1]))
            return new(code.Text(at, at + 2), "");
        if (code[at] != '~' || !char.IsLetter(code[at + 1]))
            return null;
        var end = code.While(at + 1, char.IsLetter);
        var (hole, open) = (char.IsLower(code[at + 1]) ? "#{" : null, code[end]);
        if (code.Is(end, "\"\"\"") || code.Is(end, "'''"))
            return new(code.Text(at, end + 3), code.Text(end, end + 3), IsLong: true, Hole: hole);
        var kind = "([{</|\"'".IndexOf(open);
        return kind < 0 ? null : new(code.Text(at, end + 1), ")]}>/|\"'"[kind].ToString(), IsLong: true, Hole: hole);
    }

    /// <summary>Without a letter, a bracket is what is divided by, unless nothing is there to be divided.</summary>
    private static bool IsBare(CodeScanner code, int at)
    {
        var before = at - 1;
        while (CodeScanner.IsSpace(code[before]))
            before--;
        return code[at + 1] is '(' or '[' or '{' && "(,=[{|&;\n\0".IndexOf(code[before]) >= 0;
    }

    private static bool IsValue(char c) => CodeScanner.IsWord(c) || c is ')' or ']' or '}' or '"' or '\'';
}
