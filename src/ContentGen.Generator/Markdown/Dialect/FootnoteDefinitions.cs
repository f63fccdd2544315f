using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Reads footnotes wherever they stand, in lists, quotes and definitions too; Markdig's own parser wants them at the margin.
/// Their places and numbers are those of Markdig: at the end of the document, in the order of the marks.
/// </summary>
internal sealed class FootnoteDefinitions : BlockParser
{
    private static readonly object Key = new();
    private static readonly object WrittenKey = new();

    public FootnoteDefinitions() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.PeekChar(1) != '^')
            return BlockState.None;
        var (column, start) = (processor.Column, processor.Start);
        if (!LinkHelper.TryParseLabel(ref processor.Line, allowEmpty: false, out var label, out var labelSpan)
            || label.Length < 2 || processor.CurrentChar != ':')
        {
            processor.GoToColumn(column);
            return BlockState.None;
        }

        processor.Column += processor.Start - start;
        processor.NextChar();
        var footnote = new Footnote(this)
        {
            Label = label, LabelSpan = labelSpan, Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        Group(processor.Document).Add(footnote);
        processor.Document.SetLinkReferenceDefinition(label, new FootnoteLinkReferenceDefinition(footnote)
        {
            CreateLinkInline = Mark,
            Line = processor.LineIndex,
            Column = column,
            Span = new SourceSpan(start, processor.Start - 2),
            LabelSpan = labelSpan,
            Label = label,
        }, addGroup: false);
        processor.NewBlocks.Push(footnote);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        // A line at the margin may go on with the last paragraph; whatever else it is, it stands behind the footnote.
        if (processor.Indent == 0)
            return BlockState.None;
        if (processor.IsCodeIndent)
            processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    /// <summary>All footnotes of a document, those without a mark too, as they were written.</summary>
    public static IReadOnlyList<Footnote> AllOf(MarkdownDocument document) => document.GetData(WrittenKey) as IReadOnlyList<Footnote> ?? [];

    /// <summary>All footnotes of a document; their order is settled when all marks are known.</summary>
    private FootnoteGroup Group(MarkdownDocument document)
    {
        if (document.GetData(Key) is FootnoteGroup group)
            return group;
        document.SetData(Key, group = new FootnoteGroup(this));
        // Not before: it would stand between blocks that look at their neighbours, such as definitions.
        document.ProcessInlinesBegin += static (state, _) => state.Document.Add((FootnoteGroup)state.Document.GetData(Key)!);
        document.ProcessInlinesEnd += static (state, _) => Finish(state.Document);
        return group;
    }

    private static Inline Mark(InlineProcessor processor, LinkReferenceDefinition definition, Inline? child)
    {
        var footnote = ((FootnoteLinkReferenceDefinition)definition).Footnote;
        var mark = new FootnoteLink(footnote);
        footnote.Links.Add(mark);
        if (footnote.Order < 0)
        {
            footnote.Order = (footnote.Parent!.GetData(Key) as int? ?? 0) + 1;
            footnote.Parent.SetData(Key, footnote.Order);
        }

        return mark;
    }

    /// <summary>Sorts the footnotes, drops those without a mark and leads back to the marks.</summary>
    private static void Finish(MarkdownDocument document)
    {
        var group = (FootnoteGroup)document.GetData(Key)!;
        var all = group.OfType<Footnote>().ToList();
        document.SetData(WrittenKey, all);
        var used = all.Where(static footnote => footnote.Order > 0).OrderBy(static footnote => footnote.Order).ToList();
        group.Clear();
        var index = 0;
        foreach (var footnote in used)
        {
            group.Add(footnote);
            if (footnote.LastChild is not ParagraphBlock last)
                footnote.Add(last = new ParagraphBlock());
            last.Inline ??= new ContainerInline();
            foreach (var mark in footnote.Links)
            {
                mark.Index = ++index;
                last.Inline.AppendChild(new FootnoteLink(footnote) { Index = index, IsBackLink = true });
            }
        }
    }
}
