using System.Globalization;

namespace ContentGen.Benchmarks.Scale;

/// <summary>
/// Finds the compiler among the descendants of a build and reads the kernel's own high-water mark of its memory,
/// so that nothing between two looks is missed but the last few milliseconds. Linux only.
/// </summary>
internal sealed class CompilerWatch : IDisposable
{
    private readonly Thread _thread;
    private volatile int _root;
    private volatile bool _stop;

    public CompilerWatch()
    {
        _thread = new Thread(Watch) { IsBackground = true };
        if (OperatingSystem.IsLinux())
            _thread.Start();
    }

    /// <summary>Bytes; 0 when no compiler was seen.</summary>
    public long PeakMemory { get; private set; }

    public TimeSpan ProcessorTime { get; private set; }

    public void Follow(int process) => _root = process;

    public void Dispose()
    {
        _stop = true;
        if (_thread.IsAlive)
            _thread.Join();
    }

    private void Watch()
    {
        for (; !_stop; Thread.Sleep(5))
        {
            if (_root != 0 && FindCompiler() is { } compiler)
                Look(compiler);
        }
    }

    private int? FindCompiler()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), out var id) && IsCompiler(id) && IsBelow(id))
                return id;
        }

        return null;
    }

    private static bool IsCompiler(int id) =>
        Read(id, "cmdline") is { } line && line.Split('\0').Any(static part => Path.GetFileName(part) is "csc" or "csc.dll");

    private bool IsBelow(int id)
    {
        for (int? at = id; at is > 1; at = Parent(at.Value))
        {
            if (at == _root)
                return true;
        }

        return false;
    }

    private static int? Parent(int id) => Stat(id) is { } fields ? int.Parse(fields[1], CultureInfo.InvariantCulture) : null;

    private void Look(int id)
    {
        while (!_stop && Read(id, "status") is { } status && Stat(id) is { } stat)
        {
            var line = status.Split('\n').FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            if (line is null)
                return;
            PeakMemory = Math.Max(PeakMemory, long.Parse(line[6..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1024);
            var ticks = long.Parse(stat[11], CultureInfo.InvariantCulture) + long.Parse(stat[12], CultureInfo.InvariantCulture);
            ProcessorTime = TimeSpan.FromMilliseconds(ticks * 10);
            Thread.Sleep(2);
        }
    }

    /// <summary>The fields of <c>stat</c> after the program's name.</summary>
    private static string[]? Stat(int id) => Read(id, "stat") is { } stat ? stat[(stat.LastIndexOf(')') + 2)..].Split(' ') : null;

    private static string? Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}");
        }
        catch (IOException)
        {
            return null;
        }
    }
}
