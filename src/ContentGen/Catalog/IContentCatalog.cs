using System.Diagnostics.CodeAnalysis;

namespace ContentGen;

/// <summary>
/// A catalog, whatever the record of its entries: what feeds, sitemaps and exports work with. The generated class <c>ContentCatalogs</c>
/// lists all of an assembly.
/// </summary>
public interface IContentCatalog
{
    /// <summary>The folder under the content root, or the data file there, such as <c>posts</c>; empty for a catalog that was made by hand.</summary>
    string Folder { get; }

    /// <summary>The record.</summary>
    Type EntryType { get; }

    /// <summary>All entries, in the order of the catalog.</summary>
    IReadOnlyList<IContentEntry> Entries { get; }

    /// <summary>The front matter keys that group entries by terms, such as <c>tags</c>.</summary>
    IReadOnlyList<string> Taxonomies { get; }

    /// <summary>The catalog of the content as it is now: another object after a hot reload, else this one.</summary>
    IContentCatalog Latest { get; }

    /// <summary>The terms of a front matter key, by slug.</summary>
    /// <param name="key">One of <see cref="Taxonomies"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such taxonomy; the message names the nearest, if one is near.</exception>
    IReadOnlyList<IContentTerm> Terms(string key);

    /// <summary>The entries whose date is not in the future, in catalog order; undated entries are among them.</summary>
    /// <param name="now">The instant to compare with; an entry of exactly this instant is published.</param>
    IReadOnlyList<IContentEntry> PublishedBy(DateTimeOffset now);

    /// <summary>The date on which an entry was or will be published, whatever the catalog is ordered by.</summary>
    /// <param name="entry">An entry of this catalog, or a copy of one.</param>
    /// <returns>The date with its offset as it was written, or null when the entry has no date.</returns>
    /// <exception cref="ArgumentException">The catalog has no such entry.</exception>
    DateTimeOffset? PublishedOn(IContentEntry entry);

    /// <summary>Finds the entry with a URL. Ordinal: case and the slash at the end count.</summary>
    /// <param name="url">A path, percent-encoded as <see cref="IContentEntry.Url"/> is.</param>
    /// <param name="entry">The entry, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    bool TryGetByUrl(string url, [NotNullWhen(true)] out IContentEntry? entry);
}
