using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>
/// A language whose code can be highlighted. It moves a scanner forward and gives classes to what it passes; every character is
/// looked at a fixed number of times, so that no code, however malformed, takes long.
/// </summary>
internal abstract class Language
{
    /// <summary>Marks the code that a scanner has in front of it, to its end.</summary>
    /// <param name="code">The scanner.</param>
    /// <param name="depth">How many strings and holes are open around the code.</param>
    public abstract void Mark(CodeScanner code, int depth);

    /// <summary>The stretches of a text that have a class, in order and without overlap.</summary>
    public IReadOnlyList<HighlightSpan> Spans(string text)
    {
        var code = new CodeScanner(text);
        Mark(code, 0);
        return code.Spans;
    }
}
