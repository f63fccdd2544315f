using ContentGen.Generator.Catalogs;

namespace ContentGen.Generator.Emit;

/// <summary>What the catalog class is written from.</summary>
/// <param name="Members">Its names.</param>
/// <param name="HasSearch">Whether there is an index for it to load.</param>
internal sealed record CatalogClass(CatalogMembers Members, bool HasSearch)
{
    /// <summary>Whether bodies may contain components, and there is a class that finds them.</summary>
    public bool HasComponents { get; init; }

    public string HintName => Members.Schema.Record.HintName(Members.Schema.Catalog) + ".g.cs";
}
