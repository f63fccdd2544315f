using System.Buffers;
using System.Globalization;

namespace ContentGen.AspNetCore;

/// <summary>RSS 2.0: whole bodies in <c>content:encoded</c>, authors as names in <c>dc:creator</c>.</summary>
internal static class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlText.Write(output, xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.HomeUrl);
        xml.WriteElementString("description", feed.Description ?? feed.Title);
        xml.WriteElementString("language", feed.Language);
        xml.WriteElementString("generator", "ContentGen");
        if (feed.Items.Count > 0)
            xml.WriteElementString("lastBuildDate", Date(feed.Updated));
        xml.WriteStartElement("atom", "link", Atom);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", FeedFormat.Rss.MediaType);
        xml.WriteAttributeString("href", feed.SelfUrl);
        xml.WriteEndElement();
        foreach (var item in feed.Items)
        {
            xml.WriteStartElement("item");
            xml.WriteElementString("title", item.Title);
            xml.WriteElementString("link", item.Url);
            xml.WriteStartElement("guid");
            xml.WriteAttributeString("isPermaLink", "false");
            xml.WriteString(item.Id);
            xml.WriteEndElement();
            xml.WriteElementString("pubDate", Date(item.Published));
            foreach (var author in item.Authors.Count > 0 || feed.Author is null ? item.Authors : [feed.Author])
                xml.WriteElementString("dc", "creator", DublinCore, author);
            foreach (var tag in item.Tags)
                xml.WriteElementString("category", tag);
            // The one element of RSS that readers take for HTML.
            if (item.Summary is not null)
                xml.WriteElementString("description", HtmlText.Escape(item.Summary));
            xml.WriteElementString("content", "encoded", Content, item.Html);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    /// <summary>RFC 822 with a year of four digits: <c>Thu, 09 Apr 2026 10:00:00 +0000</c>.</summary>
    private static string Date(DateTimeOffset date) => date.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);
}
