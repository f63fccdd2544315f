using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>What a snippet was read as.</summary>
internal enum SnippetForm
{
    /// <summary>A whole file, statements, types; members too, as long as nothing is bound.</summary>
    File,

    /// <summary>Members of a class.</summary>
    Members,

    /// <summary>Something that shows a value or a type, its semicolon left out; one or one a line, also below statements.</summary>
    Values,

    /// <summary>The heads of methods or types, their bodies left out.</summary>
    Signatures,

    /// <summary>Attributes and nothing that they belong to.</summary>
    Attributes,
}

/// <summary>The C# of a fence, read in one of the forms that people write it in. Lives while one body is rendered.</summary>
internal sealed class Snippet
{
    // The newest language the compiler knows: newer syntax than the project's own is not a mistake in a text.
    private static readonly CSharpParseOptions Options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None)
        .WithFeatures(new Dictionary<string, string>(StringComparer.Ordinal) { ["FileBasedProgram"] = "true" });

    /// <summary>
    /// What a file may not hold and a fence may: members without a class, types above statements, <c>#error</c>, directives of
    /// other tools such as <c>#addin</c>, usings below code and a second namespace, as where a fence shows two files.
    /// </summary>
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "CS0106", "CS8803", "CS1029", "CS8304", "CS1024", "CS1529", "CS8954", "CS8955", "CS8956",
    };

    private static readonly string[] ScriptDirectives = ["#:", "#!", "#r", "#load"];

    private readonly bool _hasHash;
    private IReadOnlyList<SnippetError>? _errors;
    private IReadOnlyList<HighlightSpan>? _spans;

    public Snippet(SnippetForm form, string code, params Insertion[] insertions)
    {
        Form = form;
        Wrapped = new WrappedCode(code, new(System.Collections.Immutable.ImmutableArray.Create(insertions)));
        _hasHash = code.IndexOf('#') >= 0;
        Root = CSharpSyntaxTree.ParseText(Wrapped.Text(), Options).GetCompilationUnitRoot();
    }

    public SnippetForm Form { get; }

    public WrappedCode Wrapped { get; }

    public string Code => Wrapped.Code;

    public CompilationUnitSyntax Root { get; }

    /// <summary>What is wrong with it when it is read in this form, from the top down.</summary>
    /// <remarks>Found when it is asked for: nobody asks of what is only highlighted.</remarks>
    public IReadOnlyList<SnippetError> Errors =>
        _errors ??= [.. Root.SyntaxTree.GetDiagnostics().Where(IsError).Select(diagnostic => SnippetError.Of(diagnostic, Wrapped))];

    /// <summary>The stretches that have a class.</summary>
    public IReadOnlyList<HighlightSpan> Spans => _spans ??= Highlighter.Spans(this);

    private bool IsError(Diagnostic diagnostic)
    {
        if (diagnostic.Severity != DiagnosticSeverity.Error || Allowed.Contains(diagnostic.Id))
            return false;
        // Code that is no C# has an error at each word: no line is looked for in vain.
        if (!_hasHash)
            return true;
        var first = Code.LastIndexOf('\n', Math.Max(Wrapped.ToCode(diagnostic.Location.SourceSpan.Start) - 1, 0)) + 1;
        while (first < Code.Length && char.IsWhiteSpace(Code[first]))
            first++;
        return !ScriptDirectives.Any(directive => string.CompareOrdinal(Code, first, directive, 0, directive.Length) == 0);
    }
}

/// <summary>A syntax error at its place in the snippet, in the compiler's words.</summary>
internal sealed record SnippetError(string Id, int Start, int End, string Message)
{
    public static SnippetError Of(Diagnostic diagnostic, WrappedCode wrapped)
    {
        var (start, end) = (wrapped.ToCode(diagnostic.Location.SourceSpan.Start), wrapped.ToCode(diagnostic.Location.SourceSpan.End));
        // At the end of a line the parser may hope for another variable; people mean the statement to end.
        return diagnostic.Id == "CS1003" && start == end && (end == wrapped.Code.Length || wrapped.Code[end] == '\n')
            ? new SnippetError("CS1002", start, end, "; expected")
            : new SnippetError(diagnostic.Id, start, end, diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
