using System.Buffers;
using System.Xml;

namespace ContentGen.AspNetCore;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlText.Write(output, xml =>
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.WriteElementString("id", feed.Id);
        xml.WriteElementString("title", feed.Title);
        if (feed.Description is not null)
            xml.WriteElementString("subtitle", feed.Description);
        xml.WriteElementString("updated", Rfc3339.Short(feed.Updated));
        // Every entry has an author, be it the feed's.
        Author(xml, feed.Author ?? feed.Title);
        Link(xml, "alternate", "text/html", feed.HomeUrl);
        Link(xml, "self", FeedFormat.Atom.MediaType, feed.SelfUrl);
        xml.WriteElementString("generator", "ContentGen");
        foreach (var item in feed.Items)
        {
            xml.WriteStartElement("entry");
            xml.WriteElementString("id", item.Id);
            xml.WriteElementString("title", item.Title);
            Link(xml, "alternate", "text/html", item.Url);
            xml.WriteElementString("published", Rfc3339.Short(item.Published));
            xml.WriteElementString("updated", Rfc3339.Short(item.Updated));
            foreach (var author in item.Authors)
                Author(xml, author);
            foreach (var tag in item.Tags)
            {
                xml.WriteStartElement("category");
                xml.WriteAttributeString("term", tag);
                xml.WriteEndElement();
            }

            if (item.Summary is not null)
                xml.WriteElementString("summary", item.Summary);
            xml.WriteStartElement("content");
            xml.WriteAttributeString("type", "html");
            xml.WriteString(item.Html);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        xml.WriteElementString("name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
