namespace ContentGen.Generator.Schema;

/// <summary>Names that a member for an entry or a term must not take. Generated helpers begin with <c>__</c>, which no such member does.</summary>
internal static class ReservedNames
{
    /// <summary>The class that lists all catalogs of the assembly.</summary>
    public const string Catalogs = "ContentCatalogs";

    /// <summary>The class that writes the records as JSON.</summary>
    public const string Json = "ContentJson";

    private const string All = "All";

    private static readonly string[] OfObject =
        ["Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    /// <summary>The members of every record that the generator writes whole.</summary>
    public static IEnumerable<string> OfRecord => [.. OfObject, .. EntryMembers.Names, "EqualityContract", "PrintMembers", "Deconstruct"];

    public static IEnumerable<string> OfCatalog(CollectionSchema schema) => [.. OfObject, schema.Catalog, .. OfParts(schema), .. schema.CatalogMembers];

    /// <summary>What the generator writes into every catalog, beside the entries.</summary>
    public static IEnumerable<string> OfParts(CollectionSchema schema) =>
        [All, .. schema.Taxonomies.SelectMany(static property => new[] { property.Name, ClassOf(property.Name) })];

    /// <summary>What in the catalog class has the name of a taxonomy, or would have; null when nothing has.</summary>
    public static string? RivalOf(PropertySchema taxonomy, CollectionSchema schema)
    {
        if (taxonomy.Name == All)
            return "the list of all entries";
        if (OfObject.Contains(taxonomy.Name))
            return "one that every class has";
        var rival = schema.Taxonomies.FirstOrDefault(other => ClassOf(other.Name) == taxonomy.Name);
        return rival is null ? null : $"the class of the terms of '{rival.Name}'";
    }

    /// <summary>The members of <c>ContentGen.Taxonomy&lt;T&gt;</c>, so that a term does not hide one.</summary>
    public static IEnumerable<string> OfTaxonomy(string property) =>
        [.. OfObject, ClassOf(property), "Key", "Count", "Item", "TryGet", "Contains", "Of", "GetEnumerator"];

    /// <summary>The nested class that holds a taxonomy's terms.</summary>
    public static string ClassOf(string property) => property + "Taxonomy";
}
