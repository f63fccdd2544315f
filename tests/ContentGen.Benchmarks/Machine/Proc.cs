using System.Globalization;

namespace ContentGen.Benchmarks.Machine;

/// <summary>What the kernel tells of processes. It tells it on Linux only: elsewhere times and memory are zero.</summary>
internal static class Proc
{
    private const int Parent = 1;
    private const int Time = 11;
    private const int TimeOfChildren = 13;

    public static IEnumerable<int> All() => OperatingSystem.IsLinux()
        ? Directory.EnumerateDirectories("/proc")
            .Select(static folder => int.TryParse(Path.GetFileName(folder), out var id) ? id : 0)
            .Where(static id => id > 0)
        : [];

    /// <summary>How busy the machine is, to be printed beside figures: with other work on it they say little.</summary>
    public static string Load() => File.Exists("/proc/loadavg")
        ? $"Load of the machine in the last minute: {File.ReadAllText("/proc/loadavg").Split(' ')[0]} on {Environment.ProcessorCount} cores."
        : "";

    /// <summary>The program and its arguments; empty when the process is gone.</summary>
    public static string[] CommandLine(int id) => Read(id, "cmdline") is { } line ? line.Split('\0', StringSplitOptions.RemoveEmptyEntries) : [];

    public static bool IsBelow(int id, int root)
    {
        for (int? at = id; at is > 1; at = Stat(at.Value) is { } fields ? int.Parse(fields[Parent], CultureInfo.InvariantCulture) : null)
        {
            if (at == root)
                return true;
        }

        return false;
    }

    /// <summary>User and system time of a process, in seconds.</summary>
    public static double Processor(int id) => Stat(id) is { } fields ? Seconds(fields, Time) : 0;

    /// <summary>User and system time of all processes below this one that have ended, in seconds.</summary>
    public static double ProcessorOfEndedChildren() => Stat(Environment.ProcessId) is { } fields ? Seconds(fields, TimeOfChildren) : 0;

    /// <summary>The most memory that the process ever had, in MB.</summary>
    public static double PeakMemory(int id) => Memory(id, "VmHWM:");

    /// <summary>The memory that the process has now, in MB.</summary>
    public static double Memory(int id) => Memory(id, "VmRSS:");

    /// <summary>Lets the peak count from now on.</summary>
    public static void ForgetPeak(int id)
    {
        if (OperatingSystem.IsLinux())
            File.WriteAllText($"/proc/{id}/clear_refs", "5");
    }

    private static double Memory(int id, string field)
    {
        var line = Read(id, "status")?.Split('\n').FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line[field.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1024 / 1e6;
    }

    /// <summary>Two neighbouring fields, in ticks of a hundredth of a second.</summary>
    private static double Seconds(string[] fields, int first) =>
        (long.Parse(fields[first], CultureInfo.InvariantCulture) + long.Parse(fields[first + 1], CultureInfo.InvariantCulture)) / 100.0;

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
            // The process has ended meanwhile, or this is not Linux.
            return null;
        }
    }
}
