using System.Diagnostics;
using System.Text;
using ContentGen.Fuzz.Inputs;
using ContentGen.Generator;
using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Fuzz.Checks;

/// <summary>The inputs in one project, through the whole generator and the compiler.</summary>
internal static class Trial
{
    /// <summary>As much stack as compilers have on Windows. The default of Linux would hide what recurses too deep.</summary>
    private const int Stack = 1 << 20;

    /// <summary>What is wrong with what comes out, and the processor time that the generator took.</summary>
    public static (IReadOnlyList<Failure> Failures, TimeSpan Time) Run(IReadOnlyList<Input> inputs, bool compiles = true)
    {
        (IReadOnlyList<Failure>, TimeSpan) result = default;
        var thread = new Thread(() => result = RunHere(inputs, compiles), Stack);
        thread.Start();
        thread.Join();
        return result;
    }

    private static (IReadOnlyList<Failure> Failures, TimeSpan Time) RunHere(IReadOnlyList<Input> inputs, bool compiles)
    {
        var files = inputs.Select(static input => new InMemoryText($"{Project.Root}/{input.Path}", input.Bytes)).ToList();
        var driver = CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()],
            [.. files, new InMemoryText($"{Project.Root}/posts/sound.md", "---\ntitle: T\ntags: [a]\n---\n\nText.\n")],
            Project.Parse,
            new TestOptions(Project.Properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var run = driver.RunGeneratorsAndUpdateCompilation(Project.Compilation, out var output, out _).GetRunResult().Results.Single();
        var time = Process.GetCurrentProcess().TotalProcessorTime - before;

        if (run.Exception is { } exception)
            return ([new Failure(FailureKind.Exception, null, exception.ToString())], time);
        var lines = files.ToDictionary(static file => file.Path, static file => new Lazy<string[]>(() => Lines(file)), StringComparer.Ordinal);
        var failures = run.Diagnostics.Select(diagnostic => Wrong(diagnostic, lines)).OfType<Failure>().ToList();
        if (!run.GeneratedSources.Any(static source => source.HintName == "Posts.g.cs"
            && source.SourceText.ToString().Contains(" Sound ", StringComparison.Ordinal)))
            failures.Add(new Failure(FailureKind.LosesAnother, null, "The sound post has no member."));
        if (compiles)
            failures.AddRange(output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Take(1).Select(static diagnostic => new Failure(FailureKind.DoesNotCompile, null, diagnostic.ToString())));
        return (failures, time);
    }

    private static Failure? Wrong(Diagnostic diagnostic, Dictionary<string, Lazy<string[]>> lines)
    {
        var span = diagnostic.Location.GetLineSpan();
        var message = diagnostic.GetMessage();
        var path = span.Path.StartsWith(Project.Root, StringComparison.Ordinal) ? span.Path[(Project.Root.Length + 1)..] : null;
        if (diagnostic.Id == "CG9005")
            return new Failure(FailureKind.InternalError, path, message);
        if (!diagnostic.Id.StartsWith("CG", StringComparison.Ordinal))
            return new Failure(FailureKind.Exception, path, diagnostic.ToString());
        if (message.EnumerateRunes().Any(static rune => Rune.IsControl(rune)))
            return new Failure(FailureKind.BadMessage, path, $"{diagnostic.Id}: {message}");
        return !lines.TryGetValue(span.Path, out var text) || IsInside(span, text.Value) ? null
            : new Failure(FailureKind.BadPlace, path, diagnostic.ToString());
    }

    private static string[] Lines(InMemoryText file) =>
        file.GetText().ToString().TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');

    private static bool IsInside(FileLinePositionSpan span, string[] lines) =>
        span.EndLinePosition >= span.StartLinePosition
        && span.EndLinePosition.Line < lines.Length
        && span.StartLinePosition.Character <= lines[span.StartLinePosition.Line].Length
        && span.EndLinePosition.Character <= lines[span.EndLinePosition.Line].Length;
}
