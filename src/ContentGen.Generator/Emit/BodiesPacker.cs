using ContentGen.Generator.Linking;

namespace ContentGen.Generator.Emit;

/// <summary>Packs a bucket's bodies: a directory, then a block for each.</summary>
internal static class BodiesPacker
{
    private const int Version = 1;

    public static byte[] Pack(BodyBucket bucket)
    {
        var blocks = bucket.Bodies.Select(Block).ToList();
        var data = new PackedWriter();
        data.Byte(Version);
        data.Count(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            data.Text(bucket.Bodies[i].Path.Id);
            data.Count(blocks[i].Length);
        }

        foreach (var block in blocks)
            data.Append(block);
        return data.ToArray();
    }

    private static PackedWriter Block(LinkedBody body)
    {
        var block = new PackedWriter();
        block.Text(body.Html);
        block.Text(body.Facts.Text);
        block.Count((int)body.Facts.Excerpt.Kind);
        block.Text(body.Facts.Excerpt.Text);
        block.Count(body.Facts.Words.Words);
        block.Count(body.Facts.Words.ReadingSeconds);
        block.Count(body.Links.Count);
        foreach (var link in body.Links)
            block.Text(link);
        block.Count(body.Facts.Headings.Count);
        foreach (var heading in body.Facts.Headings)
        {
            block.Count(heading.Level);
            block.Text(heading.Id);
            block.Text(heading.Text);
        }

        return block;
    }
}
