using System.Net;
using System.Text;

namespace ContentGen.Generator.Markdown.Html;

/// <summary>The words inside a piece of raw HTML.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Spaces = new(["br", "td", "th", "option"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Blocks = new(
        [
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "tr", "blockquote", "pre", "hr",
            "section", "article", "aside", "header", "footer", "main", "nav", "figure", "figcaption", "details", "summary", "address", "center", "form",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static string Of(string html)
    {
        var text = new StringBuilder();
        var tokens = new HtmlTokenizer(html);
        while (tokens.Read())
        {
            if (tokens.Kind == HtmlKind.Text)
                text.Append(html, tokens.Token.Start, tokens.Token.End - tokens.Token.Start);
            else if (tokens.Kind is HtmlKind.StartTag or HtmlKind.EndTag && Parts(tokens.Content.ToString(), out var sign)
                && text.Length > 0 && !char.IsWhiteSpace(text[text.Length - 1]))
                text.Append(sign);
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    /// <summary>Whether a tag parts the words before it from those behind it: <c>one&lt;br&gt;two</c> are two.</summary>
    public static bool Parts(string tag)
    {
        var tokens = new HtmlTokenizer(tag);
        return tokens.Read() && tokens.Kind is HtmlKind.StartTag or HtmlKind.EndTag && Parts(tokens.Content.ToString(), out _);
    }

    /// <summary>The element that a tag opens if nobody reads what it holds, such as a script; null for any other.</summary>
    public static string? Unread(string tag)
    {
        var tokens = new HtmlTokenizer(tag);
        return tokens.Read() ? tokens.RawElement : null;
    }

    /// <summary>Whether a tag ends an element of that name.</summary>
    public static bool Ends(string tag, string element)
    {
        var tokens = new HtmlTokenizer(tag);
        return tokens.Read() && tokens.Kind == HtmlKind.EndTag && tokens.Content.Is(element);
    }

    private static bool Parts(string element, out char sign)
    {
        sign = Spaces.Contains(element) ? ' ' : '\n';
        return sign == ' ' || Blocks.Contains(element);
    }

    /// <summary>Where in a piece of raw HTML a comment begins that says <c>more</c>; null without one.</summary>
    public static int? More(string html)
    {
        var tokens = new HtmlTokenizer(html);
        while (tokens.Read())
        {
            if (tokens is { Kind: HtmlKind.Comment, IsClosed: true }
                && string.Equals(tokens.Content.ToString().Trim(), "more", StringComparison.OrdinalIgnoreCase))
                return tokens.Token.Start;
        }

        return null;
    }
}
