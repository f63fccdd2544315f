using ContentGen.Generator.Emit;
using ContentGen.Generator.Markdown.Code;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Fences;

/// <summary>
/// The project as a fence sees it: its references, its own types, the records and catalogs of this build, and usings that
/// a text does not repeat. A fence that declares types is compiled in a copy of its own, so that two may declare the same name;
/// those that only state something are compiled together, because a copy costs more than most of them do.
/// </summary>
internal sealed class FenceCompilation
{
    /// <summary>What the SDK's ImplicitUsings gives every project.</summary>
    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    /// <summary>
    /// Not the fence's fault: a program beside the project's own or in a library (CS8802, CS8804, CS8805), types above statements
    /// (CS8803), an iterator whose method is not shown (CS1624), an extension method whose class is not shown (CS1106), parts that
    /// other generators write (CS8795, CS9248).
    /// </summary>
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "CS8802", "CS8803", "CS8804", "CS8805", "CS1624", "CS1106", "CS8795", "CS9248",
    };

    /// <summary>So many statements' fences are compiled together.</summary>
    private const int Most = 64;

    private readonly CSharpCompilation _project;
    private readonly CSharpParseOptions _options;
    private readonly Dictionary<(WrappedCode Code, SnippetForm Form), IReadOnlyList<SnippetError>> _known = [];

    public FenceCompilation(CSharpCompilation project, FenceContext context)
    {
        // All trees of a compilation must be of one language version.
        var options = project.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions ?? CSharpParseOptions.Default;
        _options = options.WithDocumentationMode(DocumentationMode.None);
        var (records, content) = (context.Schemas, context.Options);
        var namespaces = ImplicitUsings.Append("ContentGen").Append(content.Namespace).Concat(records.Select(static schema => schema.Record.Namespace))
            .Where(static name => name.Length > 0).Distinct();
        var sources = records.Select(RecordEmitter.Emit)
            .Concat(context.Catalogs.Select(static catalog => CatalogEmitter.Emit(new CatalogClass(catalog, HasSearch: false))))
            .Append(SourceText.From(string.Concat(namespaces.Select(static name => $"global using global::{name};\n"))))
            .ToList();
        if (CatalogList.Of(records, content.Namespace, content.Visibility) is { Catalogs.IsEmpty: false } list)
            sources.Add(list.Emit());
        if (JsonClass.Of(records, content) is { Schemas.IsEmpty: false } json)
            sources.Add(JsonEmitter.Emit(json));
        _project = project.AddSyntaxTrees(sources.Select(text => CSharpSyntaxTree.ParseText(text, _options)));
    }

    /// <summary>The errors of each of a page's fences, at their places in its code. What is the same in several is compiled once.</summary>
    public IEnumerable<IReadOnlyList<SnippetError>> Errors(EquatableArray<FenceToCheck> fences, CancellationToken cancellationToken)
    {
        var unknown = fences.Select(static fence => (fence.Code, fence.Form)).Distinct().Where(key => !_known.ContainsKey(key))
            .Select(key => ParsedFence.Of(key.Code, key.Form, _options, cancellationToken))
            .ToLookup(static fence => fence.IsStatements);
        var together = unknown[true].Select(static (fence, i) => (Fence: fence, Group: i / Most)).GroupBy(static item => item.Group, static item => item.Fence);
        foreach (var group in together)
            Compile([.. group], cancellationToken);
        foreach (var fence in unknown[false])
            Compile([fence], cancellationToken);
        return fences.Select(fence => _known[(fence.Code, fence.Form)]);
    }

    private void Compile(IReadOnlyCollection<ParsedFence> fences, CancellationToken cancellationToken)
    {
        var compilation = _project.AddSyntaxTrees(fences.Select(static fence => fence.Tree));
        foreach (var fence in fences)
        {
            _known[(fence.Code, fence.Form)] = compilation.GetSemanticModel(fence.Tree).GetDiagnostics(cancellationToken: cancellationToken)
                .Where(error => error.DefaultSeverity == DiagnosticSeverity.Error && !Allowed.Contains(error.Id) && !IsAllowedIn(fence.Form, error.Id))
                .Where(error => !fence.Returned.Contains(error.Location.SourceSpan))
                .Select(error => SnippetError.Of(error, fence.Code))
                .OrderBy(static error => error.Start)
                .ToList();
        }
    }

    /// <summary>
    /// A value or type stands where a statement is wanted (CS0201, CS0119) or has no type on its own (CS9176); the head of a
    /// method has no body (CS0501).
    /// </summary>
    private static bool IsAllowedIn(SnippetForm form, string id) => form switch
    {
        SnippetForm.Values => id is "CS0201" or "CS0119" or "CS9176",
        SnippetForm.Signatures => id == "CS0501",
        _ => false,
    };
}
