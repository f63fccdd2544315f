namespace ContentGen.Generator.FrontMatter;

/// <summary>Shows how a line should have been written.</summary>
internal static class YamlFix
{
    private const int Longest = 80;

    /// <summary>The line up to the value, and the value in quotes.</summary>
    public static string Quoted(TextLines lines, int valueStart, int valueEnd) =>
        Before(lines, valueStart) + Quote(lines.Slice(valueStart, valueEnd));

    /// <summary>The same for a value that has quotes, the wrong ones.</summary>
    public static string Requoted(TextLines lines, int valueStart, int valueEnd) =>
        Before(lines, valueStart) + Quote(lines.Slice(valueStart + 1, Math.Max(valueStart + 1, valueEnd - 1)));

    /// <summary>The line up to the value, and the value with what closes it.</summary>
    public static string Closed(TextLines lines, int valueStart, int valueEnd, char closer) =>
        Before(lines, valueStart) + Shorten(lines.Slice(valueStart, valueEnd)) + closer;

    /// <summary>The line with ordinary spaces for all that only look like one.</summary>
    public static string WithSpaces(TextLines lines, int at) =>
        Shorten(new string([.. lines.Line(lines.LineOf(at)).Select(static c => YamlCharacters.IsOddSpace(c) ? ' ' : c)]).Trim());

    /// <summary>The line's text in front of an offset, without its indentation: <c>title: </c>, <c>- </c>.</summary>
    public static string Before(TextLines lines, int at)
    {
        var start = lines.Start(lines.LineOf(at));
        return lines.Slice(lines.SkipSpaces(start, at), at);
    }

    public static string Quote(string value)
    {
        value = Shorten(value);
        if (value.IndexOfAny(['"', '\\']) < 0)
            return "\"" + value + "\"";
        return "'" + value.Replace("'", "''") + "'";
    }

    /// <summary>An item as it may stand between brackets: in quotes when YAML would read it as anything but this text.</summary>
    public static string Item(string value)
    {
        var isPlain = value.Length > 0 && value.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/' or '+' or '\'' or '(' or ')')
            && char.IsLetterOrDigit(value[0]) && !YamlScalar.IsNullWord(value);
        return isPlain ? value : QuotedItem(value);
    }

    /// <summary>An item in quotes, in full.</summary>
    public static string QuotedItem(string value) =>
        value.IndexOfAny(['"', '\\']) < 0 ? $"\"{value}\"" : $"'{value.Replace("'", "''")}'";

    private static string Shorten(string value) => value.Length > Longest ? value.Substring(0, Longest - 1) + "…" : value;
}
