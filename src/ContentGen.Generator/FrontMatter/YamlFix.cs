namespace ContentGen.Generator.FrontMatter;

/// <summary>Shows how a line should have been written.</summary>
internal static class YamlFix
{
    private const int Longest = 80;

    /// <summary>The line up to the value, and the value in quotes.</summary>
    public static string Quoted(TextLines lines, int valueStart, int valueEnd)
    {
        var value = lines.Slice(valueStart, valueEnd);
        if (value.Length >= 2 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0])
            value = value.Substring(1, value.Length - 2);
        return Before(lines, valueStart) + Quote(value);
    }

    /// <summary>The line's text in front of an offset, without its indentation: <c>title: </c>, <c>- </c>.</summary>
    public static string Before(TextLines lines, int at)
    {
        var start = lines.Start(lines.LineOf(at));
        return lines.Slice(lines.SkipBlanks(start, at), at);
    }

    public static string Quote(string value)
    {
        if (value.Length > Longest)
            value = value.Substring(0, Longest - 1) + "…";
        if (value.IndexOfAny(['"', '\\']) < 0)
            return "\"" + value + "\"";
        return "'" + value.Replace("'", "''") + "'";
    }
}
