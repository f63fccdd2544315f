namespace ContentGen.AspNetCore;

/// <summary>
/// Keeps what was made last, for as long as it holds: until content is reloaded, the next entry is published or changed, or the site is asked for
/// under another address. One value and no more, because anybody can ask under any host.
/// </summary>
internal sealed class DocumentSlot<T>
    where T : class
{
    private Kept? _kept;

    public T Get(ContentSite site, IReadOnlyList<IContentCatalog> catalogs, Func<T> make) =>
        Find(site, catalogs) ?? Keep(make(), site, catalogs);

    public async ValueTask<T> GetAsync(ContentSite site, IReadOnlyList<IContentCatalog> catalogs, Func<Task<T>> make) =>
        Find(site, catalogs) ?? Keep(await make(), site, catalogs);

    private T? Find(ContentSite site, IReadOnlyList<IContentCatalog> catalogs) =>
        Volatile.Read(ref _kept) is { } kept && kept.Holds(site, catalogs) ? kept.Value : null;

    private T Keep(T made, ContentSite site, IReadOnlyList<IContentCatalog> catalogs)
    {
        Volatile.Write(ref _kept, new Kept(made, catalogs, site.Root, site.Now, site.NextChange(catalogs)));
        return made;
    }

    private sealed class Kept(T value, IReadOnlyList<IContentCatalog> catalogs, Uri root, DateTimeOffset from, DateTimeOffset? until)
    {
        public T Value { get; } = value;

        /// <summary>A clock that goes back is a test's, or one that was wrong.</summary>
        public bool Holds(ContentSite site, IReadOnlyList<IContentCatalog> now) =>
            root == site.Root && site.Now >= from && (until is null || site.Now < until) && catalogs.SequenceEqual(now, ReferenceEqualityComparer.Instance);
    }
}
