using Markdig.Extensions.Mathematics;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>Reads a fence with the language <c>math</c> as a formula on display, as GitHub and GitLab do.</summary>
internal sealed class FormulaFences : FencedCodeBlockParser
{
    private const string Language = "math";

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state != BlockState.None && processor.NewBlocks.Peek() is MathBlock formula)
        {
            // Markdig has made a class of the language.
            formula.SetAttributes(new HtmlAttributes());
            formula.GetAttributes().AddClass("math");
        }

        return state;
    }

    protected override FencedCodeBlock CreateFencedBlock(BlockProcessor processor) =>
        IsFormula(processor.Line.Text, processor.Line.Start, processor.Line.End)
            ? new MathBlock(this) { IndentCount = processor.Indent }
            : base.CreateFencedBlock(processor);

    private static bool IsFormula(string text, int start, int end)
    {
        var sign = text[start];
        while (start <= end && text[start] == sign)
            start++;
        while (start <= end && text[start] is ' ' or '\t')
            start++;
        var after = start + Language.Length;
        return after <= end + 1 && string.CompareOrdinal(text, start, Language, 0, Language.Length) == 0
            && (after > end || char.IsWhiteSpace(text[after]));
    }
}
