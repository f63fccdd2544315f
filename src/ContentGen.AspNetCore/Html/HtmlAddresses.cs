using System.Net;
using System.Text;

namespace ContentGen.AspNetCore;

/// <summary>The addresses in HTML: finds them, and puts others in their places.</summary>
internal static class HtmlAddresses
{
    /// <summary>The HTML with other addresses.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="replace">Gives an address for one that the HTML has; both without HTML's escapes.</param>
    public static string Replace(string html, Func<string, string> replace)
    {
        StringBuilder? changed = null;
        var copied = 0;
        foreach (var attribute in HtmlAttributes.Find(html))
        {
            var isSet = IsSet(attribute);
            if (!isSet && !IsAddress(attribute))
                continue;
            var value = Value(html, attribute);
            var replaced = isSet ? SourceSet.Replace(value, replace) : replace(value);
            if (replaced == value)
                continue;
            changed ??= new StringBuilder(html.Length + 256);
            changed.Append(html, copied, attribute.Value.Start.Value - copied).Append('"').Append(HtmlText.Escape(replaced)).Append('"');
            copied = attribute.Value.End.Value;
        }

        return changed is null ? html : changed.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>What the HTML links to and shows, in its order; where forms are sent to is left out.</summary>
    public static IEnumerable<string> In(string html)
    {
        foreach (var attribute in HtmlAttributes.Find(html))
        {
            if (IsAddress(attribute) && attribute.Name != "action")
                yield return Value(html, attribute);
            else if (IsSet(attribute))
            {
                foreach (var address in SourceSet.Addresses(Value(html, attribute)))
                    yield return address;
            }
        }
    }

    private static string Value(string html, HtmlAttribute attribute)
    {
        var value = html.AsSpan(attribute.Value);
        if (value.Length > 0 && value[0] is '"' or '\'')
            value = value.Length > 1 && value[^1] == value[0] ? value[1..^1] : value[1..];
        return WebUtility.HtmlDecode(value.ToString());
    }

    private static bool IsSet(HtmlAttribute attribute) => attribute is { Tag: "img" or "source", Name: "srcset" } or { Tag: "link", Name: "imagesrcset" };

    /// <summary>What a fragment in an SVG points to lies in the SVG, so <c>use</c> is not among them.</summary>
    private static bool IsAddress(HtmlAttribute attribute) => attribute.Name switch
    {
        "href" => attribute.Tag is "a" or "area" or "link" or "image",
        "src" => attribute.Tag is "img" or "source" or "video" or "audio" or "track" or "iframe" or "embed" or "script" or "input",
        "poster" => attribute.Tag is "video",
        "data" => attribute.Tag is "object",
        "cite" => attribute.Tag is "blockquote" or "q" or "ins" or "del",
        "action" => attribute.Tag is "form",
        "longdesc" => attribute.Tag is "img",
        _ => false,
    };
}
