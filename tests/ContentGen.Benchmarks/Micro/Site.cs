using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using ContentGen.Benchmarks.Scale;
using ContentGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Benchmarks.Micro;

/// <summary>A site of many posts, generated and compiled in memory, with a class of the user's to call.</summary>
internal static class Site
{
    public static Type Compile(int posts, string source)
    {
        var maker = new PostMaker(6_000);
        var files = Enumerable.Range(0, posts).Select(number => (AdditionalText)new Post("/app/content/posts/" + maker.FileName(number), maker.Text(number)));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path));
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12);
        var compilation = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText(source, parse)],
            references.Where(static reference => Path.GetFileName(reference.FilePath) is var name
                && (name!.StartsWith("System.", StringComparison.Ordinal) || name == "ContentGen.dll")),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], [.. files], parse, new Options())
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);

        using var assembly = new MemoryStream();
        var result = generated.Emit(assembly);
        return result.Success
            ? Assembly.Load(assembly.ToArray()).GetType("App.Probe")!
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    private sealed class Post(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values : AnalyzerConfigOptions
        {
            private readonly ImmutableDictionary<string, string> _values = ImmutableDictionary<string, string>.Empty
                .Add("build_property.ContentGenRootFullPath", "/app/content")
                .Add("build_property.ContentGenNamespace", "App");

            public override bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value!);
        }
    }
}
