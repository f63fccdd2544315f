using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace ContentGen.AspNetCore;

/// <summary>The images below the content root: beside the app's sources while it is written, beside the program when it is published.</summary>
internal sealed class ContentImages(ContentImageOptions options, IWebHostEnvironment environment)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
    };

    private readonly IFileProvider[] _folders =
    [
        .. new[] { environment.ContentRootPath, AppContext.BaseDirectory }
            .Select(root => Path.Combine(root, options.Folder))
            .Where(Directory.Exists)
            .Distinct(StringComparer.Ordinal)
            .Select(static folder => new PhysicalFileProvider(folder)),
    ];

    public bool HasFolder => _folders.Length > 0;

    public bool Serves(HttpRequest request) => Find(request) is not null;

    public Task SendAsync(HttpContext context)
    {
        if (Find(context.Request) is not { PhysicalPath: { } path } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        CacheHeader.Set(context.Response, options.MaxAge);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var tag = new EntityTagHeaderValue($"\"{file.LastModified.UtcTicks ^ file.Length:x}\"");
        var type = Types[Path.GetExtension(file.Name)];
        return TypedResults.PhysicalFile(path, type, lastModified: file.LastModified, entityTag: tag, enableRangeProcessing: true).ExecuteAsync(context);
    }

    private IFileInfo? Find(HttpRequest request) =>
        request.Path.StartsWithSegments("/" + options.Folder, out var rest) && rest.Value is ['/', .. var path] && Types.ContainsKey(Path.GetExtension(path))
            ? _folders.Select(folder => folder.GetFileInfo(path)).FirstOrDefault(static file => file is { Exists: true, IsDirectory: false })
            : null;
}
