using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>
/// Writes the record of a collection, or completes the user's: what every entry has, the constructor that reads the packed
/// values, and the ways back from an entry to those that refer to it.
/// </summary>
internal static class RecordEmitter
{
    private const string ContentGen = "global::ContentGen";

    private static readonly (string Name, string Declaration)[] EntryMembers =
    [
        ("Id", "string Id { get; init; } = \"\";"),
        ("Slug", "string Slug { get; init; } = \"\";"),
        ("Url", "string Url { get; init; } = \"\";"),
        ("Source", "string Source { get; init; } = \"\";"),
        ("Body", $"{ContentGen}.ContentBody Body {{ get; init; }} = {ContentGen}.ContentBody.Empty;"),
    ];

    public static SourceText Emit(CollectionSchema schema)
    {
        var (record, declaration) = (schema.Record, schema.Declaration);
        var code = new CodeWriter(record.Namespace);
        foreach (var container in record.Containers)
            code.Open(container);
        if (declaration is null)
            code.Summary($"An entry of <c>{CodeWriter.Xml(schema.Folder)}</c>.");
        var modifiers = declaration is null ? record.Visibility + " sealed partial record" : "partial record";
        code.Open($"{modifiers} {record.Name} : {ContentGen}.IContentEntry<{record.Name}>");

        Constructors(code, schema);
        foreach (var (_, member) in EntryMembers.Where(member => declaration is null || !declaration.Members.Contains(member.Name)))
        {
            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Line("public " + member);
        }

        if (declaration is null)
            Properties(code, schema);
        foreach (var way in schema.Incoming)
        {
            code.Line();
            code.Summary($"The entries of <c>{CodeWriter.Xml(way.Folder)}</c> whose <c>{CodeWriter.Xml(way.Key)}</c> is this one.");
            code.Line($"public global::System.Collections.Generic.IReadOnlyList<{way.Record}> {way.Name} => {way.Catalog}.All.ReferringTo({CodeWriter.Literal(way.Key)}, Id);");
        }

        code.Line();
        code.Line($"static {record.Name} {ContentGen}.IContentEntry<{record.Name}>.Read(ref {ContentGen}.EntryReader reader) => new(ref reader);");
        return code.ToSource();
    }

    private static void Constructors(CodeWriter code, CollectionSchema schema)
    {
        var name = schema.Record.Name;
        if (schema.Declaration?.AddsConstructor ?? true)
        {
            code.Lines($$"""
                /// <summary>Creates an entry that comes from no file, as tests do.</summary>
                public {{name}}()
                {
                }

                """);
        }

        var values = new ReadExpression();
        code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Line($"private {name}(ref {ContentGen}.EntryReader reader)");
        var positional = schema.Properties.Where(static property => property.IsPositional).ToList();
        if (positional.Count > 0)
            code.Line($"    : this({string.Join(", ", positional.Select(values.OrDefault))})");
        code.Open();
        foreach (var member in EntryMembers.Where(static member => member.Name != "Body"))
            code.Line($"{member.Name} = reader.{member.Name};");
        foreach (var property in schema.Properties.Where(static property => !property.IsPositional))
            code.Line($"if (reader.Next()) {property.Name} = {values.Of(property.Type)};{(property.Default is null ? "" : $" else {property.Name} = {property.Default};")}");
        code.Line($"Body = reader.CreateBody({schema.Summary?.Name ?? "null"});");
        code.Close();
        values.WriteMethods(code);
    }

    private static void Properties(CodeWriter code, CollectionSchema schema)
    {
        foreach (var property in schema.Properties)
        {
            code.Line();
            code.Summary($"{CodeWriter.Xml(property.Summary)} Key <c>{CodeWriter.Xml(property.Key)}</c>.");
            code.Line($"public {(property.IsRequiredMember ? "required " : "")}{property.Type.Declared} {property.Name} {{ get; init; }}{(property.Type is ListShape ? " = [];" : "")}");
        }
    }
}
