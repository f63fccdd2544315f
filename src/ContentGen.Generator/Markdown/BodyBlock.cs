using System.IO.Compression;
using System.Text;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown;

/// <summary>
/// All of a body that no other content decides, as it is packed. Deflated by itself, once, where it is made: it lives as long as
/// the compiler works, and an edit of another body leaves it as it is. Equal when the bytes are. Lone surrogates became U+FFFD.
/// </summary>
internal sealed class BodyBlock : IEquatable<BodyBlock>
{
    public static readonly BodyBlock Empty = Of("", BodyFacts.None);

    private BodyBlock(byte[] deflated, int length, int htmlLength) => (Deflated, Length, HtmlLength) = (deflated, length, htmlLength);

    /// <summary>The bytes, deflated unless there are no fewer of them, which nobody changes.</summary>
    public byte[] Deflated { get; }

    /// <summary>Number of bytes once they are inflated.</summary>
    public int Length { get; }

    /// <summary>How many of them, from the first on, are the HTML.</summary>
    public int HtmlLength { get; }

    /// <param name="html">The HTML with all addresses as they were written.</param>
    /// <param name="facts">What else is known of the body.</param>
    public static BodyBlock Of(string html, BodyFacts facts)
    {
        var block = new PackedWriter(html.Length + 4096);
        block.Raw(html);
        var htmlLength = block.Length;
        var isPacked = !HtmlWords.Text(html.AsSpan(), ScratchText.Memory(html.Length)).SequenceEqual(facts.Text.AsSpan());
        block.Flag(isPacked);
        if (isPacked)
            block.Text(facts.Text);
        block.Count((int)facts.Excerpt.Kind);
        block.Text(facts.Excerpt.Text);
        block.Count(facts.Words.Words);
        block.Count(facts.Words.ReadingSeconds);
        block.Count(facts.Headings.Count);
        foreach (var heading in facts.Headings)
        {
            block.Count(heading.Level);
            block.Text(heading.Id);
            block.Text(heading.Text);
        }

        return new BodyBlock(block.Deflate(), block.Length, htmlLength);
    }

    /// <summary>The HTML, for the few who look at it again.</summary>
    public byte[] InflateHtml()
    {
        if (Deflated.Length == Length)
            return Deflated.AsSpan(0, HtmlLength).ToArray();
        using var inflate = new DeflateStream(new MemoryStream(Deflated, writable: false), CompressionMode.Decompress);
        var html = new byte[HtmlLength];
        for (int read, at = 0; at < html.Length && (read = inflate.Read(html, at, html.Length - at)) > 0;)
            at += read;
        return html;
    }

    public bool Equals(BodyBlock? other) => other is not null
        && (ReferenceEquals(this, other) || (HtmlLength == other.HtmlLength && Deflated.AsSpan().SequenceEqual(other.Deflated)));

    public override bool Equals(object? obj) => Equals(obj as BodyBlock);

    public override int GetHashCode() => unchecked((Length * 31) + Deflated.Length);
}
