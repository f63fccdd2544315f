using System.Buffers;
using System.Text;

namespace ContentGen;

/// <summary>The parts of one body, still bytes.</summary>
internal sealed class BodyBlock
{
    /// <summary>What an entry has whose body is not in the assembly.</summary>
    public static readonly BodyBlock Empty = new();

    public ReadOnlyMemory<byte> Html { get; private init; }

    /// <summary>The plain text; null when the HTML says it.</summary>
    private ReadOnlyMemory<byte>? PackedText { get; init; }

    public ExcerptKind ExcerptKind { get; private init; }

    public ReadOnlyMemory<byte> Excerpt { get; private init; }

    public int WordCount { get; private init; }

    public TimeSpan ReadingTime { get; private init; }

    /// <summary>The addresses the body links to.</summary>
    public IReadOnlyList<string> Links { get; private init; } = [];

    /// <summary>The count of headings, then the headings.</summary>
    public ReadOnlyMemory<byte> Headings { get; private init; }

    /// <param name="block">The block, inflated.</param>
    /// <param name="htmlLength">How many of its bytes are the HTML.</param>
    /// <param name="changes">What other content decides of it; see <see cref="BodyChanges"/>.</param>
    public static BodyBlock Read(byte[] block, int htmlLength, ByteCursor changes)
    {
        var length = block.Length;
        block = BodyChanges.Apply(block, ref changes);
        htmlLength += block.Length - length;
        var cursor = new ByteCursor(block, htmlLength);
        return new()
        {
            Html = block.AsMemory(0, htmlLength),
            Links = BodyChanges.ReadLinks(ref changes),
            // Not "null": that would become an empty text.
            PackedText = cursor.ReadFlag() ? TakeText(block, ref cursor) : default(ReadOnlyMemory<byte>?),
            ExcerptKind = (ExcerptKind)cursor.ReadCount(),
            Excerpt = TakeText(block, ref cursor),
            WordCount = cursor.ReadCount(),
            ReadingTime = TimeSpan.FromSeconds((double)cursor.ReadUnsigned()),
            Headings = block.AsMemory(cursor.Position),
        };
    }

    /// <summary>The body without markup. Made anew whenever it is asked for.</summary>
    public string ReadText() => PackedText is { } packed ? Encoding.UTF8.GetString(packed.Span) : ReadOffHtml();

    /// <summary>What is only needed on the way is borrowed: a search makes the texts of ten bodies at once.</summary>
    private string ReadOffHtml()
    {
        var (html, text) = (ArrayPool<char>.Shared.Rent(Html.Length), ArrayPool<char>.Shared.Rent(Html.Length));
        var read = HtmlWords.Of(html.AsSpan(0, Encoding.UTF8.GetChars(Html.Span, html)), text);
        ArrayPool<char>.Shared.Return(html);
        ArrayPool<char>.Shared.Return(text);
        return read;
    }

    private static ReadOnlyMemory<byte> TakeText(byte[] block, ref ByteCursor cursor)
    {
        var length = cursor.ReadCount();
        var text = block.AsMemory(cursor.Position, length);
        cursor.Take(length);
        return text;
    }
}
