using System.Diagnostics.CodeAnalysis;

namespace ContentGen;

public sealed partial class Catalog<T>
{
    /// <summary>The folder under the content root, or the data file there, such as <c>posts</c>; empty for a catalog that was made by hand.</summary>
    public string Folder { get; internal init; } = "";

    /// <summary>The catalog of the content as it is now: another object after a hot reload, else this one. For code that keeps a catalog.</summary>
    public Catalog<T> Latest => Source?.Invoke() ?? this;

    internal Func<Catalog<T>>? Source { get; init; }

    Type IContentCatalog.EntryType => typeof(T);

    IReadOnlyList<IContentEntry> IContentCatalog.Entries => this;

    IContentCatalog IContentCatalog.Latest => Latest;

    IReadOnlyList<IContentTerm> IContentCatalog.Terms(string key) => Taxonomy(key);

    IReadOnlyList<IContentEntry> IContentCatalog.PublishedBy(DateTimeOffset now) => PublishedBy(now);

    DateTimeOffset? IContentCatalog.PublishedOn(IContentEntry entry) => entry is T typed
        ? PublishedOn(typed)
        : throw new ArgumentException($"The catalog holds entries of the type {typeof(T).Name}.", nameof(entry));

    bool IContentCatalog.TryGetByUrl(string url, [NotNullWhen(true)] out IContentEntry? entry)
    {
        var found = TryGetByUrl(url, out var typed);
        entry = typed;
        return found;
    }
}
