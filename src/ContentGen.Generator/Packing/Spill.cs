using System.Collections.Immutable;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Packing;

/// <summary>
/// Which parts do not fit into the assembly's heap of string literals (16 MB of UTF-16, CS8103) and spill to constants that
/// only reflection reads: their values lie in a heap of 512 MB. Decided once for the whole compilation.
/// </summary>
internal static class Spill
{
    private const long HeapBytes = 12 * 1024 * 1024;

    public static EquatableArray<PackedName> Decide(ImmutableArray<(PackedName Name, int Characters)> sizes)
    {
        long used = 0;
        var spilled = ImmutableArray.CreateBuilder<PackedName>();
        foreach (var (name, characters) in sizes)
        {
            used += sizeof(char) * characters;
            if (used > HeapBytes)
                spilled.Add(name);
        }

        return spilled.ToImmutable();
    }
}
