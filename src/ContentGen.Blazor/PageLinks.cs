using System.Net;
using System.Text;
using ContentGen.AspNetCore;

namespace ContentGen.Blazor;

/// <summary>
/// Links inside the page: <c>#notes</c>, <c>?page=2</c>. The pages of Blazor have a <c>base</c>, usually <c>/</c>, and a browser
/// resolves every address from there: these would lead to the front page.
/// </summary>
internal static class PageLinks
{
    /// <summary>The HTML with the address of the page in front of such links.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="page">The path of the page, with its query.</param>
    public static string Resolve(string html, string page)
    {
        StringBuilder? changed = null;
        var copied = 0;
        foreach (var attribute in HtmlAttributes.Find(html))
        {
            if (attribute is not { Tag: "a" or "area", Name: "href" or "xlink:href" })
                continue;
            var start = attribute.Value.Start.Value;
            var isQuoted = start < html.Length && html[start] is '"' or '\'';
            if (Front(html.AsSpan(isQuoted ? start + 1 : start), page) is not { } front)
                continue;
            changed ??= new StringBuilder(html.Length + 256);
            if (isQuoted)
                start++;
            changed.Append(html, copied, start - copied).Append(WebUtility.HtmlEncode(front));
            copied = start;
        }

        return changed is null ? html : changed.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>What stands in front of a link; null for one that leads to another page.</summary>
    public static string? Front(ReadOnlySpan<char> address, string page) => address switch
    {
        ['#', ..] => page,
        ['?', ..] => page.Split('?')[0],
        _ => null,
    };
}
