using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Packing;

/// <summary>
/// Which parts do not fit into the assembly's heap of string literals (16 MB of UTF-16, CS8103) and spill to constants that
/// only reflection reads: their values lie in a heap of 512 MB. Decided once for the whole compilation.
/// </summary>
internal static class Spill
{
    private const long HeapBytes = 12 * 1024 * 1024;

    /// <param name="members">What cannot spill.</param>
    /// <param name="sizes">What can, first what should do so last.</param>
    public static EquatableArray<PackedName> Decide(IEnumerable<MemberLiterals> members, IEnumerable<PackedSize> sizes)
    {
        var used = members.Sum(static literals => literals.Bytes);
        var spilled = new List<PackedName>();
        foreach (var size in sizes)
        {
            used += sizeof(char) * size.Characters;
            if (used > HeapBytes)
                spilled.Add(size.Name);
        }

        return spilled.ToEquatableArray();
    }
}

/// <summary>How long a part's literal is; all that deciding needs to know of it.</summary>
internal sealed record PackedSize(PackedName Name, int Characters);

/// <summary>What the literals of a catalog's members take in that heap: an id for each entry, a slug for each term.</summary>
internal sealed record MemberLiterals(long Bytes)
{
    /// <summary>The length in front of a literal and the flag behind it, at most.</summary>
    private const int Around = 5;

    public static MemberLiterals Of(CatalogMembers members) => new(
        members.Entries.Sum(static entry => BytesOf(entry.Id))
            + members.Taxonomies.Sum(static taxonomy => BytesOf(taxonomy.Key) + taxonomy.Terms.Sum(static term => BytesOf(term.Slug))));

    private static long BytesOf(string literal) => Around + (sizeof(char) * (long)literal.Length);
}
