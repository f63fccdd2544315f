using ContentGen.Generator.Linking;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Packing;

/// <summary>
/// Packs a bucket's bodies: a directory, deflated, with the id of each, the sizes of its block and what other content decides of it;
/// then the blocks as they are. An edit of one body deflates its block and the directory, and the app inflates no other body.
/// </summary>
internal static class BodiesPacker
{
    public static PackedText Pack(BodyBucket bucket)
    {
        var (directory, bodies) = (new PackedWriter(), bucket.Bodies());
        directory.Count(bodies.Count);
        foreach (var body in bodies)
            Write(body, directory);
        return PackedText.BeginningWith(directory.Deflate(), directory.Length, bodies.Select(static body => body.Block.Deflated));
    }

    private static void Write(LinkedBody body, PackedWriter directory)
    {
        directory.Text(body.Path.Id);
        directory.Count(body.Block.Deflated.Length);
        directory.Count(body.Block.Length);
        directory.Count(body.Block.HtmlLength);
        directory.Count(body.Changes.Patches.Count);
        var at = 0;
        foreach (var patch in body.Changes.Patches)
        {
            directory.Count(patch.Start - at);
            directory.Count(patch.End - patch.Start);
            directory.Text(patch.Text);
            at = patch.End;
        }

        directory.Count(body.Links.Count);
        foreach (var link in body.Links)
            directory.Text(link);
    }
}
