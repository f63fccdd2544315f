using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentGen;

/// <summary>Writes the members of an enum as front matter spells them.</summary>
internal sealed class EnumJsonConverter<T>(Func<T, long> number, bool isFlags, (string Name, long Number)[] members) : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Content is written as JSON and never read. Read it into a type of your own.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var written = number(value);
        if (!isFlags)
        {
            WriteOne(writer, written);
            return;
        }

        writer.WriteStartArray();
        if (members.Any(member => member.Number == written))
        {
            WriteOne(writer, written);
        }
        else
        {
            foreach (var (name, flag) in members)
            {
                if (flag != 0 && (written & flag) == flag)
                    writer.WriteStringValue(name);
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>A value that no member has stays a number.</summary>
    private void WriteOne(Utf8JsonWriter writer, long value)
    {
        var index = Array.FindIndex(members, member => member.Number == value);
        if (index >= 0)
            writer.WriteStringValue(members[index].Name);
        else
            writer.WriteNumberValue(value);
    }
}
