using System.Collections;
using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>
/// The entries of a collection in a fixed order: by <see cref="ContentAttribute.OrderBy"/>; when it is not set, newest first, then those
/// without a date by weight, then by id. An entry is created when it is first asked for and stays the same object. Thread-safe.
/// </summary>
/// <typeparam name="T">The type of the entries.</typeparam>
public sealed partial class Catalog<T> : IReadOnlyList<T>, IContentCatalog
    where T : class, IContentEntry
{
    private readonly EntryTable _table;
    private readonly ReadValue<T> _read;
    private readonly T?[] _entries;

    internal Catalog(EntryTable table, ReadValue<T> read, Action<int, PackedData>? loadSearch = null)
    {
        (_table, _read) = (table, read);
        _loadSearch = loadSearch;
        _entries = new T?[table.Count];
        _taxonomies = new TaxonomySlot[table.Taxonomies.Length];
    }

    /// <summary>Number of entries.</summary>
    public int Count => _entries.Length;

    /// <summary>The entry at a position of the catalog's order.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_entries.Length)
                throw OutOfRange(index);
            return Volatile.Read(ref _entries[index]) ?? Create(index);
        }
    }

    /// <summary>Walks the entries in the catalog's order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Threads that race may each create the entry; all of them get the one that was kept.</summary>
    private T Create(int row)
    {
        // An entry is created with those it refers to. Where they form a long chain, the stack of one thread may not be deep enough.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack() && !OperatingSystem.IsBrowser())
            return CreateOnAnotherThread(row);

        var entry = CreationChain.Current is { } chained ? chained.Read(_table, row, _read) : Read(row);
        return Interlocked.CompareExchange(ref _entries[row], entry, null) ?? entry;
    }

    // What is seldom needed stands apart from what every entry goes through: the first one waits until that is compiled.
    private T CreateOnAnotherThread(int row)
    {
        var chain = CreationChain.Current ?? new CreationChain();
        var create = Task.Factory.StartNew(
            () => chain.Continue(() => Create(row)), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return create.GetAwaiter().GetResult();
    }

    private ArgumentOutOfRangeException OutOfRange(int index) => new(nameof(index), index, $"The catalog has {Count} entries.");

    private T Read(int row)
    {
        var reader = new EntryReader(_table, row);
        return _read(ref reader);
    }

    /// <summary>Walks a catalog without allocating.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Catalog<T> _catalog;
        private int _index = -1;

        internal Enumerator(Catalog<T> catalog) => _catalog = catalog;

        /// <inheritdoc/>
        public readonly T Current => _catalog[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _catalog.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
