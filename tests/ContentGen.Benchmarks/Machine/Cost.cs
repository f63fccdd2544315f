namespace ContentGen.Benchmarks.Machine;

/// <summary>What a command cost: processor time of all its processes and wall-clock time in seconds, peak memory of its main part in MB.</summary>
internal sealed record Cost(double Processor, double Wall, double Memory)
{
    /// <summary>Each figure is the median of its own.</summary>
    public static Cost Median(IReadOnlyCollection<Cost> costs) => new(
        Median(costs.Select(static cost => cost.Processor)),
        Median(costs.Select(static cost => cost.Wall)),
        Median(costs.Select(static cost => cost.Memory)));

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>A cell of a table.</summary>
    public override string ToString() => $"{Processor:N1} / {Wall:N1} / {(Memory > 0 ? Memory.ToString("N0") : "–")}";
}
