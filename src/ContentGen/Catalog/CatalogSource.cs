using System.ComponentModel;

namespace ContentGen;

/// <summary>Loads a catalog when it is first used, and again after a hot reload. For generated code.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
/// <param name="loadEntries">Adds the literals that hold the values of the collection.</param>
/// <param name="loadBodies">Adds the literals that hold one bucket of bodies.</param>
/// <param name="loadSearch">Adds the literals that hold one segment of the search index; null when the project wants none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogSource<T>(Action<PackedData> loadEntries, Action<int, PackedData> loadBodies, Action<int, PackedData>? loadSearch = null)
    where T : class, IContentEntry<T>
{
    private readonly object _loading = new();
    private Loaded? _loaded;

    /// <summary>The folder or the data file that the entries come from.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Finds what renders an entry with its components, by id; null in a project without components.</summary>
    public Func<string, Delegate?>? Components { get; init; }

    /// <summary>The catalog; the same object until content changes. Thread-safe.</summary>
    /// <exception cref="InvalidDataException">The content was packed by another version of the package.</exception>
    public Catalog<T> Catalog => Volatile.Read(ref _loaded) is { } loaded && loaded.Version == ContentUpdates.Version
        ? loaded.Catalog
        : Load();

    private Catalog<T> Load()
    {
        lock (_loading)
        {
            // The version is taken first: an update that comes while loading makes the result stale, not lost.
            var version = ContentUpdates.Version;
            if (_loaded is not { } loaded || loaded.Version != version)
            {
                var data = new PackedData();
                loadEntries(data);
                var table = EntryTable.Read(data.Text, loadBodies, Components, data.Rest);
                var catalog = new Catalog<T>(table, static (ref EntryReader reader) => T.Read(ref reader),
                    loadSearch) { Folder = Folder, Source = () => Catalog };
                loaded = new(catalog, version);
                Volatile.Write(ref _loaded, loaded);
            }

            return loaded.Catalog;
        }
    }

    private sealed class Loaded(Catalog<T> catalog, int version)
    {
        public Catalog<T> Catalog { get; } = catalog;

        public int Version { get; } = version;
    }
}
