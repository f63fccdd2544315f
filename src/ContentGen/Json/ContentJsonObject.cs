using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ContentGen;

/// <summary>Collects the properties of a type that is written as JSON. For generated code.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentJsonObject<T>
    where T : notnull
{
    private readonly JsonSerializerOptions _options;
    private readonly List<JsonPropertyInfo> _properties = [];

    internal ContentJsonObject(JsonSerializerOptions options) => _options = options;

    internal JsonPropertyInfo[] Properties => [.. _properties];

    /// <summary>Adds a property.</summary>
    /// <typeparam name="TValue">Its type.</typeparam>
    /// <param name="name">Its name in C#; the options' naming policy makes the name in JSON of it.</param>
    /// <param name="read">Reads its value.</param>
    /// <param name="jsonName">Its name in JSON, whatever the policy; null for the policy's.</param>
    /// <param name="ignored">When it is left out; null for what the options say.</param>
    public void Add<TValue>(string name, Func<T, TValue> read, string? jsonName = null, JsonIgnoreCondition? ignored = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        _properties.Add(JsonMetadataServices.CreatePropertyInfo(_options, new JsonPropertyInfoValues<TValue>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(T),
            PropertyName = name,
            JsonPropertyName = jsonName,
            IgnoreCondition = ignored,
            Getter = value => read((T)value),
            // Nothing is read, but without a setter it would be left out where the options ignore what is read-only, which a record's is not.
            Setter = static (_, _) => throw new NotSupportedException("Content is written and never read."),
        }));
    }
}
