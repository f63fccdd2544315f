namespace ContentGen.Generator.Model;

/// <summary>
/// Work that a thread of the pool takes up, or else the one who waits for it: to wake a thread may take longer than the work, and where all
/// threads wait for others none is left to be woken.
/// </summary>
internal sealed class Work<T>
{
    private readonly Task<T> _task;
    private int _taken;

    private Work(Task<T> task) => _task = task;

    /// <summary>Waits for the work to end, or does it. Throws what it threw.</summary>
    public T Result
    {
        get
        {
            TakeUp();
            return _task.GetAwaiter().GetResult();
        }
    }

    /// <summary>Begins the work.</summary>
    /// <param name="make">Does it, at most once.</param>
    public static Work<T> Begin(Func<T> make)
    {
        var work = new Work<T>(new Task<T>(make));
        ThreadPool.QueueUserWorkItem(static work => ((Work<T>)work!).TakeUp(), work);
        return work;
    }

    /// <summary>Work that was done earlier.</summary>
    public static Work<T> Done(T result) => new(Task.FromResult(result)) { _taken = 1 };

    private void TakeUp()
    {
        if (Interlocked.Exchange(ref _taken, 1) == 0)
            _task.RunSynchronously(TaskScheduler.Default);
    }
}
