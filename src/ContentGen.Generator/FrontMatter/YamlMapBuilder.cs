using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Gathers the entries of one map: complains about a key that is there already, and expands merge keys (<c>&lt;&lt;</c>).</summary>
internal sealed class YamlMapBuilder(string path, List<Problem> problems)
{
    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlEntry> _merged = [];

    /// <summary>The lines that the keys stand on, counted from 0.</summary>
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    public SourceRange? FirstRange { get; private set; }

    public SourceRange? LastRange { get; private set; }

    public void Add(YamlScalar key, YamlNode value)
    {
        FirstRange ??= key.Range;
        LastRange = value.Range;
        if (_keys.TryGetValue(key.Value, out var line))
        {
            problems.Add(Problems.DuplicateKey(path, key.Range, key.Value, line + 1));
            return;
        }

        _keys.Add(key.Value, key.Range.StartLine);
        if (key is { Value: "<<", Style: YamlStyle.Plain })
            Merge(value);
        else
            _entries.Add(new YamlEntry(key.Value, key.Range, value));
    }

    /// <summary>A key of the map itself wins over a merged one, and an earlier merged one over a later.</summary>
    public EquatableArray<YamlEntry> ToEntries()
    {
        foreach (var entry in _merged)
        {
            if (_keys.ContainsKey(entry.Key))
                continue;
            _keys.Add(entry.Key, entry.KeyRange.StartLine);
            _entries.Add(entry);
        }

        return _entries.ToEquatableArray();
    }

    private void Merge(YamlNode value)
    {
        switch (value)
        {
            case YamlMapping map:
                _merged.AddRange(map.Entries);
                break;
            case YamlSequence list when list.Items.All(static item => item is YamlMapping):
                _merged.AddRange(list.Items.SelectMany(static item => ((YamlMapping)item).Entries));
                break;
            default:
                problems.Add(Problems.MergeOfNoMap(path, value.Range));
                break;
        }
    }
}
