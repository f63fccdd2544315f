namespace ContentGen.Benchmarks.Jit;

/// <summary>All that the JIT compiled in one process.</summary>
internal sealed class JitMethods(IReadOnlyList<JitMethod> all)
{
    public IReadOnlyList<JitMethod> All => all;

    /// <summary>
    /// Without those that are compiled once more, because they are called often. How many of these there are depends on the time
    /// that the compiler takes, and so on whatever else the machine does.
    /// </summary>
    public JitMethods First => new([.. all.Where(static method => !method.IsOptimized).DistinctBy(static method => method.Name)]);

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
