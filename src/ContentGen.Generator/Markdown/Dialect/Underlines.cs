using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// A line of <c>---</c> or <c>===</c> behind a footnote or a definition, which does not go on with it. As behind a list item it makes no
/// heading of that text: Markdig would take it out of where it stands. Nor does it of link references, which are no text.
/// </summary>
internal sealed class Underlines : BlockParser
{
    public Underlines() => OpeningCharacters = ['-', '='];

    /// <summary>Closes the paragraph, and leaves the line to the parsers after this one.</summary>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is ParagraphBlock { Lines.Count: > 0 } paragraph && IsHere(processor)
            && (paragraph.Parent is (Footnote or DefinitionItem) and { IsOpen: false } || ReferenceLists.HoldsNothingElse(paragraph)))
            processor.Close(paragraph);
        return BlockState.None;
    }

    private static bool IsHere(BlockProcessor processor)
    {
        var line = processor.Line.ToString().TrimEnd(' ', '\t', '\r');
        return line.Length > 1 && line.All(c => c == line[0]);
    }
}
