using System.Text;
using ContentGen.Generator.Model;
using Markdig.Renderers;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>A body's HTML with all addresses as they were written, and where those stand that other content decides.</summary>
/// <param name="Html">The HTML.</param>
/// <param name="Holes">The addresses in it, in its order; offsets count bytes.</param>
internal sealed record HtmlTemplate(Utf8Text Html, EquatableArray<HtmlHole> Holes)
{
    public static readonly HtmlTemplate Empty = new(Utf8Text.Empty, EquatableArray<HtmlHole>.Empty);

    /// <param name="html">The HTML.</param>
    /// <param name="holes">The addresses in it, in its order; offsets count characters.</param>
    public static HtmlTemplate Of(string html, IReadOnlyList<HtmlHole> holes)
    {
        if (holes.Count == 0)
            return new HtmlTemplate(new Utf8Text(html), EquatableArray<HtmlHole>.Empty);
        var bytes = new byte[Encoding.UTF8.GetByteCount(html)];
        var (read, written) = (0, 0);
        var inBytes = holes.Select(hole => new HtmlHole(hole.Slot, Encode(hole.Start), Encode(hole.End))).ToEquatableArray();
        Encode(html.Length);
        return new HtmlTemplate(Utf8Text.Of(bytes), inBytes);

        int Encode(int end)
        {
            written += Encoding.UTF8.GetBytes(html, read, end - read, bytes, written);
            read = end;
            return written;
        }
    }

    /// <summary>The HTML with other addresses in some of the slots.</summary>
    public Utf8Text Fill(EquatableArray<SlotAddress> addresses)
    {
        if (addresses.IsEmpty)
            return Html;
        var bySlot = addresses.ToDictionary(static address => address.Slot, static address => address.Address);
        using var written = new MemoryStream(Html.Length);
        using var filled = new MemoryStream(Html.Length);
        Html.CopyTo(written);
        var at = 0;
        foreach (var hole in Holes)
        {
            if (!bySlot.TryGetValue(hole.Slot, out var address))
                continue;
            filled.Write(written.GetBuffer(), at, hole.Start - at);
            var escaped = Encoding.UTF8.GetBytes(Escape(address));
            filled.Write(escaped, 0, escaped.Length);
            at = hole.End;
        }

        filled.Write(written.GetBuffer(), at, Html.Length - at);
        return Utf8Text.Of(filled.ToArray());
    }

    /// <summary>An address as Markdig writes it into an attribute.</summary>
    private static string Escape(string address)
    {
        using var writer = new StringWriter();
        new HtmlRenderer(writer).WriteEscapeUrl(address);
        return writer.ToString();
    }
}

/// <summary>Where the address of a slot stands in HTML.</summary>
internal sealed record HtmlHole(int Slot, int Start, int End);
