using System.Text;

namespace ContentGen;

/// <summary>Makes a tree of the headings a body lists in document order.</summary>
internal static class HeadingTree
{
    /// <summary>The headings that stand under no other.</summary>
    public static Heading[] Read(ReadOnlySpan<byte> packed)
    {
        if (packed.IsEmpty)
            return [];

        var cursor = new ByteCursor(packed);
        var listed = new (int Level, string Id, string Text)[cursor.ReadCount()];
        for (var i = 0; i < listed.Length; i++)
            listed[i] = (cursor.ReadCount(), ReadText(ref cursor), ReadText(ref cursor));
        var next = 0;
        return Below(0, listed, ref next);
    }

    private static Heading[] Below(int level, (int Level, string Id, string Text)[] listed, ref int next)
    {
        var headings = new List<Heading>();
        while (next < listed.Length && listed[next].Level > level)
        {
            var heading = listed[next++];
            headings.Add(new(heading.Level, heading.Id, heading.Text, Below(heading.Level, listed, ref next)));
        }

        return [.. headings];
    }

    private static string ReadText(ref ByteCursor cursor) => Encoding.UTF8.GetString(cursor.Take(cursor.ReadCount()));
}
