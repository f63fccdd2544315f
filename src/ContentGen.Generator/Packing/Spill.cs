using ContentGen.Generator.Model;

namespace ContentGen.Generator.Packing;

/// <summary>
/// Which parts do not fit into the assembly's heap of string literals (16 MB of UTF-16, CS8103) and spill to constants that
/// only reflection reads: their values lie in a heap of 512 MB. Decided once for the whole compilation.
/// </summary>
internal static class Spill
{
    private const long HeapBytes = 12 * 1024 * 1024;

    public static EquatableArray<PackedName> Decide(IEnumerable<PackedSize> sizes)
    {
        long used = 0;
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
