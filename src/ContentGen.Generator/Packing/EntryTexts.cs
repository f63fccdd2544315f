using System.Text;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Packing;

/// <summary>
/// The strings of a collection, each in one block: in the only block of rows that uses it, or among those in common; else in that of
/// the first taxonomy that does. First all uses are told, then all places are asked for, in the order of use.
/// </summary>
internal sealed class EntryTexts(int blocks)
{
    private readonly Dictionary<string, int> _blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string>[] _texts = [.. Enumerable.Range(0, blocks).Select(static _ => new List<string>())];

    /// <summary>A row in a block uses a string.</summary>
    public void UseInRow(string text, int block) =>
        _blocks[text] = _blocks.TryGetValue(text, out var known) && known != block ? EntryBlocks.Shared : block;

    /// <summary>A taxonomy uses a string. All rows are told before.</summary>
    public void UseInTaxonomy(string text, int block)
    {
        if (!_blocks.ContainsKey(text))
            _blocks.Add(text, block);
    }

    /// <summary>Where a string lies.</summary>
    public (int Block, int Index) Place(string text)
    {
        var block = _blocks[text];
        if (!_indexes.TryGetValue(text, out var index))
        {
            index = _texts[block].Count;
            _texts[block].Add(text);
            _indexes.Add(text, index);
        }

        return (block, index);
    }

    /// <summary>The strings of a block: their number, the length of each, and all of them.</summary>
    public void Write(PackedWriter target, int block)
    {
        target.Count(_texts[block].Count);
        foreach (var text in _texts[block])
            target.Count(Encoding.UTF8.GetByteCount(text));
        foreach (var text in _texts[block])
            target.Raw(text);
    }
}
