using System.Net;
using System.Text;

namespace ContentGen.AspNetCore;

/// <summary>The addresses in HTML: finds them, and puts others in their places.</summary>
internal static class HtmlAddresses
{
    /// <summary>The HTML with other addresses.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="replace">Gives an address for one that the HTML has; both without HTML's escapes.</param>
    /// <param name="replaceBase">Does so for the address from which the others count; like all others when null.</param>
    public static string Replace(string html, Func<string, string> replace, Func<string, string>? replaceBase = null)
    {
        StringBuilder? changed = null;
        var copied = 0;
        foreach (var attribute in HtmlAttributes.Find(html))
        {
            var form = FormOf(attribute);
            if (form == Form.None)
                continue;
            var value = Value(html, attribute);
            var replaced = form switch
            {
                Form.Set => SourceSet.Replace(value, replace),
                Form.Style => StyleAddresses.Replace(value, replace),
                Form.Refresh => RefreshAddress.Replace(value, replace),
                Form.Drawing when value.StartsWith('#') => value,
                Form.Base when replaceBase is not null => replaceBase(value),
                _ => replace(value),
            };
            if (replaced == value)
                continue;
            changed ??= new StringBuilder(html.Length + 256);
            changed.Append(html, copied, attribute.Value.Start.Value - copied)
                .Append(attribute.IsStyleSheet ? replaced : $"\"{HtmlText.Escape(replaced)}\"");
            copied = attribute.Value.End.Value;
        }

        return changed is null ? html : changed.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>What the HTML links to and shows, in its order; where forms are sent to is left out.</summary>
    public static IEnumerable<string> In(string html) => HtmlAttributes.Find(html).SelectMany(attribute => FormOf(attribute) switch
    {
        Form.Link or Form.Drawing => [Value(html, attribute)],
        Form.Set => SourceSet.Addresses(Value(html, attribute)),
        Form.Style => StyleAddresses.In(Value(html, attribute)),
        Form.Refresh => RefreshAddress.In(Value(html, attribute)),
        _ => [],
    });

    /// <summary>The address from which those of a page count; null when that is the page's own.</summary>
    public static string? Base(string html) => HtmlAttributes.Find(html)
        .Where(static attribute => FormOf(attribute) == Form.Base)
        .Select(attribute => Value(html, attribute))
        .FirstOrDefault();

    private static string Value(string html, HtmlAttribute attribute)
    {
        var value = html.AsSpan(attribute.Value);
        if (attribute.IsStyleSheet)
            return value.ToString();
        if (value.Length > 0 && value[0] is '"' or '\'')
            value = value.Length > 1 && value[^1] == value[0] ? value[1..^1] : value[1..];
        return WebUtility.HtmlDecode(value.ToString());
    }

    private static Form FormOf(HtmlAttribute attribute) => attribute.Name switch
    {
        "href" when attribute.Tag is "a" or "area" or "link" or "image" => Form.Link,
        "xlink:href" when attribute.Tag is "a" or "image" => Form.Link,
        "href" or "xlink:href" when attribute.Tag is "use" => Form.Drawing,
        "href" when attribute.Tag is "base" => Form.Base,
        "src" when attribute.Tag is "img" or "source" or "video" or "audio" or "track" or "iframe" or "embed" or "script" or "input" => Form.Link,
        "poster" when attribute.Tag is "video" => Form.Link,
        "data" when attribute.Tag is "object" => Form.Link,
        "cite" when attribute.Tag is "blockquote" or "q" or "ins" or "del" => Form.Link,
        "longdesc" when attribute.Tag is "img" => Form.Link,
        "action" when attribute.Tag is "form" => Form.Target,
        "formaction" when attribute.Tag is "button" or "input" => Form.Target,
        "srcset" when attribute.Tag is "img" or "source" => Form.Set,
        "imagesrcset" when attribute.Tag is "link" => Form.Set,
        "content" when attribute.Tag is "meta" => Form.Refresh,
        "style" => Form.Style,
        _ => attribute.IsStyleSheet ? Form.Style : Form.None,
    };

    private enum Form
    {
        None,

        /// <summary>A link, or something that the page shows.</summary>
        Link,

        /// <summary>A part of a drawing, which lies in the page where its address is only a fragment.</summary>
        Drawing,

        /// <summary>Where the addresses of the page count from.</summary>
        Base,

        /// <summary>Where a form is sent to.</summary>
        Target,

        /// <summary>Several addresses with their sizes.</summary>
        Set,

        /// <summary>CSS.</summary>
        Style,

        /// <summary>Perhaps the page that comes next.</summary>
        Refresh,
    }
}
