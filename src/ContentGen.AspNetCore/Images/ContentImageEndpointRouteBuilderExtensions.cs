using ContentGen.AspNetCore;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

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
        var images = new ContentImages(options, endpoints.ServiceProvider.GetRequiredService<IWebHostEnvironment>());
        return EndpointBuilders.MapAny(endpoints, $"/{options.Folder}/{{**path}}", images, "Images of content", images.SendAsync);
    }
}
