using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentGen.Generator.Files;

/// <summary>
/// The MSBuild properties that steer the generator, read once into a value.
/// Null roots mean that the project did not import ContentGen's targets: then there is nothing to do.
/// </summary>
internal sealed record ContentOptions(
    string? Root,
    string Namespace,
    string Visibility,
    bool IncludeDrafts)
{
    /// <summary>Whether the catalogs get a search index.</summary>
    public bool HasSearch { get; init; } = true;

    /// <summary>Whether the catalogs get a member for each entry and each term.</summary>
    public bool HasMembers { get; init; } = true;

    /// <summary>Whether a resolver is made that writes the records as JSON.</summary>
    public bool HasJson { get; init; }

    /// <summary>Whether tags in bodies that have the name of a component are components.</summary>
    public bool HasComponents { get; init; }

    /// <summary>The namespaces in which components are looked for; empty when the project does not say.</summary>
    public EquatableArray<string> ComponentNamespaces { get; init; } = EquatableArray<string>.Empty;

    /// <summary>URLs that the app serves itself, though they look like a collection's; a last <c>*</c> stands for any rest.</summary>
    public EquatableArray<string> KnownUrls { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether a record is to be suggested for each collection that has none.</summary>
    public bool SuggestRecords { get; init; }

    /// <summary>Whether a JSON Schema is to be written for each collection.</summary>
    public bool WriteSchemas { get; init; }

    /// <summary>The version of C# that the project is written in, where generated code cannot be; else null.</summary>
    public string? OldLanguage { get; init; }

    /// <summary>What is wrong with the values of the properties.</summary>
    public EquatableArray<Problem> Problems { get; init; } = EquatableArray<Problem>.Empty;

    /// <summary>The folder below which the compiler writes generated files, when it does.</summary>
    public string GeneratedFiles { get; init; } = "";

    /// <summary>Switches that MSBuild alone reads, each with what it makes of a value that is neither on nor off.</summary>
    private static readonly (string Key, string TakenAs)[] OfMSBuild =
    [
        ("EnableDefaultContentGenItems", "false"), ("ContentGenTreatWarningsAsErrors", "false"), ("ContentGenCopyImages", "false"),
        ("ContentGenCacheGenerator", "true"), ("ContentGenReadyToRun", "true"), ("ContentGenTuneCompiler", "true"),
    ];

    /// <summary>What MSBuild compares as true or false.</summary>
    private static readonly HashSet<string> Switches = new(["true", "false", "on", "off", "yes", "no"], StringComparer.OrdinalIgnoreCase);

    public static ContentOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        var problems = new List<Problem>();
        foreach (var (key, takenAs) in OfMSBuild)
        {
            if (Property(key) is { } value && !Switches.Contains(value))
                problems.Add(Diagnostics.Problems.BadProperty(key, value, takenAs, takenAs == "true" ? "false" : "true"));
        }

        var name = Property("ContentGenNamespace") ?? Property("RootNamespace") ?? "";
        return new ContentOptions(
            Property("ContentGenRootFullPath") is { } root ? ContentPath.Normalise(Unescape(root)).TrimEnd('/') : null,
            Qualified(name),
            Word("ContentGenVisibility", "public", "internal"),
            Word("ContentGenIncludeDrafts", "false", "true") == "true")
        {
            HasSearch = Word("ContentGenSearch", "true", "false") == "true",
            HasMembers = Word("ContentGenMembers", "true", "false") == "true",
            HasJson = Word("ContentGenJson", "false", "true") == "true",
            HasComponents = Word("ContentGenComponents", "false", "true") == "true",
            ComponentNamespaces = List("ContentGenComponentNamespaceList").Select(Qualified).ToEquatableArray(),
            KnownUrls = List("ContentGenKnownUrlList").ToEquatableArray(),
            SuggestRecords = Word("ContentGenSuggestRecords", "false", "true") == "true",
            WriteSchemas = Word("ContentGenWriteSchemas", "false", "true") == "true",
            GeneratedFiles = Property("ContentGenSuggestedIn")?.Replace('\\', '/') ?? "",
            Problems = problems.ToEquatableArray(),
        };

        // The usual word stands for a value that is none, and for no value.
        string Word(string key, string usual, string other)
        {
            if (Property(key) is not { } value || string.Equals(value, usual, StringComparison.OrdinalIgnoreCase))
                return usual;
            if (string.Equals(value, other, StringComparison.OrdinalIgnoreCase))
                return other;
            problems.Add(Diagnostics.Problems.BadProperty(key, value, usual, other));
            return usual;
        }

        string[] List(string key) => (Property(key) ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries);

        string? Property(string key) =>
            options.TryGetValue("build_property." + key, out var value) && value.Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>The options with the version of C#: generated code needs static members of interfaces and required members.</summary>
    public ContentOptions In(ParseOptions parse) =>
        parse is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 and var version }
            ? this with { OldLanguage = version.ToDisplayString() }
            : this;

    /// <summary>ContentGen.targets escapes the characters at which the compiler would cut the value off.</summary>
    private static string Unescape(string path) => path.Replace("%23", "#").Replace("%3B", ";").Replace("%25", "%");

    private static string Qualified(string name) =>
        string.Join(".", name.Split('.').Select(static part => part.Trim()).Where(static part => part.Length > 0).Select(Identifier));

    /// <summary>A part of a namespace as MSBuild may give it (<c>My-App</c>, <c>2024</c>) made into a C# identifier.</summary>
    private static string Identifier(string part)
    {
        var name = new string([.. part.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        if (!SyntaxFacts.IsIdentifierStartCharacter(name[0]))
            name = "_" + name;
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
