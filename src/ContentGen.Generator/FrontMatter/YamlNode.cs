using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// A YAML value as it was written, with its place in the file. Anchors are already expanded, tags are gone.
/// Immutable and structurally equal all the way down.
/// </summary>
internal abstract record YamlNode(SourceRange Range)
{
    /// <summary>Whether it says nothing: no value, an empty text or list, as templates for new posts leave them.</summary>
    public bool IsEmpty => this switch
    {
        YamlScalar scalar => scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value),
        YamlSequence list => list.Items.Count == 0,
        _ => false,
    };
}

/// <summary>
/// A scalar. <paramref name="Value"/> is the text YAML makes of it: quotes and escapes resolved, lines folded, line ends <c>\n</c>.
/// No type is guessed: <c>no</c>, <c>1.10</c> and <c>2018-11-21</c> stay as they were written.
/// </summary>
/// <param name="Value">The scalar's text.</param>
/// <param name="Style">How it was written.</param>
/// <param name="Range">From its first character (an opening quote counts) to just past its last.</param>
/// <param name="Comment">A comment behind it on its last line, from the <c>#</c> on; null without one.</param>
internal sealed record YamlScalar(string Value, YamlStyle Style, SourceRange Range, string? Comment) : YamlNode(Range)
{
    /// <summary>YAML's null: nothing at all, <c>~</c>, or <c>null</c>, unquoted.</summary>
    public bool IsNull => Style == YamlStyle.Plain && IsNullWord(Value);

    /// <summary>Whether YAML reads an unquoted text as no value.</summary>
    public static bool IsNullWord(string text) => text is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record YamlSequence(EquatableArray<YamlNode> Items, SourceRange Range) : YamlNode(Range);

internal sealed record YamlMapping(EquatableArray<YamlEntry> Entries, SourceRange Range) : YamlNode(Range);

/// <summary>One <c>key: value</c> of a map.</summary>
internal sealed record YamlEntry(string Key, SourceRange KeyRange, YamlNode Value);

internal enum YamlStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}
