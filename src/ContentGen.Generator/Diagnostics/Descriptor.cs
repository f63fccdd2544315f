using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>
/// A kind of diagnostic, as a value that may flow through the pipeline. All there are stand in <c>Descriptor.Table.cs</c>:
/// nothing else can make one, and each is listed because it exists.
/// </summary>
internal sealed partial class Descriptor
{
    public const string Category = "ContentGen";

    private const string HelpRoot = "https://github.com/contentgen/contentgen/blob/main/content/docs/diagnostics/";

    // Not an initialiser: the table's own have to have run.
    private static IReadOnlyList<Descriptor>? _all;

    private Descriptor(string id, string title, DiagnosticSeverity severity) => (Id, Title, Severity) = (id, title, severity);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Descriptor> All => _all ??=
    [
        .. typeof(Descriptor).GetFields()
            .Select(static row => row.GetValue(null))
            .OfType<Descriptor>()
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    public string Id { get; }

    public string Title { get; }

    /// <summary>The severity where the project sets none.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The address of its page.</summary>
    public string HelpLink => HelpRoot + Id + ".md";

    /// <summary>What Roslyn wants to be told.</summary>
    public DiagnosticDescriptor ToRoslyn() => new(Id, Title, "{0}", Category, Severity, isEnabledByDefault: true, helpLinkUri: HelpLink);

    public override string ToString() => Id;

    private static Descriptor Error(string id, string title) => new(id, title, DiagnosticSeverity.Error);

    private static Descriptor Warning(string id, string title) => new(id, title, DiagnosticSeverity.Warning);

    private static Descriptor Info(string id, string title) => new(id, title, DiagnosticSeverity.Info);

    private static Descriptor Hidden(string id, string title) => new(id, title, DiagnosticSeverity.Hidden);
}
