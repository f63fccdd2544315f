using System.Text;
using ContentGen.Generator.Markdown.Html;
using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Model;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown;

/// <summary>The words of a document without its marks. Blocks stand on lines of their own, a table's cells are parted by a tab.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder _text = ScratchText.Rent();
    private readonly WordCounter? _words;
    private readonly MarkdownObject? _end;
    private bool _isOver;

    /// <summary>Where the space of a line break stands whose next character is not yet known; -1 for none.</summary>
    private int _break = -1;

    private PlainText(WordCounter? words = null, MarkdownObject? end = null) => (_words, _end) = (words, end);

    /// <summary>The text of a block and all that is in it.</summary>
    /// <param name="block">A document or a part of one.</param>
    public static string Of(Block block)
    {
        var text = new PlainText();
        text.Add(block);
        return ScratchText.Finish(text._text);
    }

    /// <summary>The text of inlines: of a link its words, of an image its alternative text.</summary>
    public static string Of(ContainerInline inlines)
    {
        var text = new PlainText();
        text.Add(inlines);
        return ScratchText.Finish(text._text);
    }

    /// <summary>The text of a document, and how much of it there is to read.</summary>
    public static (string Text, WordCount Words) Of(MarkdownDocument document)
    {
        var words = new WordCounter();
        var text = new PlainText(words);
        text.Add((Block)document);
        words.Add(text._text);
        return (ScratchText.Finish(text._text), words.Count);
    }

    /// <summary>The text of a document up to a block or an inline of it, which is left out.</summary>
    public static string Until(MarkdownDocument document, MarkdownObject end)
    {
        var text = new PlainText(end: end);
        text.Add((Block)document);
        return ScratchText.Finish(text._text);
    }

    private void Add(Block block)
    {
        _isOver |= block == _end;
        if (_isOver)
            return;
        switch (block)
        {
            case HtmlBlock html:
                Separate('\n');
                _text.Append(HtmlText.Of(html.Lines.ToString()));
                break;
            case CodeBlock code:
                Separate('\n');
                if (code is not MathBlock)
                    _words?.Add(_text);
                _text.Append(code.Lines.ToString());
                if (code is not MathBlock)
                    _words?.Skip(_text);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case LeafBlock { Inline: { } inlines }:
                Separate(block.Parent is TableCell { Parent: TableRow row } cell && row[0] != cell ? '\t' : '\n');
                Add(inlines);
                if (block is ParagraphBlock paragraph && FigureRenderer.CaptionOf(paragraph) is { } caption && !_isOver)
                {
                    Separate('\n');
                    _text.Append(caption);
                }

                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Add(child);
                break;
        }
    }

    private void Add(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            _isOver |= inline == _end;
            if (_isOver)
                return;
            JoinLines();
            switch (inline)
            {
                case LiteralInline literal:
                    // The space behind a task's box goes with the box.
                    var skipped = literal is { PreviousSibling: TaskList, Content.CurrentChar: ' ' } ? 1 : 0;
                    _text.Append(literal.Content.Text, literal.Content.Start + skipped, literal.Content.Length - skipped);
                    break;
                case CodeInline code:
                    _text.Append(code.Content);
                    break;
                case MathInline math:
                    _text.Append(math.Content.Text, math.Content.Start, math.Content.Length);
                    break;
                case HtmlEntityInline entity:
                    _text.Append(entity.Transcoded.ToString());
                    break;
                case AutolinkInline link:
                    _text.Append(link.Url);
                    break;
                case LineBreakInline line:
                    _break = line.IsHard ? -1 : _text.Length;
                    _text.Append(' ');
                    break;
                case HtmlInline html when HtmlText.Parts(html.Tag) && _text.Length > 0 && !char.IsWhiteSpace(_text[_text.Length - 1]):
                    _text.Append(' ');
                    break;
                case HtmlInline html when HtmlText.Unread(html.Tag) is { } element:
                    inline = EndOf(element, html);
                    break;
                case TaskList or HtmlInline:
                    break;
                case DelimiterInline delimiter:
                    // A bracket that opened no link.
                    _text.Append(delimiter.ToLiteral());
                    Add(delimiter);
                    break;
                case ContainerInline container:
                    Add(container);
                    break;
            }
        }

        JoinLines();
    }

    /// <summary>A line break is nothing between characters that no spaces stand between.</summary>
    private void JoinLines()
    {
        if (_break < 0 || _break + 1 >= _text.Length)
            return;
        var before = _break == 0 ? ' ' : _text[_break - 1];
        if (char.IsLowSurrogate(before) && _break > 1)
            before = _text[_break - 2];
        if (SearchCharacters.JoinsLines(before, _text[_break + 1]))
            _text.Remove(_break, 1);
        _break = -1;
    }

    /// <summary>The tag that ends an element among what stands beside it; the last of that where none does.</summary>
    private static Inline EndOf(string element, Inline inline)
    {
        while (inline.NextSibling is { } next)
        {
            inline = next;
            if (inline is HtmlInline html && HtmlText.Ends(html.Tag, element))
                break;
        }

        return inline;
    }

    private void Separate(char separator)
    {
        _break = -1;
        if (_text.Length > 0 && _text[_text.Length - 1] != separator)
            _text.Append(separator);
    }
}
