using System.Text;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Model;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Editors;

/// <summary>What the schemas for editors are written from.</summary>
internal sealed record DescribedSchemas(EquatableArray<CollectionSchema> Schemas, PropertyDocs Docs);

/// <summary>
/// A collection's JSON Schema, for editors. A generator can only hand C# to the compiler: the schema goes out inside a file that holds
/// nothing else, and MSBuild takes it out of there.
/// </summary>
/// <param name="HintName">The name of that file.</param>
/// <param name="Json">The schema.</param>
internal sealed record EditorSchema(string HintName, string Json)
{
    /// <summary>MSBuild looks for this, and takes what stands before it for the schema's name.</summary>
    public const string Suffix = ".Schema.g.cs";

    private const string Entry = "#/definitions/entry";

    /// <summary>A schema for each collection.</summary>
    /// <param name="input">The collections.</param>
    /// <param name="lists">Those that have a file with many entries.</param>
    public static IEnumerable<EditorSchema> All(DescribedSchemas input, IReadOnlyCollection<string> lists) =>
        input.Schemas.Select(schema => new EditorSchema(
            schema.Record.HintName(schema.Catalog) + Suffix,
            Of(schema, input.Docs, lists.Contains(schema.Folder)).ToString()));

    public SourceText ToSource() => SourceText.From($"#if false\n{Json}\n#endif\n", Encoding.UTF8);

    private static JsonMap Of(CollectionSchema schema, PropertyDocs docs, bool hasList)
    {
        var file = new JsonMap()
            .With("$schema", "http://json-schema.org/draft-07/schema#")
            .With("title", schema.Record.Name.TrimStart('@'));
        return hasList
            ? Files(file).With("definitions", new JsonMap().With("entry", Map(new JsonMap(), "/definitions/entry", DataFile.NamingKeys)))
            : Map(file, "", []);

        JsonMap Map(JsonMap map, string path, IEnumerable<string> more) => Record(map, schema, docs, path, more);
    }

    /// <summary>A file is one entry, a list of entries, or a map of nothing but maps, and then each of them is one.</summary>
    private static JsonMap Files(JsonMap file)
    {
        var entry = new JsonMap().With("$ref", Entry);
        var map = new JsonMap().With("type", "object").With("minProperties", 1);
        return file
            .With("if", new JsonMap().With("type", "array"))
            .With("then", new JsonMap().With("items", entry))
            .With("else", new JsonMap()
                .With("if", map.With("additionalProperties", new JsonMap().With("type", "object")))
                .With("then", new JsonMap().With("additionalProperties", entry))
                .With("else", entry));
    }

    private static JsonMap Record(JsonMap map, CollectionSchema schema, PropertyDocs docs, string path, IEnumerable<string> more)
    {
        // A date may stand in the name of the file.
        var date = schema.Find(Role.Date);
        var properties = schema.Properties.Select(property => property == date ? property with { IsRequired = false } : property)
            .Concat(CommonKeys.Beside(schema.Properties, more)).ToList();
        map.With("description", docs.Find(schema.Record.FullName, "")).With("type", "object");
        return new PropertyKeywords(new ShapeKeywords(docs), docs).Record(map, schema.Record.FullName, properties, path)
            // The default record reads a few of the keys that people have.
            .With("additionalProperties", schema.IsComplete ? false : null);
    }
}
