using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Benchmarks.Machine;

namespace ContentGen.Benchmarks.Throughput;

/// <summary>What <c>wrk</c> got out of a server in some seconds.</summary>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="Microseconds">Processor time of the server for a request.</param>
internal sealed partial record Load(double PerSecond, double Microseconds)
{
    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(static folder => File.Exists(Path.Combine(folder, "wrk")));

    public static Load On(Server server, string path, int seconds, int connections)
    {
        var before = server.Processor;
        var output = new Command("wrk", Path.GetTempPath(), "-t1", $"-c{connections}", $"-d{seconds}s", server.Address + path).Run();
        if (output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal))
            throw new InvalidOperationException(output);
        return new Load(Number(PerSecondLine(), output), (server.Processor - before) / Number(TotalLine(), output) * 1e6);
    }

    private static double Number(Regex line, string output) =>
        double.Parse(line.Match(output).Groups[1].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex PerSecondLine();

    [GeneratedRegex(@"(\d+) requests in", RegexOptions.CultureInvariant)]
    private static partial Regex TotalLine();
}
