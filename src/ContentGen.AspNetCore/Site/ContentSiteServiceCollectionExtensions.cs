using ContentGen.AspNetCore;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Describes the site to the services of an app.</summary>
public static class ContentSiteServiceCollectionExtensions
{
    /// <summary>
    /// Sets what pages, feeds and sitemaps say of the site as a whole, and makes sure that content endpoints do not affect the app's other
    /// addresses: without this call the router treats them as GET and HEAD endpoints at every path.
    /// </summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddContentSite(this IServiceCollection services, Action<ContentSiteOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, ServedPolicy>());
        return services.Configure(configure);
    }
}
