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
/// <param name="Name">Its name.</param>
/// <param name="Text">The packed text.</param>
/// <param name="Rest">What an app does not need at once, as a text of its own; null where there is no such thing.</param>
internal sealed record PackedPart(PackedName Name, PackedText Text, PackedText? Rest = null)
{
    public int Characters => Text.Length + (Rest?.Length ?? 0);

    public static PackedPart Of(CatalogModel catalog)
    {
        var packed = EntriesPacker.Pack(catalog);
        return new(PackedName.Entries(catalog.Schema.Record, catalog.Schema.Catalog), packed.First, packed.Rest);
    }

    public static PackedPart Of(BodyBucket bucket) => new(bucket.Name, BodiesPacker.Pack(bucket));

    public static PackedPart Of(SearchInput input) =>
        new(PackedName.Search(input.Record, input.Catalog, input.Segment), SearchPacker.Pack(input));
}
