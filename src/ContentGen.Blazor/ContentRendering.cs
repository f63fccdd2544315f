using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContentGen.Blazor;

/// <summary>Renders bodies with their components where there is no Blazor page: minimal APIs, feeds, mail.</summary>
public static class ContentRendering
{
    /// <summary>
    /// The body of an entry as HTML, its components rendered statically and waited for. A component with a render mode of its own is
    /// rendered as it is at first, and stays so.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="services">What the components inject; a request's own services where they need such.</param>
    /// <returns>The HTML; <see cref="ContentBody.Html"/> for a body without components.</returns>
    public static async Task<string> RenderHtmlAsync(this IContentEntry entry, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(services);
        if (!entry.Body.HasComponents)
            return entry.Body.Html;

        var renderer = new StaticRenderer(new RenderingServices(services, entry.Url), services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(BodyView.Body)] = entry.Body });
            return await renderer.Dispatcher.InvokeAsync(() => renderer.RenderAsync(parameters)).ConfigureAwait(false);
        }
    }
}
