using System.Collections.Immutable;
using System.Runtime.Loader;
using ContentGen.Generator.Checking;
using ContentGen.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentGen.Generator.Tests.Harness;

/// <summary>
/// What the generator made of a project. Every run is made twice, the second time after an edit of unrelated C#,
/// and fails unless every step of the second was served from the cache.
/// Roslyn's record of the steps grows with the product of collections and files: a large project is run without it,
/// and then fails unless the second run gave the very same texts.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly ContentProject _project;
    private readonly GeneratorDriver _driver;
    private readonly GeneratorDriverRunResult _result;
    private readonly bool _isTracked;
    private readonly GeneratorRun? _before;

    private GeneratorRun(ContentProject project, GeneratorDriver driver, bool isTracked, GeneratorRun? before = null, bool hasLostFiles = false)
    {
        (_project, _isTracked, _before) = (project, isTracked, before);
        var compilation = project.Compilation();
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        _result = _driver.GetRunResult();
        Output = (CSharpCompilation)output;

        Assert.Null(_result.Results.Single().Exception);
        if (isTracked)
            CachingRules.NothingOfRoslynFlows(_result);
        if (hasLostFiles)
        {
            // Roslyn 4.8 loses another file in the run after one in which a file was removed: the next run begins anew.
            _driver = Start(project, isTracked)._driver;
            return;
        }

        var again = _driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", project.Parsing))).GetRunResult();
        if (isTracked)
            CachingRules.EverythingIsCached(again);
        else
            Assert.True(_result.Results[0].GeneratedSources.Zip(again.Results[0].GeneratedSources)
                .All(static pair => ReferenceEquals(pair.First.SourceText, pair.Second.SourceText)), "A file was emitted again although no content changed.");
    }

    private GeneratorRun(ContentProject project, GeneratorDriver driver, GeneratorDriverRunResult result, CSharpCompilation output) =>
        (_project, _driver, _result, Output) = (project, driver, result, output);

    /// <summary>The project's compilation with the generated files.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>What the generator reported, in the order of files and places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
    [
        .. _result.Diagnostics
            .OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static d => d.Location.GetLineSpan().StartLinePosition)
            .ThenBy(static d => d.Id, StringComparer.Ordinal),
    ];

    public IReadOnlyDictionary<string, string> Generated =>
        _result.Results.Single().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>Errors and warnings of the C# compiler itself, as a consumer with warnings as errors would see them.</summary>
    public IReadOnlyList<Diagnostic> CompilerDiagnostics =>
        [.. Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>What our analyzer says of the finished compilation.</summary>
    public IReadOnlyList<Diagnostic> AnalyzerDiagnostics => !Generated.Keys.Any(ComponentName.IsOfEntry) ? [] :
        [.. Output.WithAnalyzers([new ComponentAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()];

    public static GeneratorRun Start(ContentProject project, bool isTracked) => new(project, CSharpGeneratorDriver.Create(
        [new ContentGenerator().AsSourceGenerator()],
        project.Files.Values,
        project.Parsing,
        new TestOptions(project.Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked)), isTracked);

    /// <summary>Runs the same driver on an edited project, as a compiler server or an editor does.</summary>
    public GeneratorRun Edit(Func<ContentProject, ContentProject> edit)
    {
        var edited = edit(_project);
        var driver = _driver;
        foreach (var path in _project.Files.Keys.Union(edited.Files.Keys))
        {
            var before = _project.Files.GetValueOrDefault(path);
            var after = edited.Files.GetValueOrDefault(path);
            if (before == after)
                continue;
            driver = (before, after) switch
            {
                (null, { } added) => driver.AddAdditionalTexts([added]),
                ({ } removed, null) => driver.RemoveAdditionalTexts([removed]),
                _ => driver.ReplaceAdditionalText(before!, after!),
            };
        }

        if (edited.Properties != _project.Properties)
            driver = driver.WithUpdatedAnalyzerConfigOptions(new TestOptions(edited.Properties));
        return new GeneratorRun(edited, driver, _isTracked, this, _project.Files.Keys.Except(edited.Files.Keys).Any());
    }

    /// <summary>How many outputs of a step this run had to compute anew and found different; of a group each value counts.</summary>
    public int Changed(string step) => Reasons(step).Count(static reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>How many outputs of a step this run computed at all, equal ones included.</summary>
    public int Computed(string step) => Reasons(step).Count(static reason => reason is not IncrementalStepRunReason.Cached);

    /// <summary>How many outputs a step has; none also when nothing reached it.</summary>
    public int Outcomes(string step) => StepOutputs.Of(_result, step)?.Count ?? 0;

    /// <summary>The generated files that differ from another run's.</summary>
    public IReadOnlyList<string> FilesChangedSince(GeneratorRun before) =>
        [.. Generated.Where(file => before.Generated.GetValueOrDefault(file.Key) != file.Value).Select(static file => file.Key).Order(StringComparer.Ordinal)];

    /// <summary>
    /// Compiles the project, loads it and reads a C# expression over it. Fails on any warning in the project or in what was generated.
    /// </summary>
    /// <param name="expression">The expression.</param>
    /// <param name="libraries">The assemblies that the project references.</param>
    public T Evaluate<T>(string expression, params byte[][] libraries)
    {
        var probe = CSharpSyntaxTree.ParseText(
            $$"""
            using System; using System.Linq; using System.Collections.Generic; using ContentGen;{{(HasNamespace ? " using App;" : "")}}
            public static class Probe { public static object Read() => {{expression}}; }
            """,
            _project.Parsing);
        var context = new AssemblyLoadContext(_project.Name, isCollectible: true);
        foreach (var library in libraries)
            context.LoadFromStream(new MemoryStream(library));
        var type = context.LoadFromStream(new MemoryStream(Emit(Output.AddSyntaxTrees(probe), probe))).GetType("Probe")!;
        try
        {
            return (T)type.GetMethod("Read")!.Invoke(null, null)!;
        }
        catch (System.Reflection.TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    /// <summary>The compiled assembly.</summary>
    public byte[] Image() => Emit(Output);

    /// <summary>The same run with another text in place of a generated file.</summary>
    public GeneratorRun With(string generatedFile, string text)
    {
        var tree = Output.SyntaxTrees.Single(tree => Path.GetFileName(tree.FilePath) == generatedFile);
        return new GeneratorRun(_project, _driver, _result,
            Output.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, _project.Parsing, tree.FilePath)));
    }

    /// <summary>The names of the members that a generated class offers.</summary>
    public IReadOnlyList<string> Members(string type) =>
        [.. Type(type).GetMembers().OfType<IPropertySymbol>().Where(static member => member.DeclaredAccessibility == Accessibility.Public)
            .Select(static member => member.Name)];

    /// <summary>The doc comment of a member as XML, as an editor reads it.</summary>
    public string Documentation(string type, string member) => Type(type).GetMembers(member).Single().GetDocumentationCommentXml()!;

    /// <summary>A type of the project by its full name.</summary>
    public INamedTypeSymbol Type(string name) => Output.GetTypeByMetadataName(name) ?? throw new ArgumentException($"There is no type {name}.");

    /// <summary>The diagnostics as MSBuild would print them: <c>posts/x.md(3,7): error CG2002: …</c>.</summary>
    public override string ToString() => string.Join("\n", Diagnostics.Select(static diagnostic =>
    {
        var span = diagnostic.Location.GetLineSpan();
        if (diagnostic.Location == Location.None)
            return $"CSC : {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage()}";
        var path = span.Path.StartsWith(ContentProject.Root + "/", StringComparison.Ordinal) ? span.Path[(ContentProject.Root.Length + 1)..] : span.Path;
        return $"{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} "
            + $"{diagnostic.Id}: {diagnostic.GetMessage()}";
    }));

    private bool HasNamespace => _project.Properties.GetValueOrDefault("RootNamespace") == "App";

    private static byte[] Emit(Compilation compilation, SyntaxTree? probe = null)
    {
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        var complaints = emitted.Diagnostics.Where(d =>
            d.Severity == DiagnosticSeverity.Error || (d.Severity == DiagnosticSeverity.Warning && d.Location.SourceTree != probe));
        Assert.True(!complaints.Any(), string.Join("\n", complaints));
        return assembly.ToArray();
    }

    private IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        StepOutputs.Of(_result, step)?.ReasonsAfter(_before is null ? null : StepOutputs.Of(_before._result, step))
            ?? throw new ArgumentException(_isTracked ? $"No step is tracked as '{step}'."
                : "A large project is run without a record of its steps: Run(tracked: true) keeps it.");
}
