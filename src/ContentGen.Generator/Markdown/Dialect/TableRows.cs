using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>The rows of a table as the rules of GitHub read them: cells end at every pipe that has no backslash.</summary>
internal static class TableRows
{
    private static readonly Regex Delimiters = new(
        @"\G[ \t]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?(?:[\r\n]|\z)", RegexOptions.CultureInvariant);

    /// <summary>Whether the line that begins at a place is the one below a table's head.</summary>
    public static bool IsDelimiterRow(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return text.IndexOf('|', start, (end < 0 ? text.Length : end) - start) >= 0 && Delimiters.IsMatch(text, start);
    }

    /// <summary>How many cells a row has.</summary>
    public static int Cells(string row)
    {
        row = Trim(row);
        var cells = 1;
        for (var at = 0; at < row.Length; at++)
        {
            if (row[at] == '\\')
                at++;
            else if (row[at] == '|' && at > 0 && at < row.Length - 1)
                cells++;
        }

        return cells;
    }

    /// <summary>A row without what a quote and its indentation put around it.</summary>
    public static string Trim(string row) => row.Trim(' ', '\t', '>');
}
