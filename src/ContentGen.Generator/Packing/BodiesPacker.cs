using ContentGen.Generator.Linking;

namespace ContentGen.Generator.Packing;

/// <summary>Packs a bucket's bodies: for each its id, the length of its block, and the block.</summary>
internal static class BodiesPacker
{
    public static PackedText Pack(BodyBucket bucket) => PackedText.Deflate(stream => Write(bucket, stream));

    private static void Write(BodyBucket bucket, Stream stream)
    {
        var (head, block) = (new PackedWriter(), new PackedWriter());
        head.Byte(PackedFormat.Version);
        head.Count(bucket.Bodies.Count);
        head.MoveTo(stream);
        foreach (var body in bucket.Bodies)
        {
            WriteBlock(body, block);
            head.Text(body.Path.Id);
            head.Count(block.Length);
            head.MoveTo(stream);
            block.MoveTo(stream);
        }
    }

    private static void WriteBlock(LinkedBody body, PackedWriter block)
    {
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
    }
}
