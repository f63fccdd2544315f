using System.Runtime.CompilerServices;

namespace ContentGen.AspNetCore;

/// <summary>
/// Heads of entries, which are the same on every request: two and a half kilobytes each, of which a server would spend more time than on
/// the rest of a page. An entry has one place, which it shares with others, so a site of any size keeps no more than there are places.
/// </summary>
internal sealed class HeadCache
{
    private const int Places = 1024;

    private readonly Kept?[] _kept = new Kept?[Places];

    public ContentHead Get(ContentSite site, IContentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var feeds = EndpointBuilders.Metadata<FeedMetadata>(site.Services);
        ref var place = ref _kept[(uint)RuntimeHelpers.GetHashCode(entry) % Places];
        if (Volatile.Read(ref place) is not { } kept || !kept.Holds(site, entry, feeds))
            Volatile.Write(ref place, kept = new Kept(entry, site.Root, feeds, ChangesOn(site, entry), HeadReader.Read(site, entry).Keep()));
        return kept.Head;
    }

    /// <summary>When the date of a change comes to be said; null when none waits.</summary>
    private static DateTimeOffset? ChangesOn(ContentSite site, IContentEntry entry) =>
        entry is IContentArticle { Updated: var updated } && updated > site.Now ? updated : null;

    private sealed record Kept(IContentEntry Entry, Uri Root, IReadOnlyList<FeedMetadata> Feeds, DateTimeOffset? Until, ContentHead Head)
    {
        public bool Holds(ContentSite site, IContentEntry entry, IReadOnlyList<FeedMetadata> feeds) =>
            ReferenceEquals(Entry, entry) && ReferenceEquals(Feeds, feeds) && Root == site.Root
                && (Until is null || site.Now < Until);
    }
}
