namespace ContentGen.Fuzz.Inputs;

/// <summary>Chance that is the same for the same number, on every machine and runtime (splitmix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15;

    /// <summary>A number from zero up to, and without, a limit.</summary>
    public int Next(int limit)
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }

    /// <summary>True once in so many times.</summary>
    public bool OnceIn(int times) => Next(times) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>Few more often than many: half of the times one, a quarter two, …</summary>
    public int Few(int most)
    {
        var count = 1;
        while (count < most && OnceIn(2))
            count++;
        return count;
    }
}
