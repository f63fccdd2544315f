using System.Text;

namespace ContentGen;

/// <summary>The parts of one body, still bytes, as slices of its bucket.</summary>
internal sealed class BodyBlock
{
    /// <summary>What an entry has whose body is not in the assembly.</summary>
    public static readonly BodyBlock Empty = new();

    public ReadOnlyMemory<byte> Html { get; private init; }

    public ReadOnlyMemory<byte> Text { get; private init; }

    public ExcerptKind ExcerptKind { get; private init; }

    public ReadOnlyMemory<byte> Excerpt { get; private init; }

    public int WordCount { get; private init; }

    public TimeSpan ReadingTime { get; private init; }

    /// <summary>The addresses the body links to.</summary>
    public IReadOnlyList<string> Links { get; private init; } = [];

    /// <summary>The count of headings, then the headings.</summary>
    public ReadOnlyMemory<byte> Headings { get; private init; }

    public static BodyBlock Read(ReadOnlyMemory<byte> block)
    {
        var cursor = new ByteCursor(block.Span);
        return new()
        {
            Html = TakeText(block, ref cursor),
            Text = TakeText(block, ref cursor),
            ExcerptKind = (ExcerptKind)cursor.ReadCount(),
            Excerpt = TakeText(block, ref cursor),
            WordCount = cursor.ReadCount(),
            ReadingTime = TimeSpan.FromSeconds((double)cursor.ReadUnsigned()),
            Links = TakeLinks(ref cursor),
            Headings = block[cursor.Position..],
        };
    }

    private static string[] TakeLinks(ref ByteCursor cursor)
    {
        var count = cursor.ReadCount();
        if (count == 0)
            return [];
        var links = new string[count];
        for (var i = 0; i < links.Length; i++)
            links[i] = Encoding.UTF8.GetString(cursor.Take(cursor.ReadCount()));
        return links;
    }

    private static ReadOnlyMemory<byte> TakeText(ReadOnlyMemory<byte> block, ref ByteCursor cursor)
    {
        var length = cursor.ReadCount();
        var text = block.Slice(cursor.Position, length);
        cursor.Take(length);
        return text;
    }
}
