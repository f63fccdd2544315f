using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Model;
using ContentGen.Generator.Search;

namespace ContentGen.Generator.Packing;

/// <summary>A packed part and where it goes.</summary>
internal sealed record PlacedPart(PackedPart Part, bool IsSpilled)
{
    public static PlacedPart Of(PackedPart part, EquatableArray<PackedName> spilled) => new(part, spilled.Contains(part.Name));
}

/// <summary>A packed part, before it is known which kind of literal holds it.</summary>
internal sealed record PackedPart(PackedName Name, PackedText Text)
{
    public static PackedPart Of(CatalogModel catalog) => new(PackedName.Entries(catalog.Schema.Record, catalog.Schema.Catalog), EntriesPacker.Pack(catalog));

    public static PackedPart Of(BodyBucket bucket) => new(bucket.Name, BodiesPacker.Pack(bucket));

    public static PackedPart Of(SearchInput input) =>
        new(PackedName.Search(input.Plan.Record, input.Plan.Catalog), SearchPacker.Pack(input));
}
