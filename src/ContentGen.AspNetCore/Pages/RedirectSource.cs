using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContentGen.AspNetCore;

/// <summary>The redirects of some catalogs, made anew after a hot reload.</summary>
internal sealed class RedirectSource(SiteCatalogs catalogs)
{
    private Kept? _kept;

    public Redirects In(IServiceProvider services)
    {
        var latest = catalogs.Latest(services);
        if (Volatile.Read(ref _kept) is not { } kept || !ReferenceEquals(kept.Catalogs, latest))
        {
            if (latest.Count == 0)
                Warn(services);
            Volatile.Write(ref _kept, kept = new Kept(latest, new Redirects(latest)));
        }

        return kept.Redirects;
    }

    /// <summary>No error: the app may map its content elsewhere, and answers all else.</summary>
    private static void Warn(IServiceProvider services) => services.GetService<ILoggerFactory>()
        ?.CreateLogger(typeof(RedirectSource).FullName!)
        .LogWarning("MapContentRedirects was given no catalogs, and MapContent was called for none, so no alias is redirected. "
            + "Give them: app.MapContentRedirects(ContentCatalogs.All).");

    private sealed record Kept(IReadOnlyList<IContentCatalog> Catalogs, Redirects Redirects);
}
