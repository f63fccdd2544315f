using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// What was read above a body. Holds nothing of the body but where it begins, so an edit of the body leaves it equal.
/// </summary>
/// <param name="Root">The keys and values; an empty map when there is no front matter. Where the YAML is broken, the keys that are not.</param>
/// <param name="Opener">The opening fence; an empty range at the file's start when there is none.</param>
/// <param name="BodyStart">Offset of the body's first character in the file's text (LF line ends).</param>
/// <param name="BodyLine">The line, from zero, of the body's first character.</param>
/// <param name="Problems">Everything that is wrong with it. After an error here no key is missed.</param>
internal sealed record FrontMatterDocument(
    YamlMapping Root,
    SourceRange Opener,
    int BodyStart,
    int BodyLine,
    EquatableArray<Problem> Problems)
{
    /// <summary>Whether it is TOML, which messages that show a line must know.</summary>
    public bool IsToml { get; init; }

    /// <summary>False when a fence, the YAML or TOML, or its shape is broken: then missing keys are nothing new.</summary>
    public bool IsReadable { get; } = !Problems.Any(static problem => problem.IsError);
}
