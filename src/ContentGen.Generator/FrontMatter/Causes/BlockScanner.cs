using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>Reads a text below its <c>|</c> or <c>&gt;</c>, to the first line that is indented less.</summary>
/// <param name="text">The YAML.</param>
/// <param name="below">Knows the lines of a value.</param>
/// <param name="isRefused">The parser threw: what YAML allows and YamlDotNet does not counts too.</param>
internal sealed class BlockScanner(YamlText text, LinesBelow below, bool isRefused)
{
    /// <summary>Spoilt by what follows the sign on its line; lost by a line that is neither inside the text nor below it.</summary>
    public Verdict Scan(int at, int end, int parent)
    {
        var line = text.LineOf(at);
        if (ReadHeader(at + 1, end) is not { } indentation)
        {
            var rest = text.Rest(at, end);
            var fix = YamlFix.Quoted(text.Lines, at, rest.End);
            return Verdict.Spoilt(below.SkipValue(line + 1, parent), Problems.BlockHeader(text.Path, rest, text[at], fix));
        }

        return ScanLines(line + 1, parent, indentation > 0 ? Math.Max(parent, 0) + indentation : null);
    }

    /// <summary>The indentation that the header asks for, zero when it leaves it to the text; null when it is not a header.</summary>
    private int? ReadHeader(int at, int end)
    {
        var (indentation, signs, digits) = (0, 0, 0);
        for (; at < end && text[at] is '+' or '-' or (>= '1' and <= '9'); at++)
        {
            if (text[at] is '+' or '-')
                signs++;
            else
                (indentation, digits) = (text[at] - '0', digits + 1);
        }

        return text.IsEndOrComment(text.SkipSpaces(at, end), end) && signs <= 1 && digits <= 1 ? indentation : null;
    }

    /// <param name="line">The first line below the header.</param>
    /// <param name="parent">The column that the text must pass.</param>
    /// <param name="column">Where the text begins; null when its first line says so.</param>
    private Verdict ScanLines(int line, int parent, int? column)
    {
        int? spaces = null;
        for (; text.HasLine(line); line++)
        {
            var (start, end) = (text.Lines.Start(line), text.EndOfLine(line));
            var at = text.SkipIndentation(start, end);
            if (at == end)
            {
                // YAML allows spaces on an empty line above the text, YamlDotNet does not.
                if (isRefused && column is null && at > start)
                    spaces ??= line;
                continue;
            }

            if (spaces is { } above)
                return Verdict.Lost(Problems.SpacesAboveText(text.Path, text.Range(text.Lines.Start(above), text.EndOfLine(above))));
            if (at - start <= parent)
                break;
            column ??= at - start;
            if (at - start >= column)
                continue;
            return text[at] == '#'
                ? Verdict.Good(line)
                : Verdict.Lost(Problems.BlockLine(text.Path, text.Lines.TrimmedLine(line), at - start, column.Value));
        }

        return Verdict.Good(line);
    }
}
