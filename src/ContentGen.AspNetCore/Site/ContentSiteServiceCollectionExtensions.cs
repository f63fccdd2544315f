using ContentGen.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Describes the site to the services of an app.</summary>
public static class ContentSiteServiceCollectionExtensions
{
    /// <summary>Sets what pages, feeds and sitemaps say of the site as a whole.</summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddContentSite(this IServiceCollection services, Action<ContentSiteOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return services.Configure(configure);
    }
}
