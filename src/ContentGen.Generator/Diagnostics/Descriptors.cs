using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>
/// Every diagnostic the generator can report. An id never changes its meaning.
/// The message is made by <see cref="Problems"/>, because one id has several causes and each names its own fix.
/// </summary>
internal static class Descriptors
{
    private const string HelpRoot = "https://github.com/contentgen/contentgen/blob/main/content/docs/diagnostics/";

    private static readonly DiagnosticDescriptor FrontMatterFence = Error("CG1001", "Front matter is not opened or closed properly");
    private static readonly DiagnosticDescriptor InvalidYaml = Error("CG1002", "Front matter is not valid YAML or TOML");
    private static readonly DiagnosticDescriptor DuplicateKey = Error("CG1003", "A key is given twice");
    private static readonly DiagnosticDescriptor NotAMap = Error("CG1004", "Front matter is not a map of keys to values");
    private static readonly DiagnosticDescriptor OtherFormat = Error("CG1005", "Front matter is JSON, or TOML that this compiler cannot read");
    private static readonly DiagnosticDescriptor NotUtf8 = Error("CG1006", "File is not valid UTF-8");
    private static readonly DiagnosticDescriptor MissingKey = Error("CG2001", "A required key is missing");
    private static readonly DiagnosticDescriptor WrongType = Error("CG2002", "A value cannot be read as the property's type");
    private static readonly DiagnosticDescriptor UnknownKey = Warning("CG2003", "A key is unknown");
    private static readonly DiagnosticDescriptor NotAMember = Error("CG2004", "A value is not a member of the enum");
    private static readonly DiagnosticDescriptor RuleFails = Error("CG2005", "A value fails a DataAnnotations rule");
    private static readonly DiagnosticDescriptor NoSuchEntry = Error("CG2006", "A reference names no entry");
    private static readonly DiagnosticDescriptor ObsoleteKey = Warning("CG2007", "A key sets an obsolete property");
    private static readonly DiagnosticDescriptor CutShort = Warning("CG2008", "A value was probably cut short or misread");
    private static readonly DiagnosticDescriptor ReferenceCycle = Error("CG2009", "References form a cycle");
    private static readonly DiagnosticDescriptor SameAddress = Error("CG3001", "Two entries share a URL or a slug");
    private static readonly DiagnosticDescriptor BadSlug = Error("CG3002", "A slug has characters that do not belong in a URL");
    private static readonly DiagnosticDescriptor TermDrift = Warning("CG3003", "Terms differ only by case, spacing or invisible characters");
    private static readonly DiagnosticDescriptor SharedMember = Warning("CG3004", "Two entries ask for the same member name");
    private static readonly DiagnosticDescriptor NoSuchContent = Warning("CG4001", "A link leads to content that does not exist");
    private static readonly DiagnosticDescriptor NoSuchHeading = Warning("CG4002", "A link leads to a heading that does not exist");
    private static readonly DiagnosticDescriptor NoSuchImage = Warning("CG4003", "An image does not exist");
    private static readonly DiagnosticDescriptor NoAlternativeText = Create("CG4004", "An image has no alternative text", DiagnosticSeverity.Hidden);
    private static readonly DiagnosticDescriptor LinkToAlias = Create("CG4005", "A link names an alias", DiagnosticSeverity.Info);
    private static readonly DiagnosticDescriptor BadFence = Warning("CG5001", "C# in a code fence has an error");
    private static readonly DiagnosticDescriptor NotPartial = Error("CG9001", "A content record cannot be completed");
    private static readonly DiagnosticDescriptor UnsupportedType = Error("CG9002", "A property's type is not supported");
    private static readonly DiagnosticDescriptor NoFiles = Warning("CG9003", "A collection has no files");
    private static readonly DiagnosticDescriptor SharedFolder = Error("CG9004", "Two records claim one collection");
    private static readonly DiagnosticDescriptor Internal = Error("CG9005", "Internal error while reading one file");
    private static readonly DiagnosticDescriptor BadDeclaration = Error("CG9006", "An attribute of a content record cannot be used");
    private static readonly DiagnosticDescriptor SuggestRecord = Warning("CG9007", "A record is suggested");

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = ImmutableDictionary.CreateRange(
        new[]
        {
            FrontMatterFence, InvalidYaml, DuplicateKey, NotAMap, OtherFormat, NotUtf8,
            MissingKey, WrongType, UnknownKey, NotAMember, RuleFails, NoSuchEntry, ObsoleteKey, CutShort, ReferenceCycle,
            SameAddress, BadSlug, TermDrift, SharedMember,
            NoSuchContent, NoSuchHeading, NoSuchImage, NoAlternativeText, LinkToAlias,
            BadFence,
            NotPartial, UnsupportedType, NoFiles, SharedFolder, Internal, BadDeclaration, SuggestRecord,
        }.Select(static descriptor => new KeyValuePair<string, DiagnosticDescriptor>(descriptor.Id, descriptor)));

    public static IEnumerable<DiagnosticDescriptor> All => ById.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(string id) => ById[id];

    private static DiagnosticDescriptor Error(string id, string title) => Create(id, title, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title) => Create(id, title, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, DiagnosticSeverity severity) =>
        new(id, title, "{0}", "ContentGen", severity, isEnabledByDefault: true, helpLinkUri: HelpRoot + id + ".md");
}
