namespace ContentGen;

/// <summary>
/// The entries that are being created because others refer to them, once they are more than one stack holds. A reference cycle
/// (CG2009, when it is not an error) would go on without end: here it ends with an exception.
/// </summary>
internal sealed class CreationChain
{
    [ThreadStatic]
    private static CreationChain? _current;

    // The threads of a chain wait for each other: only one of them uses it at a time.
    private readonly HashSet<(EntryTable Table, int Row)> _open = [];

    /// <summary>The chain that this thread continues; null for the many for which one stack is deep enough.</summary>
    public static CreationChain? Current => _current;

    /// <summary>Continues the chain on the calling thread.</summary>
    public T Continue<T>(Func<T> create)
    {
        _current = this;
        try
        {
            return create();
        }
        finally
        {
            _current = null;
        }
    }

    /// <summary>Reads an entry that must not be asked for again until it is read.</summary>
    public T Read<T>(EntryTable table, int row, ReadValue<T> read)
    {
        var reader = new EntryReader(table, row);
        if (!_open.Add((table, row)))
            throw new InvalidOperationException($"The references of the entry '{reader.Id}' lead back to itself, so it cannot be created. See CG2009.");
        try
        {
            return read(ref reader);
        }
        finally
        {
            _open.Remove((table, row));
        }
    }
}
