using System.Diagnostics;
using System.Globalization;
using ContentGen.Fuzz.Checks;
using ContentGen.Fuzz.Inputs;
using ContentGen.Testing;

namespace ContentGen.Fuzz;

/// <summary>Tries many inputs and says which of them the generator does not stand.</summary>
public static class FuzzCommand
{
    private static readonly TimeSpan ForShrinking = TimeSpan.FromSeconds(30);

    /// <summary>Returns how many inputs fail.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (FuzzOptions.Parse(args) is not { } options)
        {
            output.WriteLine(FuzzOptions.Usage);
            return -1;
        }

        var all = options.Shapes ? Shapes.All().Skip(options.From - 1).Take(options.Count) : Enumerable.Range(options.From, options.Count)
            .Select(new InputMaker(Seeds.Read(options.Corpora)).Make);
        var clock = new Clock(options.IsTimed);
        var watch = Stopwatch.StartNew();
        var (count, failures, bytes) = (0, 0, 0L);
        foreach (var inputs in all.Chunk(options.Batch))
        {
            if (options.Batch == 1)
                output.WriteLine($"Input {inputs[0].Number}: {inputs[0].Bytes.Length} bytes");
            foreach (var (input, failure) in Try(inputs, clock))
            {
                failures++;
                Tell(output, input, failure);
            }

            count += inputs.Length;
            bytes += inputs.Sum(static input => (long)input.Bytes.Length);
            if (count % 2000 < inputs.Length)
                output.WriteLine(Sum());
        }

        output.WriteLine($"From {options.From} on: {Sum()}.");
        return failures;

        string Sum() => string.Create(CultureInfo.InvariantCulture,
            $"{count:N0} inputs, {bytes / 1e6:0} MB, {failures} failures, the slowest {clock.Worst:0.00} s for 100 KB, {watch.Elapsed:hh\\:mm\\:ss}");
    }

    /// <summary>Large inputs alone, because of the time they take; the others together.</summary>
    private static IEnumerable<(Input Input, Failure Failure)> Try(Input[] inputs, Clock clock)
    {
        foreach (var large in inputs.Where(static input => input.Bytes.Length >= Clock.Large))
        {
            var (failures, time) = Trial.Run([large]);
            foreach (var failure in failures.Take(1))
                yield return (large, failure);
            foreach (var slow in clock.Slow([large], time))
                yield return slow;
        }

        var small = inputs.Where(static input => input.Bytes.Length < Clock.Large).ToArray();
        if (small.Length == 0)
            yield break;
        var (found, together) = Trial.Run(small);
        foreach (var slow in clock.Slow(small, together))
            yield return slow;
        foreach (var ofInput in found.Where(static failure => failure.Path is not null).GroupBy(static failure => failure.Path))
        {
            if (Array.Find(small, input => input.Path == ofInput.Key) is { } input)
                yield return (input, ofInput.First());
        }

        // What no file is named for is found by leaving files out.
        foreach (var failure in found.Where(static failure => failure.Path is null).DistinctBy(static failure => failure.Kind))
        {
            var needed = Minimiser.Shrink(small, part => Shows(part, failure.Kind), ForShrinking);
            foreach (var input in needed)
                yield return (input, needed.Length == 1 ? failure : failure with { Message = $"With {needed.Length - 1} others: {failure.Message}" });
        }
    }

    private static void Tell(TextWriter output, Input input, Failure failure)
    {
        var folder = Directory.CreateDirectory(Repository.Path("artifacts", "fuzz")).FullName;
        var file = Path.Combine(folder, $"{input.Number}{Path.GetExtension(input.Path)}");
        File.WriteAllBytes(file, input.Bytes);
        output.WriteLine($"FAILED {failure.Kind}: input {input.Number} ({input.Path}), see {file}");
        output.WriteLine($"  {failure.Message}");
        if (failure.Kind == FailureKind.Slow || !Shows([input], failure.Kind))
            return;
        var small = Minimiser.Shrink(input.Bytes, bytes => Shows([input with { Bytes = bytes }], failure.Kind), ForShrinking);
        File.WriteAllBytes(file + ".min", small);
        output.WriteLine($"  {input.Bytes.Length:N0} bytes, of which {small.Length:N0} are needed: {file}.min");
    }

    private static bool Shows(IReadOnlyList<Input> inputs, FailureKind kind) => Trial.Run(inputs).Failures.Any(failure => failure.Kind == kind);
}
