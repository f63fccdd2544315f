namespace ContentGen.AspNetCore;

/// <summary>The redirects of some catalogs, made anew after a hot reload.</summary>
internal sealed class RedirectSource(SiteCatalogs catalogs)
{
    private Kept? _kept;

    public Redirects In(IServiceProvider services)
    {
        var latest = catalogs.Latest(services);
        if (Volatile.Read(ref _kept) is not { } kept || !ReferenceEquals(kept.Catalogs, latest))
            Volatile.Write(ref _kept, kept = new Kept(latest, new Redirects(latest)));
        return kept.Redirects;
    }

    private sealed record Kept(IReadOnlyList<IContentCatalog> Catalogs, Redirects Redirects);
}
