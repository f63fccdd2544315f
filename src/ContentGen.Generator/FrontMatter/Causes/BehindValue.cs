using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>Says what is wrong with what follows a value that has already ended, on the same line.</summary>
internal static class BehindValue
{
    /// <param name="text">The YAML.</param>
    /// <param name="open">Where the value begins.</param>
    /// <param name="close">Offset just past it.</param>
    /// <param name="rest">What follows it.</param>
    /// <param name="what">What the value is, with an article.</param>
    public static Problem Problem(YamlText text, int open, int close, SourceRange rest, string what)
    {
        var junk = text.Slice(rest.Start, rest.End);
        // A bracket, a comma or a semicolon was left over from somewhere; no quotes around it all would be what was meant.
        return junk.Length <= 3 && junk.All(static c => c is ')' or ']' or '}' or ',' or ';' or '.' or '"' or '\'')
            ? Problems.StrayMark(text.Path, rest, what, junk, YamlFix.Before(text.Lines, open) + text.Slice(open, close))
            : Problems.TextBehind(text.Path, rest, what, junk, YamlFix.Quoted(text.Lines, open, rest.End));
    }
}
