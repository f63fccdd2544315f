using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContentGen.AspNetCore;

/// <summary>JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    /// <summary>It is never part of a page, so letters need no escapes.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.HomeUrl);
        json.WriteString("feed_url", feed.SelfUrl);
        if (feed.Description is not null)
            json.WriteString("description", feed.Description);
        json.WriteString("language", feed.Language);
        if (feed.Author is not null)
            Authors(json, [feed.Author]);
        json.WriteStartArray("items");
        foreach (var item in feed.Items)
            Item(json, item);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("url", item.Url);
        json.WriteString("title", item.Title);
        json.WriteString("content_html", item.Html);
        if (item.Summary is not null)
            json.WriteString("summary", item.Summary);
        if (item.Image is not null)
            json.WriteString("image", item.Image);
        json.WriteString("date_published", Rfc3339.Of(item.Published));
        json.WriteString("date_modified", Rfc3339.Of(item.Updated));
        if (item.Authors.Count > 0)
            Authors(json, item.Authors);
        if (item.Tags.Count > 0)
        {
            json.WriteStartArray("tags");
            foreach (var tag in item.Tags)
                json.WriteStringValue(tag);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartArray("authors");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
