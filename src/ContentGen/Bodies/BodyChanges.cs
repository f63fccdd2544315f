using System.Text;

namespace ContentGen;

/// <summary>What other content decides of a body: stretches of its HTML that are replaced, in order, and the addresses it links to.</summary>
internal static class BodyChanges
{
    public static void Skip(ref ByteCursor cursor)
    {
        for (var patches = cursor.ReadCount(); patches > 0; patches--)
        {
            cursor.ReadCount();
            cursor.ReadCount();
            cursor.Take(cursor.ReadCount());
        }

        for (var links = cursor.ReadCount(); links > 0; links--)
            cursor.Take(cursor.ReadCount());
    }

    /// <summary>A block, which begins with the HTML, after the changes: the same bytes when there is none.</summary>
    public static byte[] Apply(byte[] block, ref ByteCursor cursor)
    {
        var patches = cursor.ReadCount();
        if (patches == 0)
            return block;

        var sizes = cursor;
        var (size, at, to) = (block.Length, 0, 0);
        for (var i = 0; i < patches; i++)
        {
            sizes.ReadCount();
            size -= sizes.ReadCount();
            size += sizes.Take(sizes.ReadCount()).Length;
        }

        var changed = GC.AllocateUninitializedArray<byte>(size);
        for (var i = 0; i < patches; i++)
        {
            var kept = block.AsSpan(at, cursor.ReadCount());
            kept.CopyTo(changed.AsSpan(to));
            at += kept.Length + cursor.ReadCount();
            to += kept.Length;
            var text = cursor.Take(cursor.ReadCount());
            text.CopyTo(changed.AsSpan(to));
            to += text.Length;
        }

        block.AsSpan(at).CopyTo(changed.AsSpan(to));
        return changed;
    }

    public static string[] ReadLinks(ref ByteCursor cursor)
    {
        var count = cursor.ReadCount();
        if (count == 0)
            return [];
        var links = new string[count];
        for (var i = 0; i < links.Length; i++)
            links[i] = Encoding.UTF8.GetString(cursor.Take(cursor.ReadCount()));
        return links;
    }
}
