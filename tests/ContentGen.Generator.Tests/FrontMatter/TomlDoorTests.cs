using System.Reflection;
using System.Runtime.Loader;
using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>A compiler that cannot load Tomlyn, or what it needs, says so at the file; it is not asked before a file holds TOML.</summary>
public sealed class TomlDoorTests
{
    [Theory]
    [InlineData("Tomlyn")]
    [InlineData("Tomlyn", true)]
    public void WithoutTomlynTomlIsReportedAndAllElseIsRead(string missing, bool isWrongVersion = false)
    {
        var (diagnostics, generated,
            _) = Run(missing, isWrongVersion, "posts/yaml.md:---\ntitle: A\n---\n", "posts/toml.md:\n+++\ntitle = \"B\"\n+++\n",
                "notes.toml:[[notes]]\ntitle = 'C'\n");

        Assert.Equal(
            ["notes.toml(1,1) CG1005", "posts/toml.md(2,1) CG1005"],
            diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan() is var span
                ? $"{span.Path[(ContentProject.Root.Length + 1)..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}) {diagnostic.Id}"
                : "").Order(StringComparer.Ordinal));
        Assert.All(diagnostics, static diagnostic => Assert.Contains("This compiler cannot read TOML", diagnostic.GetMessage(), StringComparison.Ordinal));
        Assert.Contains(diagnostics, static diagnostic => diagnostic.GetMessage().EndsWith("as in 'title: \"B\"'.", StringComparison.Ordinal));
        Assert.Contains(generated, static name => name.StartsWith("Posts", StringComparison.Ordinal));
    }

    [Fact]
    public void TomlynIsNotLoadedForYamlAndJsonIsNotRead()
    {
        var (diagnostics, _,
            loaded) = Run(null, false, "posts/yaml.md:---\ntitle: A\n---\n", "authors/jane.yml:title: J\n", "posts/json.md:{ \"title\": \"A\" }\n");

        Assert.Equal(["CG1005"], diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Contains("YamlDotNet", loaded);
        Assert.DoesNotContain("Tomlyn", loaded);
    }

    [Fact]
    public void ReadingTomlLoadsNothingThatOlderCompilersLack()
    {
        var (diagnostics, _,
            loaded) = Run(null, false,
                "posts/a.md:+++\ntitle = \"A \\u00e9\"\ntags = ['a', \"\"\"b\"\"\"]\nx = [1, 0xF, 1.5e3, inf, true, 2026-01-01T10:00:00Z, "
                    + "07:32:00, 1979-05-27]\n[t]\na.b = { c = 1 }\n[[l]]\n+++\n",
            "posts/broken.md:+++\ntitle = A\nx = \"\\q\"\ny = 2026-02-30\nz = 01\n'a\n+++\n");

        Assert.All(diagnostics, static diagnostic => Assert.Equal("CG1002", diagnostic.Id));
        Assert.Contains("Tomlyn", loaded);
        Assert.DoesNotContain("System.Text.Json", loaded);
        // Tomlyn's serializer asks for both; Roslyn 4.8 and the generator for version 7 of the second.
        Assert.DoesNotContain("System.Collections.Immutable 9.0.0.0", loaded);
        Assert.Contains("System.Collections.Immutable 7.0.0.0", loaded);
    }

    private static (IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<string> Generated, IReadOnlySet<string> Loaded) Run(string? missing,
        bool isWrongVersion, params string[] files)
    {
        var host = new Host(missing, isWrongVersion);
        try
        {
            var generator = (IIncrementalGenerator)Activator.CreateInstance(host.LoadFromAssemblyPath(typeof(ContentGenerator).Assembly.Location)
                .GetType(typeof(ContentGenerator).FullName!)!)!;
            var project = files.Aggregate(new ContentProject(), static (project, file) =>
                project.With(file[..file.IndexOf(':', StringComparison.Ordinal)], file[(file.IndexOf(':', StringComparison.Ordinal) + 1)..]));
            var result = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], project.Files.Values, ContentProject.ParseOptions,
                new TestOptions(project.Properties))
                .RunGenerators(project.Compilation()).GetRunResult();
            Assert.Null(result.Results[0].Exception);
            return (result.Diagnostics, [.. result.Results[0].GeneratedSources.Select(static source => source.HintName)], host.Asked);
        }
        finally
        {
            host.Unload();
        }
    }

    /// <summary>A compiler with the generator in a context of its own, in which one library may be missing.</summary>
    private sealed class Host(string? missing, bool isWrongVersion) : AssemblyLoadContext(isCollectible: true)
    {
        public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name == missing)
                throw isWrongVersion ? new FileLoadException("Another version is here.") : new FileNotFoundException("It is not here.");
            Asked.Add(assemblyName.Name!);
            Asked.Add($"{assemblyName.Name} {assemblyName.Version}");
            return assemblyName.Name is "Tomlyn" or "YamlDotNet" or "Markdig"
                ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"))
                : null;
        }
    }
}
