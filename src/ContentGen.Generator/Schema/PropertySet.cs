using System.Collections;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Schema;

/// <summary>
/// A record's properties in the order their values are packed: positional ones first, then required ones, then the rest.
/// Knows them by name and by key, because every key of every file asks. Equal to another when their properties are.
/// </summary>
internal sealed class PropertySet : IReadOnlyList<PropertySchema>, IEquatable<PropertySet>
{
    private readonly EquatableArray<PropertySchema> _items;
    private readonly EquatableArray<string> _unread;
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PropertySchema> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PropertySchema> _byFoldedKey = new(StringComparer.Ordinal);

    public PropertySet(IEnumerable<PropertySchema> properties)
        : this(properties, [])
    {
    }

    /// <param name="properties">The properties.</param>
    /// <param name="unread">Keys of others, which a record has and front matter cannot set, because they are declared in a way that is an error.</param>
    public PropertySet(IEnumerable<PropertySchema> properties, IEnumerable<string> unread)
    {
        _items = properties.ToEquatableArray();
        _unread = unread.Select(Keys.Fold).Distinct(StringComparer.Ordinal).ToEquatableArray();
        for (var i = 0; i < _items.Count; i++)
        {
            _byName[_items[i].Name] = i;
            foreach (var key in _items[i].Keys)
            {
                TryAdd(_byKey, key, _items[i]);
                TryAdd(_byFoldedKey, Keys.Fold(key), _items[i]);
            }
        }

        // After the keys of all properties: a property's own key is never another tool's name for another property.
        foreach (var property in _items)
        {
            foreach (var key in property.ForeignKeys)
                TryAdd(_byFoldedKey, Keys.Fold(key), property);
        }
    }

    public int Count => _items.Count;

    public PropertySchema this[int index] => _items[index];

    public PropertySchema? Find(string name) => _byName.TryGetValue(name, out var index) ? _items[index] : null;

    public int IndexOf(PropertySchema property) => _byName[property.Name];

    /// <summary>The property that a key sets: the exact spelling first, then any.</summary>
    public PropertySchema? Match(string key) =>
        _byKey.TryGetValue(key, out var property) || _byFoldedKey.TryGetValue(Keys.Fold(key), out property) ? property : null;

    /// <summary>Whether a key sets nothing only because its property's declaration is an error.</summary>
    public bool IsUnread(string key) => !_unread.IsEmpty && _unread.Contains(Keys.Fold(key));

    public PropertySet With(Func<PropertySchema, PropertySchema> change) => new(_items.Select(change), _unread);

    public bool Equals(PropertySet? other) => other is not null && _items.Equals(other._items) && _unread.Equals(other._unread);

    public override bool Equals(object? obj) => Equals(obj as PropertySet);

    public override int GetHashCode() => _items.GetHashCode();

    public IEnumerator<PropertySchema> GetEnumerator() => ((IEnumerable<PropertySchema>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void TryAdd(Dictionary<string, PropertySchema> map, string key, PropertySchema property)
    {
        if (!map.ContainsKey(key))
            map.Add(key, property);
    }
}
