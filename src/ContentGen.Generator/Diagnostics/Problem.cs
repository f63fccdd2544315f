using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>
/// One complaint about one place of one file: all that a <see cref="Diagnostic"/> needs and nothing of Roslyn,
/// so that it flows with the values and is compared by value. Made by <see cref="Problems"/>.
/// </summary>
internal sealed record Problem(Descriptor Descriptor, string Path, SourceRange Range, string Message)
{
    public string Id => Descriptor.Id;

    /// <summary>One line, whatever the author wrote.</summary>
    public string Message { get; } = MessageText.OneLine(Message);

    /// <summary>Code that an editor shows below the message; a build prints the message alone.</summary>
    public string? Code { get; init; }

    public bool IsError => Descriptor.Severity == DiagnosticSeverity.Error;

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptor.ToRoslyn(),
        Path.Length == 0 ? Location.None : Location.Create(Path, Range.Span, Range.Lines),
        Code is null ? Message : $"{Message}\n\n{Code}");
}
