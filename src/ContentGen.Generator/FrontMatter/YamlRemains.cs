using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// What can still be read of YAML that is broken somewhere: each key in the first column, or each item of a list, is read alone with
/// all that belongs to it, so that a mistake costs its own key and no other, and the values of the others are checked in the same build.
/// </summary>
internal static class YamlRemains
{
    /// <summary>The keys or items that are sound; null when there are none. Problems are those of the broken ones, and warnings of the others.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="start">Where the YAML begins, at the start of a line.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="whole">What is wrong with it, at least one mistake.</param>
    /// <param name="read">Reads a stretch of the file by itself.</param>
    public static (YamlNode? Root, List<Problem> Problems) Read(
        TextLines lines, int start, int end, YamlReading whole, Func<int, int, YamlReading> read)
    {
        var causes = whole.Problems;
        var entries = new List<YamlEntry>();
        var problems = new List<Problem>(causes);
        // Below the first mistake of another kind, such as a fence that is none, the body may have begun.
        var limit = causes.Where(static cause => cause.Descriptor != Descriptor.InvalidFrontMatter).Select(static cause => cause.Range.Start).Append(end).Min();
        if (Dash(lines, start, limit) is { } column)
        {
            var items = new List<YamlNode>();
            foreach (var (from, to) in Stretches(lines, start, limit, at => IsDash(lines, at, column)))
            {
                if (Sound(from, to) is { Root: YamlSequence { Items.Count: 1 } list } found)
                {
                    items.Add(list.Items[0]);
                    problems.AddRange(found.Problems);
                }
            }

            return (items.Count == 0 ? null : new YamlSequence(items.ToEquatableArray(), Between(items[0], items[items.Count - 1])), problems);
        }

        foreach (var (from, to) in Stretches(lines, start, limit, at => lines.Text[at] is not (' ' or '\t' or '-' or ']' or '}' or ':')))
        {
            if (Sound(from, to) is not { Root: YamlMapping { Entries.Count: 1 } map } found
                || entries.Exists(other => other.Key == map.Entries[0].Key))
                continue;
            entries.Add(map.Entries[0]);
            problems.AddRange(found.Problems);
        }

        return entries.Count == 0
            ? (null, problems)
            : (new YamlMapping(entries.ToEquatableArray(), lines.Range(entries[0].KeyRange.Start, entries[entries.Count - 1].Value.Range.End)), problems);

        YamlReading? Sound(int from, int to)
        {
            if (causes.Exists(cause => cause.Range.Start < to && cause.Range.End >= from))
                return null;
            var found = read(from, to);
            if (!found.Problems.Exists(static problem => problem.IsError))
                return found;
            // The parser saw nothing behind a tag or an alias, and a search for its mistakes sees neither of them.
            if (whole.IsStopped || found.IsStopped)
                problems.AddRange(found.Problems);
            return null;
        }

        SourceRange Between(YamlNode first, YamlNode last) => lines.Range(first.Range.Start, last.Range.End);
    }

    /// <summary>The column of the list that the first line of all opens; null when it opens none.</summary>
    private static int? Dash(TextLines lines, int start, int end)
    {
        for (var line = lines.LineOf(start); line < lines.Count && lines.Start(line) < end; line++)
        {
            var at = lines.SkipSpaces(lines.Start(line), lines.End(line));
            if (at == lines.End(line) || lines.Text[at] == '#' || lines.TrimmedLine(line) is { Length: 3 } mark && lines.Slice(mark.Start, mark.End) == "---")
                continue;
            return IsDash(lines, lines.Start(line), at - lines.Start(line)) ? at - lines.Start(line) : null;
        }

        return null;
    }

    /// <summary>Whether a line has a list item's <c>-</c> in a column.</summary>
    private static bool IsDash(TextLines lines, int start, int column)
    {
        var (at, end) = (start + column, lines.End(lines.LineOf(start)));
        return at < end && lines.SkipSpaces(start, end) == at && lines.Text[at] == '-' && (at + 1 == end || TextLines.IsBlank(lines.Text[at + 1]));
    }

    /// <summary>From each line that begins something to the next such line.</summary>
    private static IEnumerable<(int From, int To)> Stretches(TextLines lines, int start, int end, Func<int, bool> begins)
    {
        int? from = null;
        for (var line = lines.LineOf(start); line < lines.Count && lines.Start(line) < end; line++)
        {
            var at = lines.Start(line);
            if (at == lines.End(line) || lines.Text[at] == '#' || !begins(at))
                continue;
            if (from is { } begun)
                yield return (begun, at);
            from = at;
        }

        if (from is { } last)
            yield return (last, end);
    }
}
