using System.Diagnostics;

namespace ContentGen.Benchmarks.Machine;

/// <summary>A program to run, once or measured. It has to go well.</summary>
internal sealed record Command(string Program, string Folder, params string[] Arguments)
{
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public string Run() => Run(static _ => { });

    /// <param name="watched">The program whose memory is looked at.</param>
    /// <param name="server">The compiler server that works for the command and is not among its processes.</param>
    public Measured Measure(string watched, CompilerServer? server = null)
    {
        var watch = new PeakWatch(watched);
        server?.StartCounting();
        var before = Proc.ProcessorOfEndedChildren();
        var clock = Stopwatch.StartNew();
        string output;
        using (watch)
            output = Run(watch.Follow);
        var wall = clock.Elapsed.TotalSeconds;
        var processor = Proc.ProcessorOfEndedChildren() - before;
        var cost = server is null
            ? new Cost(processor, wall, watch.Peak)
            : new Cost(processor + server.Processor(), wall, server.PeakMemory());
        return new Measured(cost, watch.Processor, output);
    }

    private string Run(Action<int> started)
    {
        var start = new ProcessStartInfo(Program, Arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // `dotnet run` leaves its own paths behind.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Variables)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        started(process.Id);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{Program} {string.Join(' ', Arguments.Take(20))} in {Folder}:\n{output}{errors.Result}");
    }
}

/// <param name="Cost">Of the whole command.</param>
/// <param name="Watched">Processor time of the watched program alone, in seconds.</param>
/// <param name="Output">What the command wrote.</param>
internal sealed record Measured(Cost Cost, double Watched, string Output);
