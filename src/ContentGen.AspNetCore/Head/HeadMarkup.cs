using System.Buffers;

namespace ContentGen.AspNetCore;

/// <summary>Writes the tags of a head, one a line.</summary>
internal sealed class HeadMarkup(ContentHead head, IBufferWriter<byte> output)
{
    public void Write()
    {
        var name = head.Title.Length > 0 ? head.Title : head.SiteTitle;
        Raw("<title>"u8);
        HtmlText.Write(output, name);
        if (head.Title.Length > 0 && head.Title != head.SiteTitle)
        {
            Raw(" · "u8);
            HtmlText.Write(output, head.SiteTitle);
        }

        Raw("</title>\n"u8);
        Meta("<meta name=\"description\" content=\""u8, head.Description);
        if (head.IsUnlisted)
            Meta("<meta name=\"robots\" content=\""u8, "noindex");
        else
            Link("<link rel=\"canonical\" "u8, head.Url);

        Meta("<meta property=\"og:type\" content=\""u8, head.IsArticle ? "article" : "website");
        Meta("<meta property=\"og:site_name\" content=\""u8, head.SiteTitle);
        Meta("<meta property=\"og:title\" content=\""u8, name);
        Meta("<meta property=\"og:description\" content=\""u8, head.Description);
        Meta("<meta property=\"og:url\" content=\""u8, head.Url);
        Meta("<meta property=\"og:image\" content=\""u8, head.Image);
        if (head.IsArticle)
            Article();

        Meta("<meta name=\"twitter:card\" content=\""u8, head.Image is null ? "summary" : "summary_large_image");
        Meta("<meta name=\"twitter:site\" content=\""u8, head.TwitterSite);
        Meta("<meta name=\"twitter:title\" content=\""u8, name);
        Meta("<meta name=\"twitter:description\" content=\""u8, head.Description);
        Meta("<meta name=\"twitter:image\" content=\""u8, head.Image);
        foreach (var feed in head.Feeds)
            Link("<link rel=\"alternate\" "u8, feed.Url, feed);
        if (head.IsArticle)
            StructuredData();
    }

    private void Article()
    {
        Meta("<meta property=\"article:published_time\" content=\""u8, Instant(head.Published));
        Meta("<meta property=\"article:modified_time\" content=\""u8, Instant(head.Updated));
        foreach (var author in head.Authors)
            Meta("<meta property=\"article:author\" content=\""u8, author);
        foreach (var tag in head.Tags)
            Meta("<meta property=\"article:tag\" content=\""u8, tag);
    }

    private void StructuredData()
    {
        Raw("<script type=\"application/ld+json\">"u8);
        ArticleJson.Write(head, output);
        Raw("</script>\n"u8);
    }

    private void Meta(ReadOnlySpan<byte> start, string? content)
    {
        if (string.IsNullOrWhiteSpace(content))
            return;
        Raw(start);
        HtmlText.Write(output, content);
        Raw("\">\n"u8);
    }

    private void Link(ReadOnlySpan<byte> start, string address, FeedLink? feed = null)
    {
        Raw(start);
        if (feed is not null)
        {
            Raw("type=\""u8);
            HtmlText.Write(output, feed.MediaType);
            Raw("\" title=\""u8);
            HtmlText.Write(output, feed.Title);
            Raw("\" "u8);
        }

        Raw("href=\""u8);
        HtmlText.Write(output, address);
        Raw("\">\n"u8);
    }

    private static string? Instant(DateTimeOffset? instant) => instant is { } known ? Rfc3339.Of(known) : null;

    private void Raw(ReadOnlySpan<byte> markup) => output.Write(markup);
}
