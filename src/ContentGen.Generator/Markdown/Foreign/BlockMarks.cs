using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>Reads marks that have a line for themselves: containers, admonitions, tabs, includes, and places for a table of contents.</summary>
internal static class BlockMarks
{
    /// <summary>Kinds of admonitions that need no title to be told from a sentence.</summary>
    private static readonly string[] Admonitions =
    [
        "note", "abstract", "summary", "tldr", "info", "todo", "tip", "hint", "important", "success", "check", "done", "question", "help", "faq",
        "warning", "caution", "attention", "failure", "fail", "missing", "danger", "error", "bug", "example", "quote", "cite", "seealso", "admonition",
    ];

    private static readonly Regex ContainerName = new(
        @"\G:{3,}[ \t]*(?!\S*-end\b)(?:\{[^{}\n]*[A-Za-z][^{}\n]*\}|[A-Za-z][\w.-]*(?=[ \t\[{]|:::|\z))",
        RegexOptions.CultureInvariant);

    private static readonly Regex AdmonitionLine =
        new("""\G(?:!!!|\?\?\?\+?) ?([A-Za-z][\w-]*)(?: +[\w-]+)* *(?:(".*") *)?\z""", RegexOptions.CultureInvariant);

    private static readonly Regex TabLine = new("""\G=== +".+" *\z""", RegexOptions.CultureInvariant);

    private static readonly Regex IncludeLine = new("""\G(?:--8<--(?: +"[^"\n]+")? *\z|<<< +(?:@|\.{1,2}/|~/)\S)""", RegexOptions.CultureInvariant);

    private static readonly Regex ContentsLine =
        new(@"\G(?:\[toc\]|\[\[_?toc_?\]\]|\{: ?toc\})[ \t]*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

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

    /// <summary>Reads <c>--8&lt;-- "file"</c> and <c>&lt;&lt;&lt; @/file</c>.</summary>
    public static ForeignMark? Include(ShownBody body, int at) => Line(body, at) is { } line && body.Match(IncludeLine, at).Success ? line : null;

    /// <summary>Reads <c>[TOC]</c>, <c>[[toc]]</c> and <c>{:toc}</c>, when their line says nothing else.</summary>
    /// <remarks>A sign may stand in another pair of brackets. In a link, what follows the first one is no text.</remarks>
    public static ForeignMark? Contents(ShownBody body, int at)
    {
        at -= at > 0 && body.Text[at - 1] == '[' ? 1 : 0;
        return Line(body, at) is { } line && body.IsText(at + 1) && body.Match(ContentsLine, at).Success ? line : null;
    }

    /// <summary>All of a line that begins at a place.</summary>
    private static ForeignMark? Line(ShownBody body, int at) => body.BeginsLine(at) ? ForeignMark.Of(at, body.LastOfLine(at)) : null;
}
