using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Blog.Parts;

/// <summary>The images that lie beside a post, at addresses below the post's own.</summary>
internal static class PostImages
{
    // Nothing but images is served from the content folder.
    private static readonly FileExtensionContentTypeProvider Types = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
    });

    /// <summary>The image at a path below <c>/posts/</c>, such as <c>my-post/chart.svg</c>; null when there is none.</summary>
    public static IResult? Find(IFileProvider files, string path)
    {
        if (!Types.TryGetContentType(path, out var type))
            return null;

        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (!Posts.All.TryGet(path[..slash], out Post? post))
                continue;
            string folder = post.Source[..post.Source.LastIndexOf('/')];
            IFileInfo file = files.GetFileInfo($"{folder}/{path[(slash + 1)..]}");
            return file is { Exists: true, PhysicalPath: { } physical }
                ? Results.File(physical, type, lastModified: file.LastModified)
                : null;
        }

        return null;
    }
}
