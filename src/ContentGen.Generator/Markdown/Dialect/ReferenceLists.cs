using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Takes long lists of link references apart. <c>[a]: x</c> on lines of their own are one paragraph until it ends, and then Markdig
/// copies all that is left of it for each of them. Between two of them it may as well end.
/// </summary>
internal sealed class ReferenceLists : BlockParser
{
    private const int LinesAtOnce = 64;

    /// <summary>A whole reference on a line. What may be none, or go on below, has no part in it.</summary>
    private static readonly Regex Reference = new(
        @"\A {0,3}\[(?!\^)[^\s\[\]\\][^\[\]\\]*\]:[ \t]*[^\s<>()\\""']+(?:[ \t]+(?:""[^""\\]*""|'[^'\\]*'|\([^()\\]*\)))?[ \t]*\z",
        RegexOptions.CultureInvariant);

    public ReferenceLists() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is ParagraphBlock { Lines.Count: > 0 } paragraph && paragraph.Lines.Count % LinesAtOnce == 0
            && IsReference(processor.Line.ToString()) && HoldsNothingElse(paragraph))
            processor.Close(paragraph);
        return BlockState.None;
    }

    /// <summary>Whether all lines of a paragraph are references.</summary>
    public static bool HoldsNothingElse(ParagraphBlock paragraph) =>
        Enumerable.Range(0, paragraph.Lines.Count).All(line => IsReference(paragraph.Lines.Lines[line].Slice.ToString()));

    private static bool IsReference(string line) => Reference.IsMatch(line);
}
