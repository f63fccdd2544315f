namespace ContentGen.Generator.Markdown.Code;

/// <summary>
/// Tells C# that is nested deeper than anybody writes: the compiler's lexer and parser go a level down for each bracket, comparison,
/// <c>?.</c> and condition, have no bound of their own for all of them, and would end the compiler.
/// </summary>
internal static class CodeDepth
{
    public const int Deepest = 1_000;

    /// <summary>Where code goes too deep for the parser; null when it may be parsed.</summary>
    public static int? ExcessAt(string code)
    {
        // A statement ends what it compares and asks for null; brackets and conditions last longer.
        var (open, inStatement, conditions) = (0, 0, 0);
        for (var at = 0; at < code.Length; at++)
        {
            var c = code[at];
            open = Math.Max(open + (c switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 }), 0);
            conditions += IsCondition(code, at) ? 1 : 0;
            inStatement = c switch { '<' or '?' => inStatement + 1, '>' => Math.Max(inStatement - 1, 0), ';' => 0, _ => inStatement };
            if (Math.Max(open, Math.Max(inStatement, conditions)) > Deepest)
                return at;
        }

        return null;
    }

    /// <summary>
    /// Whether a text that holds code and more may be given to the lexer, which goes down for texts inside texts and for conditions, also
    /// behind the code that is looked for.
    /// </summary>
    public static bool IsForLexer(string text)
    {
        var (open, conditions) = (0, 0);
        for (var at = 0; at < text.Length && Math.Max(open, conditions) <= Deepest; at++)
        {
            open = Math.Max(open + (text[at] switch { '{' => 1, '}' => -1, _ => 0 }), 0);
            conditions += IsCondition(text, at) ? 1 : 0;
        }

        return Math.Max(open, conditions) <= Deepest;
    }

    private static bool IsCondition(string text, int at)
    {
        if (text[at] != '#')
            return false;
        at++;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return string.CompareOrdinal(text, at, "if", 0, 2) == 0;
    }
}
