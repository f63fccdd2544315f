using ContentGen.Fuzz.Inputs;

namespace ContentGen.Fuzz.Checks;

/// <summary>Finds the inputs that take more than a second for 100 KB. Processor time is what counts: other programs run as well.</summary>
/// <param name="isRunning">Whether it finds anything.</param>
internal sealed class Clock(bool isRunning)
{
    /// <summary>An input of this size or more is always timed alone.</summary>
    public const int Large = 10_000;

    /// <summary>A smaller input may take as long as one of this size: what is tried a fixed number of times shows there.</summary>
    private const int Least = 25_000;

    private static readonly TimeSpan PerByte = TimeSpan.FromSeconds(1) / 100_000;

    private double _bytes;
    private double _seconds;

    /// <summary>The slowest input so far, in seconds for 100 KB.</summary>
    public double Worst { get; private set; }

    /// <summary>Inputs that take too long among some that took a time together.</summary>
    public IEnumerable<(Input Input, Failure Failure)> Slow(IReadOnlyList<Input> inputs, TimeSpan time)
    {
        if (!isRunning)
            return [];
        if (inputs.Count == 1)
            return Alone(inputs[0], time) is { } failure ? [(inputs[0], failure)] : [];
        var bytes = inputs.Sum(static input => input.Bytes.Length);
        var usual = _bytes == 0 ? 0 : _seconds / _bytes * bytes;
        (_bytes, _seconds) = (_bytes + bytes, _seconds + time.TotalSeconds);
        // The first ones wait for the JIT compiler.
        if (usual == 0 || time.TotalSeconds < (1.5 * usual) + 0.1)
            return [];
        return inputs.Chunk((inputs.Count + 3) / 4).SelectMany(part => Slow(part, Trial.Run(part, compiles: false).Time));
    }

    private Failure? Alone(Input input, TimeSpan time)
    {
        var allowed = PerByte * Math.Max(input.Bytes.Length, Least);
        // What took long once may have waited for the garbage collector, or for a machine that is slower now.
        for (var again = 0; again < 2 && time > allowed / 2; again++)
            time = Min(time, Trial.Run([input], compiles: false).Time / Pace.Slowness());
        Worst = Math.Max(Worst, time / allowed);
        return time <= allowed ? null
            : new Failure(FailureKind.Slow, input.Path, $"{time.TotalSeconds:0.00} s for {input.Bytes.Length / 1000.0:0.0} KB");
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
