using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Harness;

/// <summary>
/// A project in memory: content files, C# and MSBuild properties. Immutable; an edit gives another project.
/// It is compiled with C# 12, the language of the oldest SDK that ContentGen supports.
/// </summary>
internal sealed record ContentProject
{
    public const string Root = "/app/content";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "ContentGen.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What projects with components reference.</summary>
    private static readonly ImmutableArray<MetadataReference> Blazor =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("Microsoft.AspNetCore.Components.", StringComparison.Ordinal)
                    || name.StartsWith("Microsoft.Extensions.DependencyInjection.", StringComparison.Ordinal)
                    || name.StartsWith("Microsoft.Extensions.Logging.", StringComparison.Ordinal)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Every compilation comes of this one, so that the references are bound once and not for every project.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "App",
        references: References,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            // The SDK switches CS1701 off for everybody: ContentGen.dll was built for an older runtime.
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));

    public ImmutableSortedDictionary<string, InMemoryText> Files { get; private init; } = ImmutableSortedDictionary.Create<string,
        InMemoryText>(StringComparer.Ordinal);

    public ImmutableDictionary<string, string> Properties { get; private init; } = ImmutableDictionary<string, string>.Empty
        .Add("ContentGenRootFullPath", Root)
        .Add("RootNamespace", "App")
        .Add("ContentGenIncludeDrafts", "false");

    public ImmutableArray<(string Path, string Text)> Sources { get; private init; } = [];

    /// <summary>The name of its assembly.</summary>
    public string Name { get; init; } = "App";

    /// <summary>Other assemblies that it references.</summary>
    public ImmutableArray<MetadataReference> Libraries { get; private init; } = [];

    /// <summary>Adds or replaces a file; the path is relative to the content root.</summary>
    public ContentProject With(string path, string text) => With(new InMemoryText($"{Root}/{path}", text));

    public ContentProject With(InMemoryText file) => this with { Files = Files.SetItem(file.Path, file) };

    /// <summary>Adds a post that has nothing but a title and a body.</summary>
    public ContentProject WithPost(string name, string frontMatter = "title: A title", string body = "A body.") =>
        With($"posts/{name}.md", $"---\n{frontMatter}\n---\n\n{body}\n");

    public ContentProject Without(string path) => this with { Files = Files.Remove($"{Root}/{path}") };

    public ContentProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public ContentProject WithoutProperty(string name) => this with { Properties = Properties.Remove(name) };

    public ContentProject WithSource(string csharp, string? name = null) =>
        this with { Sources = Sources.Add(($"/app/{name ?? $"Source{Sources.Length}.cs"}", csharp)) };

    public ContentProject WithLibrary(byte[] image) => this with { Libraries = Libraries.Add(MetadataReference.CreateFromImage(image)) };

    /// <summary>Reads components in posts, as a project does that references ContentGen.Blazor.</summary>
    public ContentProject WithComponents() =>
        WithProperty("ContentGenComponents", "true") with { Libraries = [.. Libraries, .. Blazor] };

    /// <summary>Replaces a C# file's text.</summary>
    public ContentProject WithSources(Func<string, string> edit) => this with { Sources = [.. Sources.Select(source => (source.Path, edit(source.Text)))] };

    /// <summary>The version of C# that it is written in.</summary>
    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public CSharpParseOptions Parsing => Parse.WithLanguageVersion(Language);

    public ContentProject WithoutSource(string name) => this with { Sources = Sources.RemoveAll(source => source.Path == $"/app/{name}") };

    /// <param name="tracked">Whether the run's steps can be asked for; null for as long as the project is small.</param>
    public GeneratorRun Run(bool? tracked = null) => GeneratorRun.Start(this, tracked ?? IsSmall);

    private bool IsSmall => Files.Count <= 12 && Files.Keys.Select(Path.GetDirectoryName).Distinct().Count() <= 4;

    internal CSharpCompilation Compilation() =>
        Empty.WithAssemblyName(Name).AddReferences(Libraries).AddSyntaxTrees(Sources
            .Select(source => CSharpSyntaxTree.ParseText(source.Text, Parsing, source.Path, Encoding.UTF8)));

    internal static CSharpParseOptions ParseOptions => Parse;
}
