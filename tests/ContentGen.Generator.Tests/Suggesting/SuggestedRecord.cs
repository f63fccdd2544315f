using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Suggesting;

/// <summary>The records that are suggested for a project, and what becomes of the project when they are pasted.</summary>
internal static class SuggestedRecord
{
    /// <summary>The suggested files, in the order of their collections.</summary>
    public static IReadOnlyList<string> For(ContentProject project) =>
    [
        .. project.WithProperty("ContentGenSuggestRecords", "true").Run().Diagnostics
            .Where(static diagnostic => diagnostic.Id == "CG9007")
            .Select(static diagnostic => diagnostic.GetMessage())
            .Select(static message => message[(message.IndexOf("\n\n", StringComparison.Ordinal) + 2)..]),
    ];

    /// <summary>The record of the only collection, without what stands above it.</summary>
    public static string Of(ContentProject project)
    {
        var code = Assert.Single(For(project));
        return code[code.IndexOf("[Content(", StringComparison.Ordinal)..];
    }

    /// <summary>The project with the records pasted into it.</summary>
    public static GeneratorRun Paste(ContentProject project) =>
        For(project).Aggregate(project, static (edited, code) => edited.WithSource("#pragma warning disable CS1591\n" + code)).Run();

    /// <summary>What is an error then, as <c>posts/x.md(3,7): error …</c>: of the generator and of the compiler.</summary>
    public static IReadOnlyList<string> Errors(GeneratorRun run) =>
    [
        .. run.ToString().Split('\n').Where(static line => line.Contains(": error ", StringComparison.Ordinal)),
        .. run.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.ToString()),
    ];
}
