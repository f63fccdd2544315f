using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using ContentGen.Benchmarks.Projects;
using ContentGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Benchmarks.Micro;

/// <summary>A site of many posts, generated and compiled in memory.</summary>
internal sealed class Site
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12);
    private readonly PostMaker _maker;

    public Site(int posts, int bytes = 6_000)
    {
        _maker = new PostMaker(bytes);
        Files = [.. Enumerable.Range(0, posts).Select(number => Post(number, static text => text))];
    }

    public ImmutableArray<AdditionalText> Files { get; }

    /// <summary>A class of the user's to call, in an assembly with the posts.</summary>
    public static Type Compile(int posts, string source)
    {
        var site = new Site(posts);
        site.Driver().RunGeneratorsAndUpdateCompilation(site.Compilation(source), out var generated, out _);
        using var assembly = new MemoryStream();
        var result = generated.Emit(assembly);
        return result.Success
            ? Assembly.Load(assembly.ToArray()).GetType("App.Probe")!
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    /// <summary>The generator before its first run.</summary>
    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], Files, Parse, new Options());

    public CSharpCompilation Compilation(string source = "") => CSharpCompilation.Create(
        "App",
        [Syntax(source)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "ContentGen.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

    public static SyntaxTree Syntax(string source) => CSharpSyntaxTree.ParseText(source, Parse);

    /// <summary>A post that is edited, or one that is not among the files yet.</summary>
    public AdditionalText Post(int number, Func<string, string> edit) => new File("/app/content/posts/" + _maker.FileName(number), edit(_maker.Text(number)));

    private sealed class File(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
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
