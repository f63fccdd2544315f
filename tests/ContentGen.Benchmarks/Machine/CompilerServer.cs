namespace ContentGen.Benchmarks.Machine;

/// <summary>
/// A compiler server of one project. It listens on a pipe of its own, so that the machine's usual server is left alone,
/// starts with the first build, and is no child of that build.
/// </summary>
internal sealed class CompilerServer(string projectFolder) : IDisposable
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(250);
    private double _before;

    public string Pipe { get; } = "contentgen-benchmarks-" + Guid.NewGuid().ToString("N")[..8];

    private int Process => Proc.All().FirstOrDefault(id => Proc.CommandLine(id).Any(part => part.Contains(Pipe, StringComparison.Ordinal)));

    public void StartCounting()
    {
        var process = Process;
        _before = Proc.Processor(process);
        if (process != 0)
            Proc.ForgetPeak(process);
    }

    /// <summary>What it has used since, with what it still compiles of itself after a build.</summary>
    public double Processor()
    {
        var process = Process;
        var now = Proc.Processor(process);
        for (var last = _before; now > last; last = now, now = Proc.Processor(process))
            Thread.Sleep(Settling);
        return now - _before;
    }

    public double PeakMemory() => Proc.PeakMemory(Process);

    public void Dispose() =>
        Dotnet.Run(projectFolder, Path.Combine(Dotnet.CompilerFolder(projectFolder), "VBCSCompiler.dll"), "-pipename:" + Pipe, "-shutdown");
}
