namespace ContentGen;

public ref partial struct EntryReader
{
    /// <summary>Reads the items of a list into an array.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="readItem">Reads one item.</param>
    public T[] ReadArray<T>(ReadValue<T> readItem)
    {
        var count = _cursor.ReadCount();
        if (count == 0)
            return [];

        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = readItem(ref this);
        return items;
    }

    /// <summary>Reads texts into an array, as <see cref="ReadArray{T}"/> would.</summary>
    public string[] ReadStrings()
    {
        var count = _cursor.ReadCount();
        if (count == 0)
            return [];

        var items = new string[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = ReadString();
        return items;
    }

    /// <summary>Reads the items of a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="readItem">Reads one item.</param>
    public List<T> ReadList<T>(ReadValue<T> readItem)
    {
        var count = _cursor.ReadCount();
        var items = new List<T>(count);
        for (var i = 0; i < count; i++)
            items.Add(readItem(ref this));
        return items;
    }

    /// <summary>Reads the items of a list into a set that keeps the order of the front matter.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="readItem">Reads one item.</param>
    public HashSet<T> ReadSet<T>(ReadValue<T> readItem)
    {
        var count = _cursor.ReadCount();
        var items = new HashSet<T>(count);
        for (var i = 0; i < count; i++)
            items.Add(readItem(ref this));
        return items;
    }

    /// <summary>Reads a map that keeps the order of the front matter. Keys are compared ordinally.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="readItem">Reads one value.</param>
    public Dictionary<string, T> ReadDictionary<T>(ReadValue<T> readItem)
    {
        var count = _cursor.ReadCount();
        var items = new Dictionary<string, T>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
            items[ReadString()] = readItem(ref this);
        return items;
    }
}
