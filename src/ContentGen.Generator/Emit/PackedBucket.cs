using System.Collections.Immutable;
using ContentGen.Generator.Model;
using ContentGen.Generator.Search;

namespace ContentGen.Generator.Emit;

/// <summary>The deflated bytes of a bucket or a search index, before it is known which kind of literal holds them.</summary>
internal sealed record PackedBucket(BucketName Name, EquatableArray<byte> Deflated)
{
    public static PackedBucket Of(BodyBucket bucket) =>
        new(bucket.Name, ImmutableArray.Create(PackedText.Deflate(BodiesPacker.Pack(bucket))));

    public static PackedBucket Of(SearchInput input) =>
        new(new BucketName(input.Plan.Record, input.Plan.Catalog, Index: null), ImmutableArray.Create(PackedText.Deflate(SearchPacker.Pack(input))));
}

/// <summary>
/// Which buckets do not fit into the assembly's heap of string literals (16 MB of UTF-16, CS8103) and spill to attributes,
/// whose strings have a heap of 512 MB. Decided once for the whole compilation.
/// </summary>
internal static class Spill
{
    private const long HeapBytes = 12 * 1024 * 1024;

    public static EquatableArray<BucketName> Decide(ImmutableArray<(BucketName Name, int Bytes)> sizes)
    {
        long used = 0;
        var spilled = ImmutableArray.CreateBuilder<BucketName>();
        foreach (var (name, bytes) in sizes)
        {
            used += 2 * PackedText.CharacterCount(bytes);
            if (used > HeapBytes)
                spilled.Add(name);
        }

        return spilled.ToImmutable();
    }
}
