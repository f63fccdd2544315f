using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Alerts of any kind, with a title of their own or not: <c>[!NOTE]</c>, <c>[!info]</c>, <c>[!tip]- Title</c>.
/// A kind that GitHub does not know is called by its own name.
/// </summary>
internal sealed class Alerts : AlertInlineParser
{
    private static readonly object TitleKey = new();

    /// <summary>GitHub shows the brackets of alerts in lists and definitions; Hugo, Obsidian and VitePress show alerts.</summary>
    public Alerts() => AllowNestedAlerts = true;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Kind(slice) is not { } end)
            return false;
        // Markdig knows the kinds, and wants the line for them.
        var head = new StringSlice(slice.Text.Substring(slice.Start, end - slice.Start + 1));
        if (!base.Match(processor, ref head))
            return false;

        var at = end + 1;
        if (at <= slice.End && slice.Text[at] is '-' or '+')
            at++;
        while (at <= slice.End && slice.Text[at] is ' ' or '\t')
            at++;
        var hasTitle = at <= slice.End && slice.Text[at] is not ('\n' or '\r');
        slice.Start = hasTitle ? at : AfterLine(slice, at);
        if (hasTitle)
            processor.Block!.SetData(TitleKey, true);
        return true;
    }

    /// <summary>Moves titles out of the paragraphs that they begin, and drops paragraphs of which nothing is left.</summary>
    public static void SplitTitles(MarkdownDocument document)
    {
        foreach (var alert in document.Descendants<AlertBlock>().ToList())
        {
            if (alert.Count == 0 || alert[0] is not ParagraphBlock { Inline: { } inlines } paragraph)
                continue;
            if (paragraph.GetData(TitleKey) is not null)
                alert.Insert(0, Title(paragraph, inlines));
            if (inlines.FirstChild is null)
                alert.Remove(paragraph);
        }
    }

    private static AlertTitle Title(ParagraphBlock paragraph, ContainerInline inlines)
    {
        var title = new AlertTitle { Line = paragraph.Line, Column = paragraph.Column, Span = paragraph.Span, Inline = new ContainerInline() };
        while (inlines.FirstChild is { } inline)
        {
            inline.Remove();
            if (inline is LineBreakInline)
                break;
            title.Inline.AppendChild(inline);
        }

        return title;
    }

    /// <summary>Where the bracket is closed behind a kind; null for anything else in brackets.</summary>
    private static int? Kind(StringSlice slice)
    {
        if (slice.PeekChar() != '!')
            return null;
        var end = slice.Start + 2;
        while (end <= slice.End && slice.Text[end].IsAlpha())
            end++;
        if (end == slice.Start + 2 || end > slice.End || slice.Text[end] != ']')
            return null;
        var behind = end < slice.End && slice.Text[end + 1] is '-' or '+' ? end + 2 : end + 1;
        return behind > slice.End || slice.Text[behind] is ' ' or '\t' or '\n' or '\r' ? end : null;
    }

    private static int AfterLine(StringSlice slice, int at)
    {
        if (at <= slice.End && slice.Text[at] == '\r')
            at++;
        if (at <= slice.End && slice.Text[at] == '\n')
            at++;
        return at;
    }
}

/// <summary>The title that an alert's author gave it.</summary>
internal sealed class AlertTitle() : LeafBlock(null);
