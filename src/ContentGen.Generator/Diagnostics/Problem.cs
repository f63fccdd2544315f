using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>
/// One complaint about one place of one file: all that a <see cref="Diagnostic"/> needs and nothing of Roslyn,
/// so that it flows with the values and is compared by value. Made by <see cref="Problems"/>.
/// </summary>
internal sealed record Problem(string Id, string Path, SourceRange Range, string Message)
{
    public bool IsError => Descriptors.Of(Id).DefaultSeverity == DiagnosticSeverity.Error;

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptors.Of(Id), Location.Create(Path, Range.Span, Range.Lines), Message);
}
