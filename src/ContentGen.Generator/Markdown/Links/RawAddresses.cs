using ContentGen.Generator.Markdown.Html;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>The addresses in an attribute of raw HTML: none, one, or those of a set of images.</summary>
internal static class RawAddresses
{
    /// <summary>
    /// Elements of a drawing that show another one, or take a part of it. The part may stand in the page around the body, and is
    /// no place to which somebody is led.
    /// </summary>
    private static readonly string[] Drawing =
    [
        "image", "use", "linearGradient", "radialGradient", "pattern", "filter", "feImage", "textPath", "mpath",
        "animate", "animateMotion", "animateTransform", "set",
    ];

    /// <summary>Elements whose <c>href</c> leads somewhere.</summary>
    private static readonly string[] Leading = ["a", "area", "link"];

    /// <summary>Elements that load what their <c>src</c> names. On any other, as a component of another tool is, nobody knows what it means.</summary>
    private static readonly string[] Loading = ["audio", "embed", "frame", "iframe", "script", "track", "video"];

    /// <summary>Attributes that name images, whatever they end with; sets are marked.</summary>
    private static readonly (string Tag, string Attribute, bool IsSet)[] Images =
    [
        ("img", "src", false),
        ("img", "srcset", true),
        ("source", "src", false),
        ("source", "srcset", true),
        ("video", "poster", false),
        ("input", "src", false),
        ("link", "imagesrcset", true),
    ];

    /// <summary>Where the addresses stand, and whether they are those of images.</summary>
    public static (bool IsImage, IEnumerable<HtmlSlice> Places) In(string html, HtmlSlice tag, HtmlAttribute attribute)
    {
        foreach (var image in Images)
        {
            if (tag.Is(image.Tag) && attribute.Name.Is(image.Attribute))
                return (true, image.IsSet ? Set(html, attribute.Value) : [attribute.Value]);
        }

        if ((attribute.Name.Is("href") || attribute.Name.Is("xlink:href")) && Drawing.Any(tag.Is))
            return (true, [attribute.Value]);
        var isAddress = attribute.Name.Is("href") ? Leading.Any(tag.Is)
            : attribute.Name.Is("src") ? Loading.Any(tag.Is) : attribute.Name.Is("data") && tag.Is("object");
        return (false, isAddress ? [attribute.Value] : []);
    }

    /// <summary>The addresses of <c>a.png 1x, b.png 2x</c>: each goes on to the next space, a comma at its end left out.</summary>
    private static IEnumerable<HtmlSlice> Set(string html, HtmlSlice value)
    {
        var at = value.Start;
        while (at < value.End)
        {
            while (at < value.End && (char.IsWhiteSpace(html[at]) || html[at] == ','))
                at++;
            var start = at;
            while (at < value.End && !char.IsWhiteSpace(html[at]))
                at++;
            var end = at;
            while (end > start && html[end - 1] == ',')
                end--;
            if (end > start)
                yield return new HtmlSlice(html, start, end);

            // What follows the address says how large the image is. A comma behind it, or at its end, brings the next one.
            var depth = 0;
            while (end == at && at < value.End && (html[at] != ',' || depth > 0))
            {
                depth += html[at] == '(' ? 1 : html[at] == ')' ? -1 : 0;
                at++;
                end = at;
            }
        }
    }
}
