using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>The class that lists all catalogs of the assembly.</summary>
/// <param name="Namespace">Where it stands.</param>
/// <param name="Visibility">Who sees it.</param>
/// <param name="Catalogs">The full names of the catalog classes, in the order of their folders.</param>
internal sealed record CatalogList(string Namespace, string Visibility, EquatableArray<string> Catalogs)
{
    public const string Name = ReservedNames.Catalogs;

    public const string HintName = Name + ".g.cs";

    /// <summary>The list; an empty one, for which no code is made, where a collection has its name.</summary>
    public static CatalogList Of(IReadOnlyCollection<CollectionSchema> schemas, string @namespace, string visibility) => new(
        @namespace,
        visibility,
        AssemblyClass.Collections(Name, @namespace, schemas).Select(static schema => schema.Record.Beside(schema.Catalog)).ToEquatableArray());

    public SourceText Emit()
    {
        const string contract = "global::ContentGen.IContentCatalog";
        var code = new CodeWriter(Namespace);
        code.Summary("The catalogs of this assembly.");
        code.Open($"{Visibility} static partial class {Name}");
        code.Summary("All catalogs, by folder. A catalog is loaded when the list is asked for; a hot reload gives another list.");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{contract}> All => new {contract}[]");
        code.Open();
        foreach (var catalog in Catalogs)
            code.Line($"{catalog}.All,");
        code.Close(";");
        return code.ToSource();
    }
}
