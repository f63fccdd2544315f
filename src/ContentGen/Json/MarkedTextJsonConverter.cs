using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentGen;

/// <summary>Writes text with marks as its HTML, as the snippet of a hit is written.</summary>
internal sealed class MarkedTextJsonConverter : JsonConverter<MarkedText>
{
    public override MarkedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Content is written as JSON and never read.");

    public override void Write(Utf8JsonWriter writer, MarkedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Html);
    }
}
