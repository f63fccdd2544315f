using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Declared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>
/// Writes the record of a collection, or completes the user's: what every entry has, the constructor that reads the packed
/// values, and the ways back from an entry to those that refer to it.
/// </summary>
internal static class RecordEmitter
{
    private const string ContentGen = "global::ContentGen";

    public static SourceText Emit(CollectionSchema schema)
    {
        var (record, declaration) = (schema.Record, schema.Declaration);
        var code = new CodeWriter(record.Namespace, schema.Experimental);
        foreach (var container in record.Containers)
            code.Open(container);
        if (declaration is null)
            code.Summary($"An entry of <c>{CodeWriter.Xml(schema.Folder)}</c>.");
        var modifiers = declaration is null ? record.Visibility + " sealed partial record" : "partial record";
        code.Open($"{modifiers} {record.Name} : {ContentGen}.IContentEntry<{record.Name}>{(schema.IsArticle ? $", {ArticleEmitter.Interface}" : "")}");

        PublicConstructor(code, schema);
        ReadingConstructor(code, schema);
        foreach (var member in EntryMembers.All.Where(member => Own(schema, member) is null))
        {
            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Line(member.Declaration);
        }

        if (declaration is null)
            Properties(code, schema);
        foreach (var way in schema.Incoming)
        {
            code.Line();
            code.Summary($"The entries of <c>{CodeWriter.Xml(way.Folder)}</c> whose <c>{CodeWriter.Xml(way.Key)}</c> names this one"
                + (way.Way is null ? ": none, because it names entries of another collection." : "."));
            var referring = way.Way is null
                ? $"global::System.Array.Empty<{way.Record}>()"
                : $"{way.Catalog}.All.ReferringTo({CodeWriter.Literal(way.Way)}, {EntryMembers.Id.Name})";
            var visibility = way.Modifier is null ? way.Visibility : $"{way.Visibility} {way.Modifier}";
            // By reflection, JSON would go there and back without end.
            code.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
            code.Line($"{visibility} global::System.Collections.Generic.IReadOnlyList<{way.Record}> {way.Name} => {referring};");
        }

        if (schema.IsArticle)
            ArticleEmitter.Members(code, schema);
        code.Line();
        code.Line($"static {record.Name} {ContentGen}.IContentEntry<{record.Name}>.Read(ref {ContentGen}.EntryReader reader) => new(ref reader);");
        return code.ToSource();
    }

    private static void PublicConstructor(CodeWriter code, CollectionSchema schema)
    {
        if (schema.Declaration is { AddsConstructor: false })
            return;
        code.Lines($$"""
            /// <summary>Creates an entry that comes from no file, as tests do.</summary>
            public {{schema.Record.Name}}()
            {
            }

            """);
    }

    /// <summary>The record's own initialisers and constructor stand behind it: they are the defaults of absent keys.</summary>
    private static void ReadingConstructor(CodeWriter code, CollectionSchema schema)
    {
        // A record inside its base sees what is private there, and would hide it.
        var values = new ReadExpression(schema.Declaration is { Bases.IsEmpty: false } ? $"{schema.Record.Name.TrimStart('@')}_" : "");
        code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        if (schema.Properties.Any(static property => property.Obsolete is not null))
            code.Line("[global::System.Obsolete]");
        code.Line($"private {schema.Record.Name}(ref {ContentGen}.EntryReader reader)");
        List<string> arguments =
        [
            .. schema.Properties.Where(static property => property.IsPositional).Select(values.Argument),
            .. EntryMembers.All
                .Where(member => Own(schema, member) is { IsPositional: true })
                .Select(static member => $"{member.Name}: {member.ReadFrom("null")}"),
        ];
        if (arguments.Count > 0 || schema.Declaration is { HasConstructor: true })
            code.Line($"    : this({string.Join(", ", arguments)})");
        code.Open();
        foreach (var member in EntryMembers.All.Where(member => !member.IsBody && IsSet(schema, member)))
            code.Line($"this.{member.Name} = {member.ReadFrom("null")};");
        foreach (var property in schema.Properties.Where(static property => !property.IsPositional))
        {
            var otherwise = property.Default is null ? "" : $" else this.{property.CSharpName} = {property.Default};";
            code.Line($"if (reader.Next()) this.{property.CSharpName} = {values.Of(property.Type)};{otherwise}");
        }

        if (IsSet(schema, EntryMembers.Body))
        {
            var summary = schema.Find(Role.Summary) is { } found ? "this." + found.CSharpName : "null";
            code.Line($"this.{EntryMembers.Body.Name} = {EntryMembers.Body.ReadFrom(summary)};");
        }

        code.Close();
        values.WriteMethods(code);
    }

    private static OwnMember? Own(CollectionSchema schema, EntryProperty wanted) =>
        schema.Declaration?.Members.FirstOrDefault(member => member.Name == wanted.Name);

    private static bool IsSet(CollectionSchema schema, EntryProperty member) => Own(schema, member) is not { IsSet: false };

    private static void Properties(CodeWriter code, CollectionSchema schema)
    {
        foreach (var property in schema.Properties)
        {
            code.Line();
            code.Summary($"{CodeWriter.Xml(property.Summary)} Key <c>{CodeWriter.Xml(property.Key)}</c>.");
            var modifier = property.IsRequiredMember ? "required " : "";
            var initialiser = property.Type is ListShape list ? $" = {Defaults.Empty(list)};" : "";
            code.Line($"public {modifier}{property.Type.Declared} {property.Name} {{ get; init; }}{initialiser}");
        }
    }
}
