using System.Buffers;
using System.Globalization;
using System.Text;

namespace ContentGen.AspNetCore;

/// <summary>Writes the tags of a head, one a line.</summary>
internal sealed class HeadMarkup(ContentHead head, IBufferWriter<byte> output)
{
    public void Write()
    {
        var name = head.Title.Length > 0 ? head.Title : head.SiteTitle;
        Element("title", head.Title.Length > 0 && head.Title != head.SiteTitle ? $"{head.Title} · {head.SiteTitle}" : name);
        Meta("name", "description", head.Description);
        if (head.IsUnlisted)
            Meta("name", "robots", "noindex");
        else
            Link("canonical", head.Url);

        Meta("property", "og:type", head.IsArticle ? "article" : "website");
        Meta("property", "og:site_name", head.SiteTitle);
        Meta("property", "og:title", name);
        Meta("property", "og:description", head.Description);
        Meta("property", "og:url", head.Url);
        Meta("property", "og:image", head.Image);
        if (head.IsArticle)
            Article();

        Meta("name", "twitter:card", head.Image is null ? "summary" : "summary_large_image");
        Meta("name", "twitter:site", head.TwitterSite);
        Meta("name", "twitter:title", name);
        Meta("name", "twitter:description", head.Description);
        Meta("name", "twitter:image", head.Image);
        foreach (var feed in head.Feeds)
            Link("alternate", feed.Url, feed);
        if (head.IsArticle)
            StructuredData();
    }

    private void Article()
    {
        Meta("property", "article:published_time", Instant(head.Published));
        Meta("property", "article:modified_time", Instant(head.Updated));
        foreach (var author in head.Authors)
            Meta("property", "article:author", author);
        foreach (var tag in head.Tags)
            Meta("property", "article:tag", tag);
    }

    private void StructuredData()
    {
        Raw("<script type=\"application/ld+json\">"u8);
        ArticleJson.Write(head, output);
        Raw("</script>\n"u8);
    }

    private void Element(string name, string text)
    {
        Raw($"<{name}>");
        HtmlText.Write(output, text);
        Raw($"</{name}>\n");
    }

    private void Meta(string kind, string name, string? content)
    {
        if (string.IsNullOrWhiteSpace(content))
            return;
        Raw($"<meta {kind}=\"{name}\" content=\"");
        HtmlText.Write(output, content);
        Raw("\">\n"u8);
    }

    private void Link(string relation, string address, FeedLink? feed = null)
    {
        Raw($"<link rel=\"{relation}\" ");
        if (feed is not null)
        {
            Raw($"type=\"{feed.MediaType}\" title=\"");
            HtmlText.Write(output, feed.Title);
            Raw("\" "u8);
        }

        Raw("href=\""u8);
        HtmlText.Write(output, address);
        Raw("\">\n"u8);
    }

    private static string? Instant(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private void Raw(string markup) => Encoding.UTF8.GetBytes(markup, output);

    private void Raw(ReadOnlySpan<byte> markup) => output.Write(markup);
}
