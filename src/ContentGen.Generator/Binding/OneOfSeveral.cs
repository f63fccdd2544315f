using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>
/// Proposes what to write where a map or a list stands in place of one value: other tools read <c>image: { src, alt }</c>, and lists
/// of one item.
/// </summary>
internal static class OneOfSeveral
{
    /// <summary>Keys under which maps keep what a single value would be, the likeliest first.</summary>
    private static readonly string[] Names =
        ["src", "path", "file", "image", "slug", "id", "name", "title", "value", "text", "label", "url", "href"];

    private static readonly string[] OfImages = ["src", "url", "path", "file", "image", "href"];

    /// <summary>A sentence; empty when nothing in the node can be the value.</summary>
    /// <param name="own">What precedes the value on its line: the key, a colon and a space, or nothing for an item of a list.</param>
    /// <param name="node">A map or a list.</param>
    /// <param name="shape">What one value is.</param>
    /// <param name="isToml">How it is written.</param>
    public static string Advice(string own, YamlNode node, ValueShape shape, bool isToml)
    {
        if (shape is not (ScalarShape or ImageShape or ReferenceShape or EnumShape))
            return "";
        if (node is YamlSequence { Items: { Count: 1 } items })
            return Value(items[0], shape) is { } item ? $"Write the item by itself: '{Written(item)}'." : "";
        if (!isToml && node is YamlMapping { Entries.Count: > 0 } braces && braces.Entries.All(static entry => entry.Value is YamlScalar { Value: "" }))
        {
            var text = YamlFix.Quote("{" + string.Join(", ", braces.Entries.Select(static entry => entry.Key)) + "}");
            return $"If it is text, quote it: '{own}{text}'.";
        }

        if (node is not YamlMapping map || Chosen(map, shape) is not { } value)
            return "";
        return $"Write just one of its values, such as '{Written(value)}', or declare a record in which this property is a record with these keys.";

        string Written(YamlScalar scalar)
        {
            var text = !isToml ? YamlFix.Item(scalar.Value) : shape is ScalarShape { Kind.IsText: false } ? scalar.Value : TomlFix.Quote(scalar.Value);
            return own.Length == 0 || !isToml ? own + text : $"{TomlFix.Key(own.TrimEnd(':', ' '))} = {text}";
        }
    }

    private static YamlScalar? Chosen(YamlMapping map, ValueShape shape)
    {
        // What has an alternative text is an image.
        var names = shape is ImageShape || Find("alt") is not null ? OfImages : Names;
        return names.Select(name => Find(name) is { } entry ? Value(entry.Value, shape) : null).FirstOrDefault(static value => value is not null)
            ?? (map.Entries.Count == 1 ? Value(map.Entries[0].Value, shape) : null);

        YamlEntry? Find(string name) => map.Entries.FirstOrDefault(entry => string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A node as the value; null when it cannot be it.</summary>
    private static YamlScalar? Value(YamlNode node, ValueShape shape) =>
        node is YamlScalar { IsNull: false } scalar && scalar.Value.Trim().Length > 0 && scalar.Value.IndexOf('\n') < 0
            && (shape is not ScalarShape { Kind: var kind } || kind.Read(scalar.Value).Value is not null)
            && (shape is not EnumShape choice || EnumBinder.Spelling([scalar], choice) is not null)
            ? scalar
            : null;
}
