using System.Diagnostics;
using System.Globalization;

namespace ContentGen.AspNetCore;

/// <summary>Says how far an export is: in one line of a terminal, and nowhere else.</summary>
internal sealed class ExportProgress(TextWriter output)
{
    private const long Interval = 100;

    private readonly bool _isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _next;

    public void Report(int files, int known)
    {
        var now = (long)Stopwatch.GetElapsedTime(_start).TotalMilliseconds;
        var next = Volatile.Read(ref _next);
        if (_isTerminal && now >= next && Interlocked.CompareExchange(ref _next, now + Interval, next) == next)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\rExporting: {files:N0} of {known:N0} "));
    }

    public void End()
    {
        if (_isTerminal)
            output.Write("\r" + new string(' ', 50) + "\r");
    }
}
