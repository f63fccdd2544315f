using System.Text;
using ContentGen.Generator.Markdown.Components;
using ContentGen.Generator.Model;
using Markdig.Renderers;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>A body's HTML with all addresses as they were written, and where those stand that other content decides.</summary>
/// <param name="Html">The HTML.</param>
/// <param name="Holes">The addresses in it, in its order; offsets count bytes.</param>
internal sealed record HtmlTemplate(Utf8Text Html, EquatableArray<HtmlHole> Holes)
{
    /// <summary>The tags of components that stood in it, in its order; offsets count bytes.</summary>
    public EquatableArray<ComponentMark> Marks { get; init; } = EquatableArray<ComponentMark>.Empty;

    public static readonly HtmlTemplate Empty = new(Utf8Text.Empty, EquatableArray<HtmlHole>.Empty);

    /// <param name="html">The HTML.</param>
    /// <param name="holes">The addresses in it, in its order; offsets count characters.</param>
    /// <param name="marks">The tags of components that stood in it, in its order; offsets count characters.</param>
    public static HtmlTemplate Of(string html, IReadOnlyList<HtmlHole> holes, IReadOnlyList<ComponentMark> marks) => Of(html, holes) with
    {
        Marks = InBytes(html, marks).ToEquatableArray(),
    };

    /// <inheritdoc cref="Of(string, IReadOnlyList{HtmlHole}, IReadOnlyList{ComponentMark})"/>
    public static HtmlTemplate Of(string html, IReadOnlyList<HtmlHole> holes)
    {
        if (holes.Count == 0)
            return new HtmlTemplate(new Utf8Text(html), EquatableArray<HtmlHole>.Empty);
        var bytes = new byte[Encoding.UTF8.GetByteCount(html)];
        var (read, written) = (0, 0);
        var inBytes = holes.Select(hole => hole with { Start = Encode(hole.Start), End = Encode(hole.End) }).ToEquatableArray();
        Encode(html.Length);
        return new HtmlTemplate(Utf8Text.Of(bytes), inBytes);

        int Encode(int end)
        {
            written += Encoding.UTF8.GetBytes(html, read, end - read, bytes, written);
            read = end;
            return written;
        }
    }

    private static IEnumerable<ComponentMark> InBytes(string html, IReadOnlyList<ComponentMark> marks)
    {
        var (read, bytes) = (0, 0);
        foreach (var mark in marks)
        {
            bytes += Encoding.UTF8.GetByteCount(html.Substring(read, mark.Offset - read));
            read = mark.Offset;
            yield return mark with { Offset = bytes };
        }
    }

    /// <summary>The HTML with other addresses in some of the slots, and with what is known of the images of the content folder.</summary>
    public FilledHtml Fill(EquatableArray<SlotAddress> addresses, EquatableArray<SlotImage> images)
    {
        if (addresses.IsEmpty && images.IsEmpty)
            return new FilledHtml(Html, Marks);
        var addressOf = addresses.ToDictionary(static address => address.Slot, static address => Escape(address.Address));
        var imageOf = images.ToDictionary(static image => image.Slot);
        using var written = new MemoryStream(Html.Length);
        using var filled = new MemoryStream(Html.Length);
        Html.CopyTo(written);
        var at = 0;
        var marks = new Queue<ComponentMark>(Marks);
        var moved = new List<ComponentMark>(Marks.Count);
        foreach (var hole in Holes)
        {
            if (Text(hole) is not { } text)
                continue;
            MoveMarks(hole.Start);
            filled.Write(written.GetBuffer(), at, hole.Start - at);
            var bytes = Encoding.UTF8.GetBytes(text);
            filled.Write(bytes, 0, bytes.Length);
            at = hole.End;
        }

        MoveMarks(Html.Length);
        filled.Write(written.GetBuffer(), at, Html.Length - at);
        return new FilledHtml(Utf8Text.Of(filled.ToArray()), moved.ToEquatableArray());

        // No tag stands inside an address.
        void MoveMarks(int end)
        {
            while (marks.Count > 0 && marks.Peek().Offset <= end)
                moved.Add(marks.Peek() with { Offset = (int)filled.Length + marks.Dequeue().Offset - at });
        }

        string? Text(HtmlHole hole) => hole.Part switch
        {
            HolePart.Address => addressOf.TryGetValue(hole.Slot, out var address) ? address : null,
            HolePart.Size => imageOf.TryGetValue(hole.Slot, out var image) && image.Size is { } size
                ? $" width=\"{size.Width}\" height=\"{size.Height}\"{hole.Text}"
                : null,
            _ => imageOf.ContainsKey(hole.Slot) ? hole.Text : null,
        };
    }

    /// <summary>An address as Markdig writes it into an attribute.</summary>
    private static string Escape(string address)
    {
        using var writer = new StringWriter();
        new HtmlRenderer(writer).WriteEscapeUrl(address);
        return writer.ToString();
    }
}

/// <summary>HTML with every address in place, and where tags of components stood in it; offsets count bytes.</summary>
internal sealed record FilledHtml(Utf8Text Html, EquatableArray<ComponentMark> Marks);

/// <summary>A stretch of HTML, perhaps an empty one, that other content decides.</summary>
internal sealed record HtmlHole(int Slot, int Start, int End)
{
    public HolePart Part { get; init; }

    /// <summary>What is put in place when the slot shows an image of the content folder; with <see cref="HolePart.Size"/> behind the size.</summary>
    public string Text { get; init; } = "";
}

/// <summary>What of a slot stands in a hole.</summary>
internal enum HolePart
{
    Address,

    /// <summary>The attributes of an image whose size is known.</summary>
    Size,

    /// <summary>A part of the figure that an image of the content folder gets.</summary>
    Figure,
}
