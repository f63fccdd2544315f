using System.Text;
using ContentGen.Generator.Markdown.Html;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown;

/// <summary>The words of a document without its marks. Blocks stand on lines of their own, a table's cells are parted by a tab.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder _text = new();
    private readonly bool _withCode;
    private MarkdownObject? _end;
    private bool _isOver;

    private PlainText(bool withCode) => _withCode = withCode;

    /// <summary>The text of a block and all that is in it.</summary>
    /// <param name="block">A document or a part of one.</param>
    /// <param name="withCode">Whether code blocks count; inline code always does.</param>
    public static string Of(Block block, bool withCode = true)
    {
        var text = new PlainText(withCode);
        text.Add(block);
        return text.ToString();
    }

    /// <summary>The text of inlines: of a link its words, of an image its alternative text.</summary>
    public static string Of(ContainerInline inlines)
    {
        var text = new PlainText(withCode: true);
        text.Add(inlines);
        return text.ToString();
    }

    /// <summary>The text of a document up to a block or an inline of it, which is left out.</summary>
    public static string Until(MarkdownDocument document, MarkdownObject end)
    {
        var text = new PlainText(withCode: true) { _end = end };
        text.Add(document);
        return text.ToString();
    }

    public override string ToString() => _text.ToString().Trim();

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
            case CodeBlock code when code is MathBlock || _withCode:
                Separate('\n');
                _text.Append(code.Lines.ToString());
                break;
            case CodeBlock or LinkReferenceDefinitionGroup:
                break;
            case LeafBlock { Inline: { } inlines }:
                Separate(block.Parent is TableCell { Parent: TableRow row } cell && row[0] != cell ? '\t' : '\n');
                Add(inlines);
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
                case LineBreakInline:
                    _text.Append(' ');
                    break;
                case HtmlInline html when HtmlText.Parts(html.Tag) && _text.Length > 0 && !char.IsWhiteSpace(_text[_text.Length - 1]):
                    _text.Append(' ');
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
    }

    private void Separate(char separator)
    {
        if (_text.Length > 0 && _text[_text.Length - 1] != separator)
            _text.Append(separator);
    }
}
