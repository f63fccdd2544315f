using System.Net;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>Writes down the tags of a body while it is rendered: what they say, and where in the HTML they stood.</summary>
internal sealed class ComponentRecorder(string path, string body, MarkdownDocument document)
{
    private readonly List<ComponentMark> _marks = [];
    private readonly List<Problem> _problems = [];
    private readonly TagReader _reader = new();
    private LineMap? _lines;

    private LineMap Lines => _lines ??= new LineMap(body);

    /// <summary>Adds a tag of a block, which begins at a place of the body.</summary>
    public void Mark(int start, int position)
    {
        if (_reader.Read(body, start, body.Length) is { Fault: null } found)
            Add(Tag(found, isInCell: false), position);
    }

    /// <summary>Adds a tag of a paragraph. There it has no marks of quotes in it; one that has is not what the body says.</summary>
    public void Mark(ComponentInline tag, int position)
    {
        if (_reader.Read(body, tag.Span.Start, body.Length) is { Fault: null } found && found.End == tag.Span.End + 1)
            Add(Tag(found, IsInCell(tag)), position);
        else
            _problems.Add(Problems.TagOverLines(path, Range(tag)));
    }

    private void Add(ComponentTag tag, int position)
    {
        _marks.Add(new ComponentMark(tag, position));
        foreach (var again in tag.Parameters.GroupBy(static parameter => parameter.Name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(static same => same.Skip(1)))
            _problems.Add(Problems.SameParameter(path, again.NameRange, again.Name));
    }

    public void AddBroken(ComponentBlock block) => _problems.Add(Problems.TagOverLines(path, Range(block)));

    public void AddInAttribute(ComponentInline tag) => _problems.Add(Problems.TagInAttribute(path, Range(tag)));

    /// <summary>The tags, once all is written, and what is wrong with them.</summary>
    public RecordedTags Finish(string html)
    {
        foreach (var fault in ComponentReading.In(document).Faults)
            _problems.Add(Problem(fault));
        foreach (var tag in TagsInHtml.In(document, Lines))
            _problems.Add(tag.Fault is { } fault ? Problem(fault) : Problems.TagInHtml(path, Range(tag.Name), Text(tag.Name)));
        // A tag that is missing because it cannot be read is no second mistake.
        if (_problems.Count == 0 && _marks.Count > 0)
            _problems.AddRange(ComponentTree.Of(path, html, _marks).Problems);
        return _problems.Count == 0 ? new RecordedTags(_marks, []) : new RecordedTags([], _problems);
    }

    private Problem Problem(TagFault fault)
    {
        var (range, text) = (Range((fault.Start, fault.End)), Text((fault.Start, fault.End)));
        return fault.Kind switch
        {
            TagFaultKind.NoEnd => Problems.NoTagEnd(path, range),
            TagFaultKind.NoValue => Problems.NoParameterValue(path, range, text),
            TagFaultKind.OpenQuote => Problems.OpenQuote(path, range, text),
            TagFaultKind.OpenBrace => Problems.OpenBrace(path, range),
            TagFaultKind.Generic => Problems.GenericTag(path, range, text),
            TagFaultKind.ClosingParameter => Problems.ClosingParameter(path, range),
            _ => Problems.NotAParameter(path, range, text),
        };
    }

    /// <summary>Whether a tag stands where a pipe is written with a backslash. Cells of a grid are told apart by columns.</summary>
    private static bool IsInCell(ComponentInline tag)
    {
        Inline inline = tag;
        while (inline.Parent is { } parent)
            inline = parent;
        for (Block? block = (inline as ContainerInline)?.ParentBlock; block is not null; block = block.Parent)
        {
            if (block is TableCell)
                return block.Parent?.Parent is Table { Parser: not GridTableParser };
        }

        return false;
    }

    private ComponentTag Tag(TagText tag, bool isInCell) => new(
        tag.Form,
        Text(tag.Name),
        Range(tag.Name),
        tag.Parameters.Select(parameter => Parameter(parameter, isInCell)).ToEquatableArray());

    private ComponentParameter Parameter(ParameterText parameter, bool isInCell)
    {
        var (name, written) = (Text(parameter.Name), Text(parameter.Value));
        // As code and links of a cell have it, the backslash belongs to the table.
        var value = isInCell ? written.Replace("\\|", "|") : written;
        if (parameter.Form == ValueForm.Expression && CSharpExpression.Fault(value) is { } fault)
            _problems.Add(Problems.NotAnExpression(path, Lines.Range(parameter.Value.Start + fault.Start, fault.Length), fault.Message));
        return new ComponentParameter(
            name,
            Range(parameter.Name),
            parameter.Form,
            parameter.Form == ValueForm.Text ? WebUtility.HtmlDecode(value) : value,
            Range(parameter.Form == ValueForm.Text ? (parameter.Value.Start - 1, parameter.Value.End + 1) : parameter.Value));
    }

    private string Text((int Start, int End) part) => body.Substring(part.Start, part.End - part.Start);

    private SourceRange Range((int Start, int End) part) => Lines.Range(part.Start, part.End - part.Start);

    private SourceRange Range(MarkdownObject node) => Lines.Range(node.Span.Start, node.Span.Length);
}

/// <summary>The tags of a body. Of one with a mistake nothing is kept, so that no C# is made of it.</summary>
/// <param name="Marks">The tags in the order of the HTML; offsets count its characters.</param>
/// <param name="Problems">What is wrong with them; places are relative to the body.</param>
internal sealed record RecordedTags(IReadOnlyList<ComponentMark> Marks, IReadOnlyList<Problem> Problems)
{
    public static readonly RecordedTags None = new([], []);
}
