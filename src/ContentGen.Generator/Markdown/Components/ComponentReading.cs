using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>What is known of a document's tags while it is read.</summary>
internal sealed class ComponentReading
{
    private static readonly object Key = new();

    public TagReader Reader { get; } = new();

    /// <summary>Tags in the text that cannot be read; offsets count from the start of the body.</summary>
    public List<TagFault> Faults { get; } = [];

    public static ComponentReading In(MarkdownDocument document)
    {
        if (document.GetData(Key) is not ComponentReading reading)
            document.SetData(Key, reading = new ComponentReading());
        return reading;
    }
}
