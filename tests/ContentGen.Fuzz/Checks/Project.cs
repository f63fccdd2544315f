using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Fuzz.Checks;

/// <summary>The project around the inputs: <c>posts</c> and <c>notes</c> have the default record, <c>talks</c> and <c>people</c> declare one.</summary>
internal static class Project
{
    public const string Root = "/app/content";

    public static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static readonly ImmutableDictionary<string, string> Properties = ImmutableDictionary<string, string>.Empty
        .Add("ContentGenRootFullPath", Root)
        .Add("RootNamespace", "App")
        .Add("ContentGenIncludeDrafts", "true");

    private const string Records =
        """
        #pragma warning disable CS1591
        using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using ContentGen;
        namespace App;

        [Content("talks", Route = "/talks/{yyyy}/{slug}/")]
        public partial record Talk
        {
            public required string Title { get; init; }
            public required DateOnly Date { get; init; }
            public DateTimeOffset? Updated { get; init; }
            [Taxonomy] public IReadOnlyList<string> Tags { get; init; } = [];
            public IReadOnlySet<string> Categories { get; init; } = new HashSet<string>();
            public Level Level { get; init; } = Level.Basic;
            public Days Days { get; init; }
            public Person? Best { get; init; }
            public Person[] Authors { get; init; } = [];
            public TimeSpan? Length { get; init; }
            public TimeOnly? At { get; init; }
            public DateTime? When { get; init; }
            public decimal? Weight { get; init; }
            public Uri? Image { get; init; }
            public Version? Version { get; init; }
            public char? X { get; init; }
            public bool Draft { get; init; }
            [ContentGen.Key("og_image"), Url] public string? OgImage { get; init; }
            [StringLength(40), RegularExpression("^[a-z ]*$")] public string? Summary { get; init; }
            public IReadOnlyDictionary<string, int> Scores { get; init; } = new Dictionary<string, int>();
            public IReadOnlyList<Part> Parts { get; init; } = [];
            [Obsolete("Use Level.")] public string? Status { get; init; }
        }

        public partial record Part(string Title, IReadOnlyList<string>? Tags = null, Part? Parts = null);

        [Content("people")] public partial record Person(string? Name = null, IReadOnlyDictionary<string, string>? Links = null, Person? Best = null);

        public enum Level { Basic, Advanced, [Obsolete] Expert }

        [Flags] public enum Days { None = 0, Mon = 1, Tue = 2 }
        """;

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "App",
        [CSharpSyntaxTree.ParseText(Records, Parse, "/app/Records.cs")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "ContentGen.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));

    /// <summary>Every project is made of this one, whose references are bound once.</summary>
    public static CSharpCompilation Compilation => Empty;
}
