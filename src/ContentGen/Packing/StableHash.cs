using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>FNV-1a, 32 bits: the same in the generator and here, on every machine and in every run.</summary>
internal static class StableHash
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var value in bytes)
            hash = (hash ^ value) * 16777619u;
        return hash;
    }
}
