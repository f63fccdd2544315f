using System.Globalization;
using ContentGen.Generator.Checking;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>Writes the catalog class: <c>All</c>, the taxonomies and a member per entry. Its values and bodies are files of their own.</summary>
internal static class CatalogEmitter
{
    private const string ContentGen = "global::ContentGen";

    public static SourceText Emit(CatalogMembers members, bool hasSearch)
    {
        var schema = members.Schema;
        var record = schema.Record.Name;
        var code = new CodeWriter(schema.Record.Namespace);
        foreach (var container in schema.Record.Containers)
            code.Open(container);
        code.Summary($"The entries of <c>{CodeWriter.Xml(schema.Folder)}</c>.");
        code.Open($"{schema.Record.Visibility} static partial class {schema.Catalog}");
        code.Lines($$"""
            private static readonly {{ContentGen}}.CatalogSource<{{record}}> __source = new(static data => __LoadEntries(data), __LoadBodies{{(hasSearch ? ", static data => __LoadSearch(data)" : "")}});

            /// <summary>{{Order(schema)}}</summary>
            public static {{ContentGen}}.Catalog<{{record}}> All => __source.Catalog;
            """);
        foreach (var taxonomy in members.Taxonomies)
            Taxonomy(code, record, taxonomy);
        foreach (var entry in members.Entries)
        {
            code.Line();
            code.Summary($"{CodeWriter.Xml(entry.Title)}{(entry.Date is null ? "" : $" ({entry.Date})")}");
            code.Line($"/// <remarks>{CodeWriter.Xml(entry.Source)}</remarks>");
            code.Line($"public static {record} {entry.Name} => All.ById({CodeWriter.Literal(entry.Id)});");
        }

        Loaders(code, members.BucketCount, hasSearch);
        return code.ToSource();
    }

    /// <summary>The name of the method that adds a bucket's bodies or the search index.</summary>
    public static string Loader(BucketName name) => name.Index is { } bucket ? Bucket(bucket) : "__LoadSearch";

    private static string Bucket(int bucket) => "__Bodies" + bucket.ToString("D2", CultureInfo.InvariantCulture);

    private static string Order(CollectionSchema schema) => schema.OrderBy is { } property
        ? $"All entries, by {CodeWriter.Xml(property)}{(schema.Descending ? " from the highest down" : "")}, then by id."
        : "All entries: dated ones newest first, then those without a date by weight and id.";

    private static void Taxonomy(CodeWriter code, string record, TaxonomyMembers taxonomy)
    {
        var name = ReservedNames.ClassOf(taxonomy.Property);
        code.Line();
        code.Lines($$"""
            /// <summary>The terms of <c>{{CodeWriter.Xml(taxonomy.Key)}}</c>, by slug.</summary>
            public static {{name}} {{Names.Escape(taxonomy.Property)}} => All.Taxonomy({{CodeWriter.Literal(taxonomy.Key)}}, static terms => new {{name}}(terms));

            /// <summary>A member for each term of <c>{{CodeWriter.Xml(taxonomy.Key)}}</c>.</summary>
            """);
        code.Open($"public sealed class {name} : {ContentGen}.Taxonomy<{record}>");
        code.Lines($$"""
            internal {{name}}({{ContentGen}}.Taxonomy<{{record}}> terms)
                : base(terms)
            {
            }
            """);
        foreach (var term in taxonomy.Terms)
        {
            code.Line();
            code.Summary($"The entries with “{CodeWriter.Xml(term.Term)}”.");
            code.Line($"public {ContentGen}.Term<{record}> {term.Name} => this[{CodeWriter.Literal(term.Slug)}];");
        }

        code.Close();
    }

    private static void Loaders(CodeWriter code, int buckets, bool hasSearch)
    {
        code.Line();
        code.Line($"static partial void __LoadEntries({ContentGen}.PackedData data);");
        if (hasSearch)
        {
            code.Line();
            code.Line($"static partial void __LoadSearch({ContentGen}.PackedData data);");
        }

        code.Line();
        code.Open($"private static void __LoadBodies(int bucket, {ContentGen}.PackedData data)");
        if (buckets > 0)
        {
            code.Open("switch (bucket)");
            for (var i = 0; i < buckets; i++)
                code.Line($"case {i.ToString(CultureInfo.InvariantCulture)}: {Bucket(i)}(data); break;");
            code.Close();
        }

        code.Close();
        for (var i = 0; i < buckets; i++)
        {
            code.Line();
            code.Line($"static partial void {Bucket(i)}({ContentGen}.PackedData data);");
        }
    }
}
