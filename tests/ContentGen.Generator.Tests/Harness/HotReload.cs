using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ContentGen.Generator.Tests.Harness;

/// <summary>
/// An app that prints something in a process of its own, takes an edit as <c>dotnet watch</c> hands it over, a delta of metadata and code,
/// tells the handlers of ContentGen, and prints again.
/// </summary>
internal static class HotReload
{
    /// <param name="before">What is started.</param>
    /// <param name="after">What it becomes.</param>
    /// <param name="expression">A C# expression: the text that is printed.</param>
    /// <returns>What was printed before and after, each as one text.</returns>
    public static (string Before, string After) Print(GeneratorRun before, GeneratorRun after, string expression)
    {
        var folder = Directory.CreateTempSubdirectory("contentgen-reload-").FullName;
        try
        {
            var app = Path.Combine(folder, "App.dll");
            Write(Program(before, expression), Program(after, expression), app);
            File.Copy(typeof(Catalog<>).Assembly.Location, Path.Combine(folder, "ContentGen.dll"));
            var printed = Run(app).Split(Separator);
            return (printed[0], printed[1]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private const char Separator = '\u0001';

    private static CSharpCompilation Program(GeneratorRun run, string expression) => run.Output
        .WithOptions(run.Output.Options.WithOutputKind(OutputKind.ConsoleApplication))
        .AddSyntaxTrees(CSharpSyntaxTree.ParseText($$"""
            using System;
            using System.IO;
            using System.Reflection;
            using System.Reflection.Metadata;
            using App;

            public static class Program
            {
                public static void Main()
                {
                    var assembly = typeof(Program).Assembly;
                    Console.Write({{expression}});
                    MetadataUpdater.ApplyUpdate(assembly, Part("meta"), Part("il"), Part("pdb"));
                    foreach (var handler in typeof(ContentGen.ContentBody).Assembly.GetCustomAttributes<MetadataUpdateHandlerAttribute>())
                        handler.HandlerType.GetMethod("ClearCache")!.Invoke(null, [null]);
                    Console.Write('\u{{(int)Separator:x4}}');
                    Console.Write({{expression}});

                    byte[] Part(string name) => File.ReadAllBytes(Path.ChangeExtension(assembly.Location, name));
                }

                // The runtime forgets the constraints that come with a delta only where the assembly had one before, as every app has.
                private static void Dispose<T>(T one) where T : IDisposable => one.Dispose();
            }
            """, ContentProject.ParseOptions, "/app/Program.cs", Encoding.UTF8));

    private static void Write(CSharpCompilation before, CSharpCompilation after, string app)
    {
        using var image = new MemoryStream();
        Succeed(before.Emit(image).Diagnostics);
        File.WriteAllBytes(app, image.ToArray());

        // No edited method has lambdas or locals that live on, so nothing is asked of its debug information.
        var baseline = EmitBaseline.CreateInitialBaseline(
            ModuleMetadata.CreateFromImage(image.ToArray()), static _ => default, static _ => default, hasPortableDebugInformation: true);
        using var meta = File.Create(Path.ChangeExtension(app, "meta"));
        using var il = File.Create(Path.ChangeExtension(app, "il"));
        using var pdb = File.Create(Path.ChangeExtension(app, "pdb"));
        var edits = Edits(before, after).ToList();
        var added = edits.Where(static edit => edit.Kind == SemanticEditKind.Insert).Select(static edit => edit.NewSymbol!)
            .ToImmutableHashSet(SymbolEqualityComparer.Default);
        Succeed(after.EmitDifference(
            baseline, edits, symbol => added.Contains(symbol) || added.Contains(symbol.ContainingType), meta, il, pdb, CancellationToken.None).Diagnostics);
    }

    /// <summary>New types, and methods whose text is another: content is in nothing else.</summary>
    private static IEnumerable<SemanticEdit> Edits(CSharpCompilation before, CSharpCompilation after)
    {
        foreach (var type in Types(after.Assembly.GlobalNamespace))
        {
            if (Types(before.Assembly.GlobalNamespace).FirstOrDefault(old => old.ToDisplayString() == type.ToDisplayString()) is not { } was)
            {
                yield return new SemanticEdit(SemanticEditKind.Insert, null, type);
                continue;
            }

            foreach (var (old, @new) in Methods(was).Zip(Methods(type)))
            {
                Assert.Equal(old.ToDisplayString(), @new.ToDisplayString());
                if (Text(old) != Text(@new))
                    yield return new SemanticEdit(SemanticEditKind.Update, old, @new);
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Select(static method => method.PartialImplementationPart ?? method);

    private static string Text(IMethodSymbol method) =>
        string.Concat(method.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax().ToString()));

    private static void Succeed(ImmutableArray<Diagnostic> diagnostics) =>
        Assert.Empty(diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    private static string Run(string app)
    {
        var runtime = Path.Combine(AppContext.BaseDirectory, "ContentGen.Generator.Tests.runtimeconfig.json");
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", runtime, app])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Without it, no assembly of the process can be edited.
        start.Environment["DOTNET_MODIFIABLE_ASSEMBLIES"] = "debug";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.Result);
        return output;
    }
}
