using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>
/// Comments that mark lines of code, in the spellings of those who have them: <c>// [!code highlight]</c> and <c>// [!code ++]</c>
/// behind a line, <c>// highlight-next-line</c> above one. They leave the code, and the lines they mean are marked.
/// </summary>
internal sealed class LineMarks
{
    private const string Opening = @"(?:(?<markup><!--|\{/\*)|//|/\*|#|--|%|;|')[ \t]*";
    private const string Closing = @"[ \t]*(?:\*/\}?|-->)?[ \t]*\z";

    private static readonly Regex OfShiki = new(
        $@"{Opening}(?:\[!code[ \t]+(?<what>[a-z]+|\+\+|--)(?::(?<count>[0-9]{{1,4}}))?\][ \t]*)+{Closing}", RegexOptions.CultureInvariant);

    private static readonly Regex OfDocusaurus = new(
        $@"(?:{Opening}highlight-(?<what>line)|\A[ \t]*{Opening}highlight-(?<what>next-line|start|end)){Closing}", RegexOptions.CultureInvariant);

    private readonly FencedCodeBlock _block;
    private readonly FenceInfo _info;
    private int _kept;
    private int? _opened;

    private LineMarks(FencedCodeBlock block) => (_block, _info) = (block, FenceInfo.Of(block));

    /// <summary>Takes the comments out of all fences of a body. A fence that is never closed holds the text below it too, and is left as it is.</summary>
    public static void Take(string body, MarkdownDocument document)
    {
        if (body.IndexOf("[!code", StringComparison.Ordinal) < 0 && body.IndexOf("highlight-", StringComparison.Ordinal) < 0)
            return;
        foreach (var block in document.Descendants<FencedCodeBlock>())
        {
            // A formula is a kind of fenced block too.
            if (block.GetType() == typeof(FencedCodeBlock) && block.ClosingFencedCharCount > 0)
                new LineMarks(block).Take();
        }
    }

    private void Take()
    {
        // Text shows such comments rather than having them.
        var language = _info.Language.ToLowerInvariant();
        if (language is "text" or "txt" or "plain" or "plaintext")
            return;
        var isMarkdown = language is "markdown" or "md" or "mdx";
        for (var i = 0; i < _block.Lines.Count; _kept++)
        {
            var line = _block.Lines.Lines[i].Slice;
            if (Find(line.ToString()) is { } comment && (!isMarkdown || comment.Groups["markup"].Success))
                Take(comment, ref i);
            else
                i++;
        }

        if (_opened is { } first)
            _info.Mark(first, int.MaxValue, HighlightClass.Line);
    }

    /// <summary>Shortens a line by its comment, or removes one that holds nothing else; then it speaks of the lines below.</summary>
    private void Take(Match comment, ref int at)
    {
        ref var slice = ref _block.Lines.Lines[at].Slice;
        var code = slice.Text.Substring(slice.Start, comment.Index).TrimEnd(' ', '\t');
        var first = _kept + 1;
        foreach (var (what, count) in Marks(comment))
            Mark(what, first, first + Math.Max(count, 1) - 1);
        if (code.Length > 0)
        {
            slice = new StringSlice(slice.Text, slice.Start, slice.Start + code.Length - 1, slice.NewLine);
            at++;
        }
        else
        {
            _block.Lines.RemoveAt(at);
            _kept--;
        }
    }

    private void Mark(string what, int first, int last)
    {
        switch (what)
        {
            case "start":
                _opened ??= first;
                break;
            case "end" when _opened is { } opened:
                _info.Mark(opened, first - 1, HighlightClass.Line);
                _opened = null;
                break;
            case "end":
                break;
            default:
                _info.Mark(first, last, what switch { "++" => HighlightClass.Inserted, "--" => HighlightClass.Deleted, _ => HighlightClass.Line });
                break;
        }
    }

    private static Match? Find(string line)
    {
        var isOfShiki = line.IndexOf("[!code", StringComparison.Ordinal) >= 0;
        if (!isOfShiki && line.IndexOf("highlight-", StringComparison.Ordinal) < 0)
            return null;
        var found = (isOfShiki ? OfShiki : OfDocusaurus).Match(line);
        return found.Success && Marks(found).All(static mark => IsKnown(mark.What)) ? found : null;
    }

    private static IEnumerable<(string What, int Count)> Marks(Match comment)
    {
        var counts = comment.Groups["count"].Captures.Cast<Capture>().ToList();
        foreach (var what in comment.Groups["what"].Captures.Cast<Capture>())
        {
            // A number stands right behind the word and a colon.
            var count = counts.Find(count => count.Index == what.Index + what.Length + 1);
            yield return (what.Value, count is null ? 1 : int.Parse(count.Value, CultureInfo.InvariantCulture));
        }
    }

    private static bool IsKnown(string what) =>
        what is "highlight" or "hl" or "focus" or "error" or "warning" or "info" or "++" or "--" or "line" or "next-line" or "start" or "end";
}
