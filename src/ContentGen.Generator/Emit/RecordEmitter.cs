using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>Writes the record of a collection: its properties, and the constructor that reads the packed values.</summary>
internal static class RecordEmitter
{
    private const string ContentGen = "global::ContentGen";

    public static SourceText Emit(CollectionSchema schema)
    {
        var record = schema.Record;
        var code = new CodeWriter(record.Namespace);
        code.Summary($"An entry of <c>{CodeWriter.Xml(schema.Folder)}</c>.");
        code.Open($"{record.Visibility} sealed partial record {record.Name} : {ContentGen}.IContentEntry<{record.Name}>");

        code.Lines($$"""
            /// <summary>Creates an entry that comes from no file, as tests do.</summary>
            public {{record.Name}}()
            {
            }

            [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            """);
        Constructor(code, schema);
        code.Line();
        code.Lines($$"""
            /// <inheritdoc/>
            public string Id { get; init; } = "";

            /// <inheritdoc/>
            public string Slug { get; init; } = "";

            /// <inheritdoc/>
            public string Url { get; init; } = "";

            /// <inheritdoc/>
            public string Source { get; init; } = "";

            /// <inheritdoc/>
            public {{ContentGen}}.ContentBody Body { get; init; } = {{ContentGen}}.ContentBody.Empty;
            """);

        foreach (var property in schema.Properties)
        {
            code.Line();
            code.Summary($"{CodeWriter.Xml(property.Summary)} Key <c>{CodeWriter.Xml(property.Key)}</c>.");
            code.Line($"public {(property.IsRequired ? "required " : "")}{property.Type.Declared} {property.Name} {{ get; init; }}{Default(property)}");
        }

        code.Line();
        code.Line($"static {record.Name} {ContentGen}.IContentEntry<{record.Name}>.Read(ref {ContentGen}.EntryReader reader) => new(ref reader);");
        return code.ToSource();
    }

    private static void Constructor(CodeWriter code, CollectionSchema schema)
    {
        code.Open($"private {schema.Record.Name}(ref {ContentGen}.EntryReader reader)");
        foreach (var name in new[] { "Id", "Slug", "Url", "Source" })
            code.Line($"{name} = reader.{name};");
        foreach (var property in schema.Properties)
            code.Line($"if (reader.Next()) {property.Name} = {ReadExpression.Of(property.Type)};{(property.IsRequired ? $" else {property.Name} = default!;" : "")}");
        code.Line($"Body = reader.CreateBody({(schema.Find("Summary") is null ? "null" : "Summary")});");
        code.Close();
    }

    private static string Default(PropertySchema property) => property.Type is ListShape ? " = [];" : "";
}
