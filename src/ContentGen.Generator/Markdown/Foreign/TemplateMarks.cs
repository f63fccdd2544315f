using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>Reads what template languages and their shortcodes are written with: <c>{% tag %}</c>, <c>{{ value }}</c>, <c>&lt;%= value %&gt;</c>.</summary>
internal static class TemplateMarks
{
    /// <summary>Tags whose content is code, a comment, meant to be shown or kept for later: what stands there is not looked at.</summary>
    private static readonly Regex Verbatim = new(
        @"\A(?:raw|verbatim|comment|highlight.*|code.*|prism|mermaid|math|katex|rawhtml|js|css|set|capture)\z", RegexOptions.CultureInvariant);

    private static readonly Regex TagName = new(@"\G\{%[-+~]?\s*(?!end[a-z]*\b|els(?:e|if)\b|elif\b|when\b)([A-Za-z_][\w.-]*)", RegexOptions.CultureInvariant);

    private static readonly Regex ShortcodeName = new(@"\G\{\{[<%]-?\s*([A-Za-z_][\w./-]*)", RegexOptions.CultureInvariant);

    /// <summary>
    /// What stands in the braces of an expression in a text. A word without spaces around it is something to be filled in, in many a text.
    /// </summary>
    private static readonly string[] Expressions =
    [
        // A path, a call or a filter.
        @"[A-Za-z_][\w-]*(?:\.[A-Za-z_]|\[|\s?\(|\s*\|\s*[A-Za-z_])",
        """(?:"[^"{}\n]*"|'[^'{}\n]*')\s*\|\s*[A-Za-z_]""",
        // A variable, a field or a call of Go.
        @"\$[A-Za-z_.]",
        @"\.[A-Za-z]",
        """[a-z]\w*\s+(?:["'$]|\.[A-Za-z])""",
        // A block or a comment of Handlebars.
        @"[#/](?:if|each|unless|with)\b",
        "!--",
        @">\s*[A-Za-z_][\w./-]*\s*\}",
        @"(?<=\s)(?!(?:and|or|to)\b)[A-Za-z_][\w-]*\s+[-~]?\}\}",
    ];

    private static readonly Regex InText = new($@"\G\{{\{{\{{?[-~]?\s*(?:{string.Join("|", Expressions)})", RegexOptions.CultureInvariant);

    private static readonly Regex Erb = new(@"\G<%(?:[-=#]+|(?=\s))\s*(?!end\b|els(?:e|if)\b)[\w@$:""'({\[]", RegexOptions.CultureInvariant);

    private static readonly Regex InAddress = new("""\G\{\{\{?[-~]?\s*[A-Za-z_."'$]""", RegexOptions.CultureInvariant);

    /// <summary>Reads <c>{% include x.html %}</c>. Those that close or continue another belong to it.</summary>
    public static ForeignMark? Tag(ShownBody body, int at)
    {
        if (IsAt(body, at - 1, '{') || body.MatchLines(TagName, at) is not { Success: true } tag || body.Close("%}", at + tag.Length) is not (> 0 and var end))
            return null;
        var name = tag.Groups[1].Value;
        var isWhole = name == "set" && body.Text.IndexOf('=', at, end - at) >= 0;
        return new ForeignMark(at, end, Verbatim.IsMatch(name) && !isWhole ? Behind(body, end, "end" + name, "%}") : end);
    }

    /// <summary>Reads <c>{# a comment #}</c>; <c>{#id}</c> is ours.</summary>
    public static ForeignMark? Comment(ShownBody body, int at) =>
        at + 2 < body.Text.Length && body.Text[at + 2] is ' ' or '-' or '\n' && body.Close("#}", at + 2) is > 0 and var end && body.IsText(end - 1)
            ? ForeignMark.Of(at, end)
            : null;

    /// <summary>Reads <c>{{ page.title }}</c>. Behind a dollar it is an expression of GitHub's workflows, about which people write.</summary>
    public static ForeignMark? Expression(ShownBody body, int at)
    {
        if (at > 0 && body.Text[at - 1] is '{' or '$' or '^' or '_' or '\\')
            return null;
        var isAddress = body.Is(at, Shown.AnyAddress);
        if (!body.Match(isAddress ? InAddress : InText, at).Success || body.Close("}}", at + 2) is not (> 0 and var end))
            return null;
        if (IsAt(body, end, '}') && IsAt(body, at + 2, '{'))
            end++;
        // Braces inside are those of something else, such as nested lists of C.
        return isAddress || body.Text.IndexOf('{', at + 3, end - at - 3) < 0 ? ForeignMark.Of(at, end) : null;
    }

    /// <summary>Reads <c>{{#include file.rs}}</c>.</summary>
    public static ForeignMark? Helper(ShownBody body, int at) => body.Close("}}", at + 2) is > 0 and var end ? ForeignMark.Of(at, end) : null;

    /// <summary>Reads <c>{{&lt; figure src="a.png" &gt;}}</c> and <c>{{% note %}}</c>.</summary>
    public static ForeignMark? Shortcode(ShownBody body, int at)
    {
        if (body.MatchLines(ShortcodeName, at) is not { Success: true } tag)
            return null;
        var closing = body.Text[at + 2] == '<' ? ">}}" : "%}}";
        if (body.Close(closing, at + tag.Length) is not (> 0 and var end))
            return null;
        var name = tag.Groups[1].Value;
        return new ForeignMark(at, end, Verbatim.IsMatch(name) ? Behind(body, end, "/" + name, closing) : end);
    }

    /// <summary>Reads <c>&lt;%= link_to "x" %&gt;</c>.</summary>
    public static ForeignMark? ErbTag(ShownBody body, int at) =>
        body.MatchLines(Erb, at) is { Success: true } tag && body.Close("%>", at + tag.Length) is > 0 and var end ? ForeignMark.Of(at, end) : null;

    /// <summary>Behind the tag that closes another; behind that one when none does.</summary>
    private static int Behind(ShownBody body, int end, string name, string closing)
    {
        var found = body.Find(name, end);
        var behind = found < 0 ? -1 : body.Close(closing, found);
        return behind < 0 ? end : behind;
    }

    private static bool IsAt(ShownBody body, int at, char c) => at >= 0 && at < body.Text.Length && body.Text[at] == c;
}
