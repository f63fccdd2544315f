namespace ContentGen.Benchmarks.Machine;

/// <summary>
/// Finds a program among the descendants of a process and reads the kernel's own high-water mark of its memory,
/// so that nothing between two looks is missed but the last few milliseconds.
/// </summary>
internal sealed class PeakWatch : IDisposable
{
    private readonly string _program;
    private readonly Thread _thread;
    private readonly HashSet<int> _strangers = [];
    private volatile int _root;
    private volatile bool _stop;

    /// <param name="program">The name of the program, or of the dll that <c>dotnet</c> executes, without an extension.</param>
    public PeakWatch(string program)
    {
        _program = program;
        _thread = new Thread(Watch) { IsBackground = true };
        if (OperatingSystem.IsLinux())
            _thread.Start();
    }

    /// <summary>In MB; 0 when the program was not seen.</summary>
    public double Peak { get; private set; }

    /// <summary>User and system time of the program in seconds; 0 when it was not seen.</summary>
    public double Processor { get; private set; }

    public void Follow(int process) => _root = process;

    public void Dispose()
    {
        _stop = true;
        if (_thread.IsAlive)
            _thread.Join();
    }

    private void Watch()
    {
        for (; !_stop; Thread.Sleep(10))
        {
            if (_root != 0 && Find() is { } found)
                Look(found);
        }
    }

    /// <summary>Each process that is not below the root is looked at once: a look at all of them takes time from what is measured.</summary>
    private int? Find()
    {
        foreach (var id in Proc.All().Where(id => !_strangers.Contains(id)))
        {
            if (!Proc.IsBelow(id, _root))
                _strangers.Add(id);
            else if (Proc.CommandLine(id).Any(part => Path.GetFileNameWithoutExtension(part) == _program))
                return id;
        }

        return null;
    }

    private void Look(int id)
    {
        for (; !_stop && Proc.PeakMemory(id) is > 0 and var peak; Thread.Sleep(3))
        {
            Peak = Math.Max(Peak, peak);
            Processor = Math.Max(Processor, Proc.Processor(id));
        }
    }
}
