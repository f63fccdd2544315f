using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Blog.Parts;

/// <summary>
/// Serves the images of the content folder under <c>/content/</c>, which is where the rendered bodies look for them.
/// Nothing but images is served from there.
/// </summary>
internal static class ContentImages
{
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

    public static IApplicationBuilder UseContentImages(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        FileProvider = new PhysicalFileProvider(Path.Combine(app.Environment.ContentRootPath, "content")),
        RequestPath = "/content",
        ContentTypeProvider = Types,
    });
}
