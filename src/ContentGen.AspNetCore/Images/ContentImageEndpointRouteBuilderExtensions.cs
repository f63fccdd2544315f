using ContentGen.AspNetCore;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the images of content.</summary>
public static class ContentImageEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves the images that lie beside content files, at the addresses that bodies and front matter have for them
    /// (<c>/content/posts/bits/sizes.svg</c>): images and nothing else, with their types, and answers to conditional and range requests.
    /// The package copies them to the output and the published app.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>A builder for the endpoint.</returns>
    public static IEndpointConventionBuilder MapContentImages(this IEndpointRouteBuilder endpoints, Action<ContentImageOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var options = new ContentImageOptions();
        configure?.Invoke(options);
        options.Folder = (options.Folder ?? "").Trim('/');
        SitePath.Check("images.Folder", options.Folder, "content");
        var images = new ContentImages(options, endpoints.ServiceProvider.GetRequiredService<IWebHostEnvironment>());
        if (!images.HasFolder && options.Folder != ContentImageOptions.UsualFolder)
            Warn(options.Folder, endpoints.ServiceProvider);
        return EndpointBuilders.MapAny(endpoints, $"/{options.Folder}/{{**path}}", new Served(images.Serves), "Images of content", images.SendAsync);
    }

    /// <summary>No error: a published app whose content has no images has no such folder.</summary>
    private static void Warn(string folder, IServiceProvider services) => services.GetService<ILoggerFactory>()
        ?.CreateLogger(typeof(ContentImageEndpointRouteBuilderExtensions).FullName!)
        .LogWarning("images.Folder is '{Folder}'. There is no such folder beside the app, so no image of content is served. "
            + "It is the last part of ContentGenRoot, 'content' by default.", folder);
}
