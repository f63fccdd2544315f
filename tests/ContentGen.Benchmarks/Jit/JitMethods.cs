namespace ContentGen.Benchmarks.Jit;

/// <summary>All that the JIT compiled in one process.</summary>
internal sealed class JitMethods(IReadOnlyList<JitMethod> all)
{
    public IReadOnlyList<JitMethod> All => all;

    /// <summary>Compiled for the first time, before the runtime knows how often the method is called.</summary>
    public int First => all.Count - Again;

    /// <summary>Compiled once more, because it is called often or runs long.</summary>
    public int Again => all.Count(static method => method.Tier.StartsWith("Tier1", StringComparison.Ordinal) || method.Tier.StartsWith("Instrumented", StringComparison.Ordinal));

    public static JitMethods Read(string file) => new([.. File.ReadLines(file).Select(JitMethod.Parse).OfType<JitMethod>()]);

    /// <summary>What is in this list and not in the other, however carefully it was compiled.</summary>
    public JitMethods Except(JitMethods other)
    {
        var counts = other.All.CountBy(static method => method.Name).ToDictionary();
        return new JitMethods([.. all.Where(method =>
        {
            if (counts.GetValueOrDefault(method.Name) == 0)
                return true;
            counts[method.Name]--;
            return false;
        })]);
    }

    public Dictionary<string, int> By(Func<JitMethod, string> group) => all.CountBy(group).ToDictionary();
}
