using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ContentGen.Blazor;

/// <summary>The address of the page that is rendered.</summary>
internal static class PageAddress
{
    /// <summary>The page's path from the root of its host, with its query; null where there is no page.</summary>
    public static string? Of(IServiceProvider services) => Navigation(services) is { } navigation ? new Uri(navigation.Uri).PathAndQuery : null;

    /// <summary>What knows the address; null where nothing does.</summary>
    public static NavigationManager? Navigation(IServiceProvider services)
    {
        try
        {
            return services.GetService<NavigationManager>() is { Uri: not null } known ? known : null;
        }
        catch (InvalidOperationException)
        {
            // It has no address yet, and there is no other way to ask.
            return null;
        }
    }
}
