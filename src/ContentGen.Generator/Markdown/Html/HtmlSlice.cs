namespace ContentGen.Generator.Markdown.Html;

/// <summary>A stretch of an HTML text.</summary>
internal readonly struct HtmlSlice(string html, int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public bool IsEmpty => Start == End;

    /// <summary>Whether it is a name, in whatever case it is written.</summary>
    public bool Is(string name) =>
        End - Start == name.Length && string.Compare(html, Start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;

    public override string ToString() => html.Substring(Start, End - Start);
}

/// <summary>An attribute of a tag.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value without quotes, character references as written; empty when there is none.</param>
internal readonly record struct HtmlAttribute(HtmlSlice Name, HtmlSlice Value);
