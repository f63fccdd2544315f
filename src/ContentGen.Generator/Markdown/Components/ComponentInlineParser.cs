using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>Finds tags inside a line.</summary>
internal sealed class ComponentInlineParser : InlineParser
{
    public ComponentInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var reading = ComponentReading.In(processor.Document);
        if (reading.Reader.Read(slice.Text, slice.Start, slice.End + 1) is not { } tag)
            return false;
        if (tag.Fault is { } fault)
        {
            var at = processor.GetSourcePosition(fault.Start);
            reading.Faults.Add(fault with { Start = at, End = at + fault.End - fault.Start });
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ComponentInline(tag.Form)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(tag.End - 1)), Line = line, Column = column, IsClosed = true,
        };
        slice.Start = tag.End;
        return true;
    }
}
