using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Editors;

/// <summary>A record's keys as keywords of a JSON Schema.</summary>
internal sealed class PropertyKeywords(ShapeKeywords shapes, PropertyDocs docs)
{
    /// <summary>Adds the keys to the schema of a map.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="record">The record, as generated code writes it.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="path">Where the schema stands in its file, as a JSON pointer.</param>
    public JsonMap Record(JsonMap schema, string record, IReadOnlyCollection<PropertySchema> properties, string path)
    {
        var (keys, spellings) = (new JsonMap(), new JsonMap());
        // Two properties may be read from one key: the default record's image and its size.
        foreach (var property in properties.Where(static property => property.PictureOf is null))
        {
            var at = $"{path}/properties/{Pointer(property.Key)}";
            keys.With(property.Key, Property(record, property, at));
            if (KeySpellings.Others(property) is { } others && !spellings.Has(others))
                spellings.With(others, new JsonMap().With("$ref", "#" + at));
        }

        var required = properties.Where(static property => property.IsRequired)
            .Select(static property => new JsonMap().With("anyOf", KeySpellings.Of(property)
                .Select(static key => new JsonMap().With("required", new[] { key })).ToArray()))
            .ToArray();
        return schema
            .With("properties", keys)
            .With("patternProperties", spellings.IsEmpty ? null : spellings)
            .With("allOf", required.Length > 0 ? required : null);
    }

    private JsonMap Property(string record, PropertySchema property, string path)
    {
        var words = docs.Find(record, property.Name) ?? property.Summary;
        var schema = new JsonMap()
            .With("description", words.Length > 0 ? words : $"Expected: {Accepted.By(property.Type)}.")
            .With("deprecated", property.Obsolete is null ? null : (object)true)
            .With("deprecationMessage", property.Obsolete is { Length: > 0 } reason ? reason : null);
        var rules = RuleKeywords.Of(property).ToArray();
        var shape = shapes.Of(property.Type, rules.Length > 0 ? path + "/allOf/0" : path, acceptsNothing: !property.NeedsValue);
        return rules.Length > 0 ? schema.With("allOf", rules.Prepend(shape).ToArray()) : schema.With(shape);
    }

    /// <summary>A key as a part of a JSON pointer in a URI.</summary>
    private static string Pointer(string key) => Uri.EscapeDataString(key.Replace("~", "~0").Replace("/", "~1"));
}
