using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>One part of a dotted key, and its place.</summary>
internal readonly record struct TomlKey(string Name, SourceRange Range);

/// <summary>How a table came to be, which decides who may still add to it.</summary>
internal enum TomlTableKind
{
    /// <summary>By a header of its own, or the whole file.</summary>
    Header,

    /// <summary>By the header of a table inside it: its own may follow.</summary>
    Parent,

    /// <summary>By a dotted key: more dotted keys may follow, no header.</summary>
    Dotted,

    /// <summary>In braces: complete.</summary>
    Inline,
}

/// <summary>A table while it is read. Keeps the rules of TOML on what may be given again and what may not.</summary>
internal sealed class TomlTable(string path, List<Problem> problems, TomlTableKind kind, SourceRange range)
{
    private readonly List<TomlKey> _keys = [];
    private readonly Dictionary<string, (TomlKey Key, object Value)> _values = new(StringComparer.Ordinal);

    /// <summary>Keys of which a later header wants another table: nobody can say what they are.</summary>
    private readonly HashSet<string> _doubtful = new(StringComparer.Ordinal);

    private TomlTableKind Kind { get; set; } = kind;

    private SourceRange Range { get; set; } = range;

    /// <summary>Whether something below its header could not be read.</summary>
    public bool IsBroken { get; set; }

    private bool HasBroken => IsBroken || _doubtful.Count > 0 || _values.Values.Any(static pair => IsUnsound(pair.Value));

    /// <summary>Takes <c>a.b.c = value</c>.</summary>
    public void Add(IReadOnlyList<TomlKey> keys, YamlNode value)
    {
        var table = this;
        foreach (var key in keys.Take(keys.Count - 1))
        {
            if (!table._values.TryGetValue(key.Name, out var found))
                table = table.Create(key, TomlTableKind.Dotted, key.Range);
            else if (found.Value is TomlTable { Kind: TomlTableKind.Dotted } dotted)
                table = dotted;
            else
            {
                Twice(key, found.Key);
                return;
            }
        }

        var last = keys[keys.Count - 1];
        if (table._values.TryGetValue(last.Name, out var first))
            Twice(last, first.Key);
        else
            table.Set(last, value);
    }

    /// <summary>
    /// The table of a header <c>[a.b]</c> or, as the next item of a list, <c>[[a.b]]</c>.
    /// One that breaks a rule gets a table that nobody sees.
    /// </summary>
    public TomlTable Open(IReadOnlyList<TomlKey> keys, bool isItem, SourceRange header)
    {
        var table = this;
        foreach (var key in keys.Take(keys.Count - 1))
        {
            if (!table._values.TryGetValue(key.Name, out var found))
                table = table.Create(key, TomlTableKind.Parent, key.Range);
            else if (found.Value is TomlTable { Kind: not TomlTableKind.Inline } inner)
                table = inner;
            else if (found.Value is List<TomlTable> list)
                table = list[list.Count - 1];
            else
            {
                table.Twice(key, found.Key, isOfTable: true);
                return Hidden(header);
            }
        }

        var last = keys[keys.Count - 1];
        if (!table._values.TryGetValue(last.Name, out var first))
            return isItem ? table.CreateItem(last, header) : table.Create(last, TomlTableKind.Header, header);
        switch (first.Value)
        {
            case List<TomlTable> items when isItem:
                items.Add(Hidden(header));
                return items[items.Count - 1];
            case TomlTable { Kind: TomlTableKind.Parent } parent when !isItem:
                (parent.Kind, parent.Range) = (TomlTableKind.Header, header);
                table._values[last.Name] = (last, parent);
                return parent;
            case TomlTable or List<TomlTable>:
                var name = string.Join(".", keys.Select(static key => key.Name));
                table._doubtful.Add(last.Name);
                problems.Add(Problems.TomlTableTwice(path, last.Range, name, first.Key.Range.StartLine + 1));
                return Hidden(header);
            default:
                table.Twice(last, first.Key, isOfTable: true);
                return Hidden(header);
        }
    }

    public YamlMapping ToNode() => new(
        _keys.Select(key => _values[key.Name])
            .Select(static pair => new YamlEntry(pair.Key.Name, pair.Key.Range, Node(pair.Value)))
            .ToEquatableArray(),
        Range);

    /// <summary>
    /// The same for all of a file: without tables in which something is broken, because what they lack is not to be missed.
    /// Of a list the sound items stay.
    /// </summary>
    public YamlMapping ToRoot() => new(
        _keys.Where(key => !_doubtful.Contains(key.Name)).Select(key => (Key: _values[key.Name].Key, Value: Sound(_values[key.Name].Value)))
            .Where(static pair => pair.Value is not null)
            .Select(static pair => new YamlEntry(pair.Key.Name, pair.Key.Range, Node(pair.Value!)))
            .ToEquatableArray(),
        Range);

    private static object? Sound(object value) => value switch
    {
        List<TomlTable> list => list.Where(static item => !item.HasBroken).ToList() is { Count: > 0 } sound ? sound : null,
        _ => IsUnsound(value) ? null : value,
    };

    private static bool IsUnsound(object value) => value switch
    {
        TomlTable table => table.HasBroken,
        List<TomlTable> list => list.Exists(static item => item.HasBroken),
        _ => false,
    };

    private static YamlNode Node(object value) => value switch
    {
        TomlTable table => table.ToNode(),
        List<TomlTable> list => new YamlSequence(list.Select(static item => (YamlNode)item.ToNode()).ToEquatableArray(), list[0].Range),
        _ => (YamlNode)value,
    };

    private TomlTable Create(TomlKey key, TomlTableKind kind, SourceRange range)
    {
        var table = new TomlTable(path, problems, kind, range);
        Set(key, table);
        return table;
    }

    private TomlTable CreateItem(TomlKey key, SourceRange header)
    {
        var item = Hidden(header);
        Set(key, new List<TomlTable> { item });
        return item;
    }

    private TomlTable Hidden(SourceRange header) => new(path, problems, TomlTableKind.Header, header);

    private void Set(TomlKey key, object value)
    {
        _keys.Add(key);
        _values.Add(key.Name, (key, value));
    }

    private void Twice(TomlKey second, TomlKey first, bool isOfTable = false)
    {
        if (isOfTable)
            _doubtful.Add(second.Name);
        problems.Add(Problems.DuplicateKey(path, second.Range, second.Name, first.Range.StartLine + 1));
    }
}
