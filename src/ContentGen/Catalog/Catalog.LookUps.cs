using System.Diagnostics.CodeAnalysis;

namespace ContentGen;

public sealed partial class Catalog<T>
{
    private RowIndex? _bySlug;
    private RowIndex? _byId;
    private RowIndex? _byUrl;

    /// <summary>
    /// The entry with a slug. Ordinal: case counts. Where a route with a date lets entries share a slug, this is the
    /// first of them in catalog order: the newest.
    /// </summary>
    /// <param name="slug">Such as <c>open-weights-after-muse-spark</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such entry; the message names the nearest slug, if one is near.</exception>
    public T this[string slug] => TryGet(slug, out var entry)
        ? entry
        : throw Nearest.NotFound($"No {typeof(T).Name} has the slug", slug, Slugs.Keys);

    private RowIndex Slugs => Index(ref _bySlug, RowField.Slug);

    private RowIndex Ids => Index(ref _byId, RowField.Id);

    /// <summary>Finds the entry with a slug, as <see cref="this[string]"/> does.</summary>
    /// <param name="slug">Such as <c>open-weights-after-muse-spark</c>.</param>
    /// <param name="entry">The entry, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string slug, [NotNullWhen(true)] out T? entry)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return TryGet(Slugs.Find(slug), out entry);
    }

    /// <summary>The entry with an id. Ordinal: case counts.</summary>
    /// <param name="id">Such as <c>2026-04-09-open-weights-after-muse-spark</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such entry; the message names the nearest id, if one is near.</exception>
    public T ById(string id) => TryGetById(id, out var entry)
        ? entry
        : throw Nearest.NotFound($"No {typeof(T).Name} has the id", id, Ids.Keys);

    /// <summary>Finds the entry with an id. Ordinal: case counts.</summary>
    /// <param name="id">Such as <c>2026-04-09-open-weights-after-muse-spark</c>.</param>
    /// <param name="entry">The entry, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetById(string id, [NotNullWhen(true)] out T? entry)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGet(Ids.Find(id), out entry);
    }

    /// <summary>Finds the entry with a URL. Ordinal: case and the slash at the end count.</summary>
    /// <param name="url">A path, percent-encoded as <see cref="IContentEntry.Url"/> is: <c>/posts/hello/</c>.</param>
    /// <param name="entry">The entry, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetByUrl(string url, [NotNullWhen(true)] out T? entry)
    {
        ArgumentNullException.ThrowIfNull(url);
        return TryGet(Index(ref _byUrl, RowField.Url).Find(url), out entry);
    }

    private bool TryGet(int row, [NotNullWhen(true)] out T? entry)
    {
        entry = row < 0 ? null : this[row];
        return entry is not null;
    }

    /// <summary>The row of an entry, found by its id: a copy of an entry stands where the entry stands.</summary>
    internal int RowOf(T entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var row = Ids.Find(entry.Id);
        return row >= 0 ? row : throw new ArgumentException($"The catalog has no entry with the id '{entry.Id}'.", nameof(entry));
    }

    private RowIndex Index(ref RowIndex? index, RowField field) => Volatile.Read(ref index)
        ?? Interlocked.CompareExchange(ref index, new RowIndex(_table, field), null)
        ?? index;
}
