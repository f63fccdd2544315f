using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>Reports ids that authors gave to headings and that another heading has as well, or would have of its words.</summary>
internal static class HeadingIdProblems
{
    public static IEnumerable<Problem> In(string file, string text, MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        if (!headings.Any(static heading => HeadingIds.Written(heading) is not null))
            yield break;
        var lines = new LineMap(text);
        var byId = new Dictionary<string, HeadingBlock>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            if (HeadingIds.Written(heading) is null && HeadingIds.Natural(heading) is var id && !byId.ContainsKey(id))
                byId.Add(id, heading);
        }

        foreach (var heading in headings)
        {
            if (HeadingIds.Written(heading) is not { } id)
                continue;
            if (byId.TryGetValue(id, out var other))
                yield return Problems.DuplicateHeadingId(file, Place(text, lines, heading, id), id, PlainText.Of(other));
            else
                byId.Add(id, heading);
        }
    }

    /// <summary>Where the id stands: behind the last words of the heading.</summary>
    private static SourceRange Place(string text, LineMap lines, HeadingBlock heading, string id)
    {
        var start = heading.Span.Start;
        var end = lines.LineEnd(lines.Position(Math.Max(heading.Span.End, start)).Line);
        var at = text.LastIndexOf("{#" + id + "}", end - 1, end - start, StringComparison.Ordinal);
        return at < 0 ? lines.Range(start, 0) : lines.Range(at + 2, id.Length);
    }
}
