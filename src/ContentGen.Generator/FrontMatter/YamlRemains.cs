using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// What can still be read of YAML that is broken somewhere: each key in the first column is read alone with all that belongs to it,
/// so that a mistake costs its own key and no other, and the values of the others are checked in the same build.
/// </summary>
internal static class YamlRemains
{
    /// <summary>The keys that are sound; null when there are none. Problems are those of the broken ones, and warnings of the others.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="start">Where the YAML begins, at the start of a line.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="causes">What is wrong with it, at least one.</param>
    /// <param name="read">Reads a stretch of the file by itself.</param>
    public static (YamlMapping? Root, List<Problem> Problems) Read(
        TextLines lines, int start, int end, List<Problem> causes, Func<int, int, (YamlNode? Root, List<Problem> Problems)> read)
    {
        var entries = new List<YamlEntry>();
        var problems = new List<Problem>(causes);
        // Below the first mistake of another kind, such as a fence that is none, the body may have begun.
        var limit = causes.Where(static cause => cause.Descriptor != Descriptor.InvalidFrontMatter).Select(static cause => cause.Range.Start).Append(end).Min();
        foreach (var (from, to) in Stretches(lines, start, limit))
        {
            if (causes.Any(cause => cause.Range.Start < to && cause.Range.End >= from))
                continue;
            var (root, found) = read(from, to);
            if (root is not YamlMapping { Entries.Count: 1 } map || found.Any(static problem => problem.IsError)
                || entries.Exists(other => other.Key == map.Entries[0].Key))
                continue;
            entries.Add(map.Entries[0]);
            problems.AddRange(found);
        }

        return entries.Count == 0
            ? (null, problems)
            : (new YamlMapping(entries.ToEquatableArray(), lines.Range(entries[0].KeyRange.Start, entries[entries.Count - 1].Value.Range.End)), problems);
    }

    /// <summary>From each line that begins with a word to the next such line.</summary>
    private static IEnumerable<(int From, int To)> Stretches(TextLines lines, int start, int end)
    {
        int? from = null;
        for (var line = lines.LineOf(start); line < lines.Count && lines.Start(line) < end; line++)
        {
            var at = lines.Start(line);
            if (at == lines.End(line) || lines.Text[at] is ' ' or '\t' or '#' or '-' or ']' or '}')
                continue;
            if (from is { } begun)
                yield return (begun, at);
            from = at;
        }

        if (from is { } last)
            yield return (last, end);
    }
}
