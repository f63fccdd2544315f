using System.Buffers;
using System.Text.Json;

namespace ContentGen.AspNetCore;

/// <summary>Describes an article as a <c>BlogPosting</c> of schema.org. The encoder of JSON escapes whatever could end a script.</summary>
internal static class ArticleJson
{
    public static void Write(ContentHead head, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "BlogPosting");
        Text(json, "headline", head.Title);
        Text(json, "description", head.Description);
        Text(json, "url", head.Url);
        Text(json, "mainEntityOfPage", head.Url);
        Text(json, "image", head.Image);
        Text(json, "inLanguage", head.Language);
        Text(json, "datePublished", Instant(head.Published));
        Text(json, "dateModified", Instant(head.Updated ?? head.Published));
        if (head.Authors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (var author in head.Authors)
            {
                json.WriteStartObject();
                json.WriteString("@type", "Person");
                Text(json, "name", author);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (head.Tags.Count > 0)
            Text(json, "keywords", string.Join(", ", head.Tags));
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        Text(json, "name", head.SiteTitle);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            json.WriteString(name, XmlText.Clean(value));
    }

    private static string? Instant(DateTimeOffset? instant) => instant is { } known ? Rfc3339.Of(known) : null;
}
