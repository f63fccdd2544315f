using System.Text;
using System.Text.RegularExpressions;
using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>
/// Marks as the documentation draws them: carets on a line of their own under the place, with the diagnostic's id behind them.
/// In C# that line begins with <c>//</c>.
/// </summary>
internal static partial class CaretMarks
{
    /// <summary>The text without its marks, and the marks as <c>(line,column)-(line,column) id</c>, columns of one line.</summary>
    public static (string Text, IReadOnlyList<string> Marks) Take(string marked)
    {
        var text = new List<string>();
        var marks = new List<string>();
        foreach (var line in marked.TrimEnd('\n').Split('\n'))
        {
            if (Mark().Match(line) is { Success: true } mark)
            {
                var start = mark.Groups[1].Index + 1;
                marks.Add($"({text.Count},{start})-({text.Count},{start + mark.Groups[1].Length}) {mark.Groups[2].Value}");
            }
            else
            {
                text.Add(line);
            }
        }

        return (string.Concat(text.Select(static line => line + "\n")), marks);
    }

    /// <summary>Draws marks into a text.</summary>
    public static string Draw(string text, string file, IEnumerable<string> marks)
    {
        var byLine = marks.Select(static mark => Parts().Match(mark)).ToLookup(static mark => int.Parse(mark.Groups[1].Value));
        var drawn = new StringBuilder();
        var line = 0;
        foreach (var code in text.TrimEnd('\n').Split('\n'))
        {
            drawn.Append(code).Append('\n');
            foreach (var mark in byLine[++line])
            {
                int start = int.Parse(mark.Groups[2].Value), end = int.Parse(mark.Groups[3].Value);
                var blanks = file.EndsWith(".cs", StringComparison.Ordinal) ? "//" + new string(' ', start - 3) : new string(' ', start - 1);
                drawn.Append(blanks).Append('^', end - start).Append(' ').Append(mark.Groups[4].Value).Append('\n');
            }
        }

        return drawn.ToString();
    }

    /// <summary>The marks of what was reported in a file: a place without length is drawn as one caret, a longer one up to the end of its line.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Diagnostic> diagnostics, InMemoryText? file)
    {
        var marks = new List<string>();
        foreach (var diagnostic in diagnostics)
        {
            var (start, end) = (diagnostic.Location.GetMappedLineSpan().StartLinePosition, diagnostic.Location.GetMappedLineSpan().EndLinePosition);
            var column = end.Line == start.Line ? end.Character : file?.GetText().Lines[start.Line].Span.Length ?? start.Character;
            column = Math.Max(column, start.Character + 1);
            marks.Add($"({start.Line + 1},{start.Character + 1})-({start.Line + 1},{column + 1}) {diagnostic.Id}");
        }

        return marks;
    }

    [GeneratedRegex(@"^(?://)? *(\^+) ((?:CG|CS)\d{4})$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\((\d+),(\d+)\)-\(\d+,(\d+)\) (\w+)$")]
    private static partial Regex Parts();
}
