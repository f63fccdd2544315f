using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>Reads marks that have a line for themselves: containers, admonitions, tabs, includes, and places for a table of contents.</summary>
internal static class BlockMarks
{
    /// <summary>So far above a fence a tag is looked for.</summary>
    private const int LongestBlock = 2_000;

    /// <summary>Kinds of admonitions that need no title to be told from a sentence.</summary>
    private static readonly string[] Admonitions =
    [
        "note", "abstract", "summary", "tldr", "info", "todo", "tip", "hint", "important", "success", "check", "done", "question", "help", "faq",
        "warning", "caution", "attention", "failure", "fail", "missing", "danger", "error", "bug", "example", "quote", "cite", "seealso", "admonition",
    ];

    private static readonly Regex ContainerName = new(
        @"\G:{3,}[ \t]*(?!\S*-end\b)(?:\{[^{}\n]*[A-Za-z][^{}\n]*\}|[A-Za-z][\w.-]*(?:#[\w-]+)?(?=[ \t\[{]|:::|\z))",
        RegexOptions.CultureInvariant);

    private static readonly Regex AdmonitionLine =
        new("""\G(?:!!!|\?\?\?\+?) ?([A-Za-z][\w-]*)(?: +[\w-]+)* *(?:(".*") *)?\z""", RegexOptions.CultureInvariant);

    private static readonly Regex TabLine = new("""\G=== +".+" *\z""", RegexOptions.CultureInvariant);

    private static readonly Regex VuePressTabLine = new(@"\G@tab(?::active)?(?: +\S[^\n]*)?\z", RegexOptions.CultureInvariant);

    private static readonly Regex IncludeLine = new(
        """\G(?:--8<--(?: +"[^"\n]+")? *\z|<<< +(?:@|\.{1,2}/|~/)\S|@\[code[^\]\n]*\]\([^)\n]+\))""", RegexOptions.CultureInvariant);

    private static readonly Regex CommentedInclude = new(@"\G<!--[ \t]*(?:@include:|#include\b)[^\n]*?-->", RegexOptions.CultureInvariant);

    private static readonly Regex LearnName = new(@"\G:::[ \t]*(?:code|image|video|row|column|zone|moniker)(?![\w-])[^\n]*", RegexOptions.CultureInvariant);

    private static readonly Regex TightHeading = new(@"\G(?<signs>#{2,6})(?<text>[\p{L}\p{N}][^\n]*?)[ \t#]*\z", RegexOptions.CultureInvariant);

    private static readonly Regex FenceLine = new(@"\G`{3,}[ \t]*[^`\n]*\z", RegexOptions.CultureInvariant);

    private static readonly Regex ContentsLine =
        new(@"\G(?:\[toc\]|\[\[_?toc_?\]\]|\{: ?toc\}|\{\{toc\}\})[ \t]*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Reads <c>::: tip Title</c>; what closes it belongs to it.</summary>
    public static ForeignMark? Container(ShownBody body, int at) =>
        Line(body, at) is { } line && body.Match(ContainerName, at).Success ? line : null;

    /// <summary>Reads <c>!!! note "Title"</c> and <c>??? note</c>.</summary>
    public static ForeignMark? Admonition(ShownBody body, int at)
    {
        if (Line(body, at) is not { } line || body.Match(AdmonitionLine, at) is not { Success: true } found)
            return null;
        return found.Groups[2].Success || Admonitions.Contains(found.Groups[1].Value, StringComparer.OrdinalIgnoreCase) ? line : null;
    }

    /// <summary>Reads <c>=== "Title"</c>.</summary>
    public static ForeignMark? Tab(ShownBody body, int at) => Line(body, at) is { } line && body.Match(TabLine, at).Success ? line : null;

    /// <summary>Reads <c>@tab Title</c>.</summary>
    public static ForeignMark? VuePressTab(ShownBody body, int at) =>
        Line(body, at) is { } line && body.Match(VuePressTabLine, at).Success ? line : null;

    /// <summary>Reads <c>&lt;!-- @include: file --&gt;</c>.</summary>
    public static ForeignMark? IncludeInComment(ShownBody body, int at) =>
        body.Match(CommentedInclude, at) is { Success: true } found ? ForeignMark.Of(at, at + found.Length) : null;

    /// <summary>Reads <c>--8&lt;-- "file"</c>, <c>&lt;&lt;&lt; @/file</c> and <c>@[code](file)</c>.</summary>
    public static ForeignMark? Include(ShownBody body, int at) => Line(body, at) is { } line && body.Match(IncludeLine, at).Success ? line : null;

    /// <summary>Reads <c>[TOC]</c>, <c>[[toc]]</c>, <c>{:toc}</c> and <c>{{TOC}}</c>, when their line says nothing else.</summary>
    /// <remarks>A sign may stand in another pair of brackets. In a link, what follows the first one is no text.</remarks>
    public static ForeignMark? Contents(ShownBody body, int at)
    {
        at -= at > 0 && body.Text[at - 1] == '[' ? 1 : 0;
        return Line(body, at) is { } line && body.IsText(at + 1) && body.Match(ContentsLine, at).Success ? line : null;
    }

    /// <summary>Reads <c>:::code source="…":::</c> and <c>:::image source="…":::</c>.</summary>
    public static ForeignMark? Learn(ShownBody body, int at) =>
        body.IsText(at) && body.Match(LearnName, at) is { Success: true } found ? ForeignMark.Of(at, at + found.Value.TrimEnd().Length) : null;

    /// <summary>Reads <c>##Heading</c>; a single <c>#</c> may begin a tag.</summary>
    public static ForeignMark? Heading(ShownBody body, int at)
    {
        if (Line(body, at) is not { } line || body.Match(TightHeading, at) is not { Success: true } found)
            return null;
        return line with { Fix = $"Write '{found.Groups["signs"].Value} {found.Groups["text"].Value}'." };
    }

    /// <summary>Whether something stands right behind two or more signs of a heading, wherever that is.</summary>
    public static bool HasTightHeading(string body)
    {
        for (var at = body.IndexOf("##", StringComparison.Ordinal); at >= 0; at = body.IndexOf("##", at, StringComparison.Ordinal))
        {
            while (at < body.Length && body[at] == '#')
                at++;
            if (at < body.Length && char.IsLetterOrDigit(body[at]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line above a fence, and below the last blank one, begins with a tag.</summary>
    public static bool HasFenceBelowTag(string body)
    {
        for (var at = body.IndexOf("\n```", StringComparison.Ordinal); at >= 0; at = body.IndexOf("\n```", at + 1, StringComparison.Ordinal))
        {
            var first = Math.Max(at - LongestBlock, 0);
            var blank = Math.Max(body.LastIndexOf("\n\n", at, at - first + 1, StringComparison.Ordinal), first);
            if (body.IndexOf('<', blank, at - blank) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Reads a fence in raw HTML, which goes on to the next blank line.</summary>
    public static ForeignMark? Fence(ShownBody body, int at)
    {
        if (body.Text.Substring(body.LineStart(at), at - body.LineStart(at)).Trim(' ', '\t', '>').Length > 0 || !body.Match(FenceLine, at).Success)
            return null;
        var end = body.LastOfLine(at);
        var close = body.Find("\n```", end);
        return new ForeignMark(at, end, close < 0 ? end : close + 4);
    }

    /// <summary>All of a line that begins at a place.</summary>
    private static ForeignMark? Line(ShownBody body, int at) => body.BeginsLine(at) ? ForeignMark.Of(at, body.LastOfLine(at)) : null;
}
