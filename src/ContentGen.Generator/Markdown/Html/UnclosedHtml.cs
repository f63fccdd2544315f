using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Html;

/// <summary>Finds comments, scripts and other raw HTML whose end is missing, so that they take in all that follows.</summary>
internal static class UnclosedHtml
{
    private const string OpenComment = "<!--";

    private const string CloseComment = "-->";

    /// <summary>What people and their keyboards write in place of the end of a comment.</summary>
    private static readonly string[] NearEnds = ["-- >", "->", "\u2013>", "\u2014>", "\u2192", "--"];

    /// <summary>The elements whose content is no markdown, and whether it is shown.</summary>
    private static readonly (string Name, bool IsShown)[] Elements = [("script", false), ("style", false), ("pre", true), ("textarea", true)];

    public static IEnumerable<Problem> In(string file, string text, MarkdownDocument document)
    {
        LineMap? lines = null;
        foreach (var block in document.Descendants<HtmlBlock>())
        {
            var raw = RawHtml.Of(block, lines ??= new LineMap(text));
            switch (block.Type)
            {
                case HtmlBlockType.Comment when !Has(raw, CloseComment):
                    yield return Problems.UnclosedComment(file, Range(raw, 0, OpenComment.Length), NearEndOf(raw.Text));
                    break;
                case HtmlBlockType.ProcessingInstruction when !Has(raw, "?>"):
                    yield return Problems.UnclosedHtml(file, Range(raw, raw.Text.IndexOf('<'), 2), "<?", "?>", isShown: false);
                    break;
                case HtmlBlockType.CData when !Has(raw, "]]>"):
                    yield return Problems.UnclosedHtml(file, Range(raw, raw.Text.IndexOf('<'), 9), "<![CDATA[", "]]>", isShown: false);
                    break;
                case HtmlBlockType.ScriptPreOrStyle when !Elements.Any(element => Has(raw, "</" + element.Name)):
                    if (Tag(raw) is var (tag, name, isShown))
                        yield return Problems.UnclosedHtml(file, Range(raw, tag, name.Length + 1), $"<{name}>", $"</{name}>", isShown);
                    break;
                case HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock:
                    if (Comment(raw) is { } comment)
                    {
                        var isClosedBelow = text.IndexOf(CloseComment, raw.InBody(comment), StringComparison.Ordinal) >= 0;
                        var range = Range(raw, comment, OpenComment.Length);
                        yield return isClosedBelow ? Problems.CutComment(file, range) : Problems.UnclosedComment(file, range, null);
                    }

                    break;
            }
        }

        SourceRange Range(RawHtml raw, int start, int length) => lines!.Range(raw.InBody(start), length);
    }

    private static bool Has(RawHtml raw, string end) => raw.Text.IndexOf(end, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The tag that opens a block; null when it closes itself, which is told of as such.</summary>
    private static (int Start, string Name, bool IsShown)? Tag(RawHtml raw)
    {
        var tokens = new HtmlTokenizer(raw.Text);
        while (tokens.Read())
        {
            if (tokens.Kind != HtmlKind.StartTag)
                continue;
            var element = Elements.FirstOrDefault(element => tokens.Content.Is(element.Name));
            return element.Name is null || tokens.Token.ToString().EndsWith("/>", StringComparison.Ordinal)
                ? null
                : (tokens.Token.Start, element.Name, element.IsShown);
        }

        return null;
    }

    /// <summary>Where a comment begins that has no end.</summary>
    private static int? Comment(RawHtml raw)
    {
        if (!Has(raw, OpenComment))
            return null;
        var tokens = new HtmlTokenizer(raw.Text);
        while (tokens.Read())
        {
            if (tokens.Kind == HtmlKind.Comment && !tokens.IsClosed)
                return tokens.Token.Start;
        }

        return null;
    }

    private static string? NearEndOf(string comment)
    {
        var first = comment.Substring(0, comment.IndexOf('\n')).TrimEnd();
        return first.Length > OpenComment.Length ? NearEnds.FirstOrDefault(end => first.EndsWith(end, StringComparison.Ordinal)) : null;
    }
}
