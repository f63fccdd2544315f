using System.Net;
using System.Text;

namespace ContentGen.Generator.Markdown.Html;

/// <summary>The words inside a piece of raw HTML.</summary>
internal static class HtmlText
{
    public static string Of(string html)
    {
        var text = new StringBuilder();
        var tokens = new HtmlTokenizer(html);
        while (tokens.Read())
        {
            if (tokens.Kind == HtmlKind.Text)
                text.Append(html, tokens.Token.Start, tokens.Token.End - tokens.Token.Start);
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
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
