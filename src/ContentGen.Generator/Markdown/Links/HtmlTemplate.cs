using System.Text;
using ContentGen.Generator.Markdown.Components;
using ContentGen.Generator.Model;
using Markdig.Renderers;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>Where in a body's HTML, which has all addresses as they were written, those stand that other content decides.</summary>
/// <param name="Holes">The addresses, in the order of the HTML; offsets count bytes.</param>
/// <param name="Marks">The tags of components that stood in it, in its order; offsets count bytes.</param>
internal sealed record HtmlTemplate(EquatableArray<HtmlHole> Holes, EquatableArray<ComponentMark> Marks)
{
    public static readonly HtmlTemplate Empty = new(EquatableArray<HtmlHole>.Empty, EquatableArray<ComponentMark>.Empty);

    /// <param name="html">The HTML.</param>
    /// <param name="holes">The addresses in it, in its order; offsets count characters.</param>
    /// <param name="marks">The tags of components that stood in it, in its order; offsets count characters.</param>
    public static HtmlTemplate Of(string html, IReadOnlyList<HtmlHole> holes, IReadOnlyList<ComponentMark> marks)
    {
        if (holes.Count == 0 && marks.Count == 0)
            return Empty;
        // Characters and bytes are the same in most.
        if (Encoding.UTF8.GetByteCount(html) == html.Length)
            return new HtmlTemplate(holes.ToEquatableArray(), marks.ToEquatableArray());
        var text = html.ToCharArray();
        var (inHoles, inMarks) = (new ByteOffsets(text), new ByteOffsets(text));
        return new HtmlTemplate(
            holes.Select(hole => hole with { Start = inHoles.Of(hole.Start), End = inHoles.Of(hole.End) }).ToEquatableArray(),
            marks.Select(mark => mark with { Offset = inMarks.Of(mark.Offset) }).ToEquatableArray());
    }

    /// <summary>What is to be changed in the HTML: other addresses in some of the slots, and what is known of the images of the content folder.</summary>
    public HtmlChanges Fill(EquatableArray<SlotAddress> addresses, EquatableArray<SlotImage> images)
    {
        if (addresses.IsEmpty && images.IsEmpty)
            return new HtmlChanges(EquatableArray<HtmlPatch>.Empty, Marks);
        var addressOf = addresses.ToDictionary(static address => address.Slot, static address => Escape(address.Address));
        var imageOf = images.ToDictionary(static image => image.Slot);
        var patches = Holes.Select(hole => (hole, Text: Text(hole))).Where(static filled => filled.Text is not null)
            .Select(static filled => new HtmlPatch(filled.hole.Start, filled.hole.End, filled.Text!)).ToList();
        return new HtmlChanges(patches.ToEquatableArray(), Moved(patches).ToEquatableArray());

        string? Text(HtmlHole hole) => hole.Part switch
        {
            HolePart.Address => addressOf.TryGetValue(hole.Slot, out var address) ? address : null,
            HolePart.Size => imageOf.TryGetValue(hole.Slot, out var image) && image.Size is { } size
                ? $" width=\"{size.Width}\" height=\"{size.Height}\"{hole.Text}"
                : null,
            _ => imageOf.ContainsKey(hole.Slot) ? hole.Text : null,
        };
    }

    /// <summary>The tags where they stand after the changes. No tag stands inside an address.</summary>
    private IEnumerable<ComponentMark> Moved(List<HtmlPatch> patches)
    {
        var (next, moved) = (0, 0);
        foreach (var mark in Marks)
        {
            for (; next < patches.Count && patches[next].Start < mark.Offset; next++)
                moved += patches[next].Added;
            yield return mark with { Offset = mark.Offset + moved };
        }
    }

    /// <summary>An address as it is written into an attribute.</summary>
    private static string Escape(string address)
    {
        using var writer = new StringWriter();
        new HtmlRenderer(writer).WriteAddress(address);
        return writer.ToString();
    }

    /// <summary>Turns ascending offsets that count characters into offsets that count bytes of UTF-8.</summary>
    private sealed class ByteOffsets(char[] text)
    {
        private int _read;
        private int _bytes;

        public int Of(int offset)
        {
            _bytes += Encoding.UTF8.GetByteCount(text, _read, offset - _read);
            _read = offset;
            return _bytes;
        }
    }
}

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
