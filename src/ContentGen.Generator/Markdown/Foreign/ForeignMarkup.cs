using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>
/// Tells of markup of other tools that readers would see as it stands: of each kind the first in a body, and how many follow.
/// One false alarm teaches people to switch the check off, so what could be meant as text is left alone.
/// </summary>
internal static class ForeignMarkup
{
    public static IReadOnlyList<Problem> In(string file, string text, MarkdownDocument document)
    {
        // Most bodies have no sign of any.
        var hasBrace = text.IndexOf('{') >= 0;
        var possible = ForeignKinds.All.Where(kind => (hasBrace || !kind.HasBrace) && kind.IsPossibleIn(text)).ToList();
        if (possible.Count == 0)
            return [];
        var body = ShownBody.Of(document, text);
        var problems = new List<Problem>();
        LineMap? lines = null;
        foreach (var kind in possible)
        {
            if (Find(kind, body) is not ({ } first, var count))
                continue;
            lines ??= new LineMap(text);
            var written = text.Substring(first.Start, first.End - first.Start);
            problems.Add(Problems.ForeignMarkup(
                file, lines.Range(first.Start, written.Length), written, kind.Name, first.Fix ?? kind.Fix, body.PlaceOf(first.Start), count - 1, kind.Met));
        }

        return problems;
    }

    /// <summary>The first of a kind, and how many there are. What is found is no longer there for the kinds after it.</summary>
    private static (ForeignMark? First, int Count) Find(ForeignKind kind, ShownBody body)
    {
        ForeignMark? first = null;
        var count = 0;
        foreach (var sign in kind.Signs)
        {
            for (var at = body.Text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = Next(sign, at + 1))
            {
                // A sign may begin in front of the mark.
                if (!body.Is(at, kind.Places) && !body.Is(at + sign.Length - 1, kind.Places))
                    continue;
                if (kind.Read(body, at) is not { } mark || !body.Is(mark.Start, kind.Places))
                    continue;
                if (first is null || mark.Start < first.Start)
                    first = mark;
                count++;
                body.Hide(mark.Start, mark.Next);
                at = Math.Max(at, mark.End - 1);
            }
        }

        return (first, count);

        int Next(string sign, int from) => from < body.Text.Length ? body.Text.IndexOf(sign, from, StringComparison.Ordinal) : -1;
    }
}
