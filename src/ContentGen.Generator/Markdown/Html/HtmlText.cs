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

    /// <summary>Whether a piece of raw HTML begins with a comment that says <c>more</c>.</summary>
    public static bool IsMore(string html)
    {
        var tokens = new HtmlTokenizer(html.TrimStart());
        return tokens.Read() && tokens.Kind == HtmlKind.Comment && tokens.IsClosed
            && string.Equals(tokens.Content.ToString().Trim(), "more", StringComparison.OrdinalIgnoreCase);
    }
}
