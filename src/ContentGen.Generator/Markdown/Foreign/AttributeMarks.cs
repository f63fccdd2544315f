using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>Reads attributes in braces: <c>{: .note #x k="v"}</c>, and behind headings, images and links <c>{.note}</c>.</summary>
internal static class AttributeMarks
{
    // Each item is read once and kept, so that a list that is none costs no more than one that is.
    private const string Item = """(?>[.#][A-Za-z_][\w:-]*|[A-Za-z_][\w:-]*=(?:"[^"\n]*"|'[^'\n]*'|[\w%./-]+))""";

    private const string List = $@"{Item}(?:(?:\s+|(?=[.#])){Item})*";

    private static readonly Regex OfKramdown = new($@"\G\{{:\s*(?:[A-Za-z][\w-]*:)?\s*(?:{List}|no_toc|refdef)\s*\}}", RegexOptions.CultureInvariant);

    private static readonly Regex OfPandoc = new($@"\G\{{[ \t]*(?:{List}|(?<dash>-))[ \t]*\}}", RegexOptions.CultureInvariant);

    private static readonly Regex NamedList = new(@"\G\{[ \t]*[.#]", RegexOptions.CultureInvariant);

    private static readonly Regex ExtensionTag = new(@"\G\{::(?:(comment|nomarkdown)|options\b[^}\n]*)/?\}", RegexOptions.CultureInvariant);

    /// <summary>Where a heading consists of nothing else it is the text.</summary>
    private static readonly Regex OurId = new(@"\G\{#[^\s{}]+\}", RegexOptions.CultureInvariant);

    private static readonly Regex EndOfHeading = new(@"\G[ \t]*#*[ \t]*\z", RegexOptions.CultureInvariant);

    private static readonly Regex Heading = new(@"\G[ \t>]*#{1,6}[ \t]", RegexOptions.CultureInvariant);

    public static ForeignMark? Kramdown(ShownBody body, int at) =>
        body.MatchLines(OfKramdown, at) is { Success: true } list ? ForeignMark.Of(at, at + list.Length) : null;

    /// <summary>Reads <c>{::comment}</c>, with all up to <c>{:/comment}</c>.</summary>
    public static ForeignMark? Extension(ShownBody body, int at)
    {
        if (body.Match(ExtensionTag, at) is not { Success: true } tag)
            return null;
        var end = at + tag.Length;
        var close = tag.Groups[1].Success ? body.Find("{:/", end) : -1;
        return new ForeignMark(at, end, close < 0 ? end : Math.Max(end, close));
    }

    /// <summary>Reads <c>{.note}</c> behind something that it could be of, in a heading, or on a line of its own; elsewhere it is text.</summary>
    public static ForeignMark? Pandoc(ShownBody body, int at)
    {
        // A sign may begin with what the list is of.
        at = body.Text.IndexOf('{', at);
        if (body.Match(OfPandoc, at) is not { Success: true } list)
            return null;
        var end = at + list.Length;
        var isList = !list.Groups["dash"].Success;
        return IsInHeading(body, at, end) || (isList && (IsBehind(body, at) || IsAlone(body, at, end))) ? ForeignMark.Of(at, end) : null;
    }

    /// <summary>Whether a link, an image, code or emphasis ends where a list begins, or something of another tool in brackets or colons.</summary>
    private static bool IsBehind(ShownBody body, int at)
    {
        var before = at > 0 ? body.Text[at - 1] : ' ';
        return body.IsText(at - 1) ? before is ']' or ':' && IsNamed(body, at) : before is ')' or ']' or '`' or '*' or '_';
    }

    private static bool IsAlone(ShownBody body, int at, int end) => IsNamed(body, at) && body.BeginsLine(at) && body.LastOfLine(at) == end;

    /// <summary>Whether a list begins with a class or an id, which nothing else looks like.</summary>
    private static bool IsNamed(ShownBody body, int at) => body.Match(NamedList, at).Success;

    private static bool IsInHeading(ShownBody body, int at, int end)
    {
        if (at == 0 || body.Text[at - 1] is not (' ' or '\t' or ')' or '`') || !body.Match(EndOfHeading, end).Success || body.Match(OurId, at).Success)
            return false;
        return body.Match(Heading, body.LineStart(at)).Success;
    }
}
