using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>
/// One kind of diagnostic, and the list of them all: a kind exists only as a member of this list. An id never changes its
/// meaning. The message is made by <see cref="Problems"/>, because one id has several causes and each names its own fix.
/// </summary>
/// <remarks>
/// There is one instance for each id, so that equal means the same. It is not a <see cref="DiagnosticDescriptor"/>: nothing of
/// Roslyn flows with the values, and one is made when a problem is reported.
/// </remarks>
internal sealed class Descriptor
{
    public const string Category = "ContentGen";

    private const string HelpRoot = "https://github.com/contentgen/contentgen/blob/main/content/docs/diagnostics/";

    // Above the kinds: fields are set from top to bottom, and each kind adds itself.
    private static readonly List<Descriptor> Listed = [];

    public static readonly Descriptor FrontMatterFence = Error("CG1001", "Front matter is not opened or closed properly");
    public static readonly Descriptor InvalidFrontMatter = Error("CG1002", "Front matter is not valid YAML or TOML");
    public static readonly Descriptor DuplicateKey = Error("CG1003", "A key is given twice");
    public static readonly Descriptor NotAMap = Error("CG1004", "Front matter is not a map of keys to values");
    public static readonly Descriptor OtherFormat = Error("CG1005", "Front matter is JSON, or TOML that this compiler cannot read");
    public static readonly Descriptor NotUtf8 = Error("CG1006", "File is not valid UTF-8");
    public static readonly Descriptor TooDeep = Error("CG1007", "Markdown is nested too deeply");
    public static readonly Descriptor MissingKey = Error("CG2001", "A required key is missing");
    public static readonly Descriptor WrongType = Error("CG2002", "A value cannot be read as the property's type");
    public static readonly Descriptor UnknownKey = Warning("CG2003", "A key is unknown");
    public static readonly Descriptor NotAMember = Error("CG2004", "A value is not a member of the enum");
    public static readonly Descriptor RuleFails = Error("CG2005", "A value fails a DataAnnotations rule");
    public static readonly Descriptor NoSuchEntry = Error("CG2006", "A reference names an entry that does not exist");
    public static readonly Descriptor ObsoleteKey = Warning("CG2007", "A key sets an obsolete property");
    public static readonly Descriptor CutShort = Warning("CG2008", "A value was probably cut short or misread");
    public static readonly Descriptor ReferenceCycle = Error("CG2009", "References form a cycle");
    public static readonly Descriptor NotPublic = Warning("CG2010", "A key or name that another tool reads as 'not public'");
    public static readonly Descriptor ForeignAddress = Warning("CG2011", "A key gives an address that nothing reads");
    public static readonly Descriptor SameAddress = Error("CG3001", "Two entries share a URL or a slug");
    public static readonly Descriptor BadSlug = Error("CG3002", "A slug contains characters that do not belong in a URL");
    public static readonly Descriptor TermDrift = Warning("CG3003", "Terms differ only by case, spacing or invisible characters");
    public static readonly Descriptor SharedMember = Warning("CG3004", "Two entries share a member name");
    public static readonly Descriptor SharedAlias = Error("CG3005", "An alias is another entry's address");
    public static readonly Descriptor AliasOfItself = Warning("CG3006", "An alias is the entry's own URL");
    public static readonly Descriptor NoSuchContent = Warning("CG4001", "A link points to content that does not exist");
    public static readonly Descriptor NoSuchHeading = Warning("CG4002", "A link points to a heading that does not exist");
    public static readonly Descriptor NoSuchImage = Warning("CG4003", "An image does not exist");
    public static readonly Descriptor NoAlternativeText = Hidden("CG4004", "An image has no alternative text");
    public static readonly Descriptor LinkToAlias = Info("CG4005", "A link uses an alias");
    public static readonly Descriptor SharedHeadingId = Warning("CG4006", "Two headings of a page share an id");
    public static readonly Descriptor SplitCell = Warning("CG4007", "A pipe inside code, a formula or a link splits a table cell");
    public static readonly Descriptor UnreadLink = Warning("CG4008", "A link or an image is shown as text");
    public static readonly Descriptor ForeignMarkup = Warning("CG4009", "Markup of another tool is shown as text");
    public static readonly Descriptor LostFootnote = Warning("CG4010", "A footnote and its mark do not meet");
    public static readonly Descriptor BadFence = Warning("CG5001", "C# in a code fence has an error");
    public static readonly Descriptor UnclosedFence = Warning("CG5002", "A fence or raw HTML is never closed");
    public static readonly Descriptor UnfittingTag = Error("CG6001", "A component's tags do not fit together");
    public static readonly Descriptor UnreadableTag = Error("CG6002", "A component's tag cannot be read");
    public static readonly Descriptor MissingParameter = Error("CG6003", "A component lacks a required parameter");
    public static readonly Descriptor NotAParameter = Error("CG6004", "A component does not take a parameter");
    public static readonly Descriptor CannotBeCreated = Error("CG6005", "A component cannot be created");
    public static readonly Descriptor NotPartial = Error("CG9001", "A content record cannot be completed");
    public static readonly Descriptor UnsupportedType = Error("CG9002", "A property's type is not supported");
    public static readonly Descriptor NoFiles = Warning("CG9003", "A collection has no files");
    public static readonly Descriptor SharedFolder = Error("CG9004", "Two records claim one collection");
    public static readonly Descriptor Internal = Error("CG9005", "Internal error while reading a file");
    public static readonly Descriptor BadDeclaration = Error("CG9006", "An attribute of a content record cannot be used");
    public static readonly Descriptor SuggestRecord = Warning("CG9007", "A record is suggested");
    public static readonly Descriptor NamedAsNamespace = Warning("CG9008", "A generated type has the name of a namespace");
    public static readonly Descriptor TypeInTheWay = Error("CG9009", "A type has the name of a generated one");
    public static readonly Descriptor OldLanguage = Error("CG9014", "The project's version of C# is too old");
    public static readonly Descriptor BadProperty = Warning("CG9015", "An MSBuild property has a value that it does not take");

    private Descriptor(string id, string title, DiagnosticSeverity severity)
    {
        (Id, Title, Severity) = (id, title, severity);
        Listed.Add(this);
    }

    public static IReadOnlyList<Descriptor> All => Listed;

    public string Id { get; }

    public string Title { get; }

    /// <summary>How it is reported unless the project says otherwise.</summary>
    public DiagnosticSeverity Severity { get; }

    public string HelpLink => HelpRoot + Id + ".md";

    /// <param name="tags">Of <see cref="WellKnownDiagnosticTags"/>: what an editor is to know of how it is found.</param>
    public DiagnosticDescriptor ToRoslyn(params string[] tags) =>
        new(Id, Title, "{0}", Category, Severity, isEnabledByDefault: true, helpLinkUri: HelpLink, customTags: tags);

    private static Descriptor Error(string id, string title) => new(id, title, DiagnosticSeverity.Error);

    private static Descriptor Warning(string id, string title) => new(id, title, DiagnosticSeverity.Warning);

    private static Descriptor Info(string id, string title) => new(id, title, DiagnosticSeverity.Info);

    private static Descriptor Hidden(string id, string title) => new(id, title, DiagnosticSeverity.Hidden);
}
