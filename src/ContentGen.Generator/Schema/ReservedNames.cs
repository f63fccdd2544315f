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

    /// <summary>
    /// Types of one word that C# files name without a <c>using</c> of their own. A generated type of such a name would hide them in
    /// the project's namespace: with a record <c>Task</c> no method could return a task.
    /// </summary>
    private static readonly HashSet<string> OfImplicitUsings = new(
        ("Action Activator Array Attribute Barrier Boolean Buffer Byte Char Console Convert Decimal Delegate Directory Double Endpoint Enum Enumerable "
            + "Environment Environments Exception File Guid Half Host Index Interlocked Lock Math Monitor Mutex Nullable Object Overlapped Parallel Path "
            + "Queryable Random Range Results Route Semaphore Single Stream String Task Thread Timeout Timer Tuple Type Uri Version Void "
            + "Volatile").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether a type of this name would hide one that C# files use.</summary>
    public static bool Hides(string type) => OfImplicitUsings.Contains(type);

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
