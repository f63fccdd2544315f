using System.Globalization;
using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Packing;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>Writes the catalog class: <c>All</c>, the taxonomies and a member per entry. Its values and bodies are files of their own.</summary>
internal static class CatalogEmitter
{
    private const string ContentGen = "global::ContentGen";

    public static SourceText Emit(CatalogClass catalog)
    {
        var (members, hasSearch) = (catalog.Members, catalog.HasSearch);
        var schema = members.Schema;
        var record = schema.Record.Name;
        var bodies = Enumerable.Range(0, BodyBuckets.CountFor(members.EntryCount))
            .Select(bucket => PackedName.Bodies(schema.Record, schema.Catalog, bucket))
            .ToList();
        var segments = Enumerable.Range(0, SearchSegments.CountFor(members.EntryCount))
            .Select(segment => PackedName.Search(schema.Record, schema.Catalog, segment))
            .ToList();
        var entries = PackedName.Entries(schema.Record, schema.Catalog);
        var code = new CodeWriter(schema.Record.Namespace, schema.Experimental);
        foreach (var container in schema.Record.Containers)
            code.Open(container);
        code.Summary($"The entries of <c>{CodeWriter.Xml(schema.Folder)}</c>.");
        code.Open($"{schema.Record.Visibility} static partial class {schema.Catalog}");
        var load = $"{entries.ClassName}.Load, __LoadBodies{(hasSearch ? ", __LoadSearch" : "")}";
        var folder = "Folder = " + CodeWriter.Literal(schema.Folder)
            + (catalog.HasComponents ? $", Components = {ComponentName.Finder(schema.Record, schema.Catalog).ClassName}.Find" : "");
        code.Lines($$"""
            private static readonly {{ContentGen}}.CatalogSource<{{record}}> __source = new({{load}}) { {{folder}} };

            /// <summary>{{Order(schema)}}</summary>
            public static {{ContentGen}}.Catalog<{{record}}> All => __source.Catalog;
            """);
        foreach (var taxonomy in members.Taxonomies)
            Taxonomy(code, record, taxonomy);
        // A member is bound in half the time when it calls one method of its own class.
        if (!members.Entries.IsEmpty)
        {
            code.Line();
            code.Line($"private static {record} __Entry(string id) => All.ById(id);");
        }

        foreach (var entry in members.Entries)
        {
            code.Line();
            code.Summary($"{CodeWriter.Xml(entry.Title)}{(entry.Date is null ? "" : $" ({entry.Date})")}");
            code.Line($"/// <remarks>{CodeWriter.Xml(entry.Source)}</remarks>");
            code.Line($"public static {record} {entry.Name} => __Entry({CodeWriter.Literal(entry.Id)});");
        }

        Loader(code, "__LoadBodies", bodies);
        if (hasSearch)
            Loader(code, "__LoadSearch", segments);
        code.CloseAll();
        foreach (var name in new[] { entries }.Concat(hasSearch ? segments : []).Concat(bodies))
            Holder(code, name);
        return code.ToSource();
    }

    private static string Order(CollectionSchema schema) => schema.OrderBy is { } property
        ? $"All entries, by {CodeWriter.Xml(property)}{(schema.Descending ? " from the highest down" : "")}, then by id."
        : "All entries: dated ones newest first, then those without a date by weight and id.";

    private static void Taxonomy(CodeWriter code, string record, TaxonomyMembers taxonomy)
    {
        var (name, key) = (ReservedNames.ClassOf(taxonomy.Property), CodeWriter.Literal(taxonomy.Key));
        code.Line();
        code.Lines($$"""
            /// <summary>The terms of <c>{{CodeWriter.Xml(taxonomy.Key)}}</c>, by slug.</summary>
            public static {{name}} {{Names.Escape(taxonomy.Property)}} => All.Taxonomy({{key}}, {{name}}.__From);

            /// <summary>A member for each term of <c>{{CodeWriter.Xml(taxonomy.Key)}}</c>.</summary>
            """);
        code.Open($"public sealed class {name} : {ContentGen}.Taxonomy<{record}>");
        code.Lines($$"""
            internal {{name}}({{ContentGen}}.Taxonomy<{{record}}> terms)
                : base(terms)
            {
            }

            internal static {{name}} __From({{ContentGen}}.Taxonomy<{{record}}> terms) => new(terms);
            """);
        // As with the entries: an indexer of the base class, of which there are two, would be looked for at every member.
        if (!taxonomy.Terms.IsEmpty)
        {
            code.Line();
            code.Line($"private {ContentGen}.Term<{record}> __Term(string slug) => this[slug];");
        }

        foreach (var term in taxonomy.Terms)
        {
            code.Line();
            code.Summary($"The entries with “{CodeWriter.Xml(term.Term)}”.");
            code.Line($"public {ContentGen}.Term<{record}> {term.Name} => __Term({CodeWriter.Literal(term.Slug)});");
        }

        code.Close();
    }

    /// <summary>
    /// Finds the class of a part. In two steps where there are many: the app compiles a method as a whole. No switch: what the
    /// compiler does for the first one in a program takes it longer than all of these.
    /// </summary>
    private static void Loader(CodeWriter code, string loader, IReadOnlyList<PackedName> parts)
    {
        const int most = 32;
        var calls = parts.Select(static name => $"{name.ClassName}.Load(data)").ToList();
        if (parts.Count <= most)
        {
            Method(loader, "part", 0, calls);
            return;
        }

        var groups = (parts.Count + most - 1) / most;
        Method(loader, $"part / {most}", 0, Enumerable.Range(0, groups).Select(group => $"{loader}{group}(part, data)"));
        for (var group = 0; group < groups; group++)
            Method($"{loader}{group}", "part", group * most, calls.Skip(group * most).Take(most));

        void Method(string method, string value, int first, IEnumerable<string> found)
        {
            code.Line();
            code.Open($"private static void {method}(int part, {ContentGen}.PackedData data)");
            foreach (var call in found)
                code.Line($"if ({value} == {(first++).ToString(CultureInfo.InvariantCulture)}) {call};");
            code.Close();
        }
    }

    /// <summary>
    /// The class of a packed part. Its content stands in a file of its own, behind a partial method that a host may leave
    /// empty. Not a part of the catalog's class: the compiler goes through all parts of a class for each of its members.
    /// </summary>
    private static void Holder(CodeWriter code, PackedName name)
    {
        code.Line();
        code.Open($"internal static partial class {name.ClassName}");
        code.Line($"public static void Load({ContentGen}.PackedData data) => Add(data);");
        code.Line();
        code.Line($"static partial void Add({ContentGen}.PackedData data);");
        code.Close();
    }
}
