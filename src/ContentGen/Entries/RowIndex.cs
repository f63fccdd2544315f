using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace ContentGen;

/// <summary>
/// Finds the row whose id, slug or URL is a given text, in a table of hashes that was packed with the rows: only the block of a row
/// whose hash is the text's is inflated. Of rows with the same text the first in catalog order wins.
/// </summary>
internal sealed class RowIndex
{
    private const int StackLimit = 512;

    private readonly EntryTable _table;
    private readonly RowField _field;
    private readonly HashedRow[] _rows;
    private readonly int _longest;

    /// <summary>Where the hashes start that begin with the same bits; there are more starts than rows.</summary>
    private readonly int[] _starts;
    private readonly int _shift;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowIndex(EntryTable table, RowField field)
    {
        (_table, _field) = (table, field);
        _rows = table.RowsByHash(field, out _longest);
        var bits = BitOperations.Log2((uint)_rows.Length | 1) + 1;
        (_shift, _starts) = (32 - bits, new int[1 << bits]);
        for (int start = 0, row = 0; start < _starts.Length; start++)
        {
            _starts[start] = row;
            while (row < _rows.Length && _rows[row].Hash >> _shift == start)
                row++;
        }
    }

    /// <summary>Every text that can be found, in catalog order; inflates and decodes them all.</summary>
    public IEnumerable<string> Keys => Enumerable.Range(0, _rows.Length).Select(row => _table.Text(row, _field));

    /// <summary>The row, or -1. Allocates nothing.</summary>
    public int Find(string text)
    {
        if (text.Length > _longest)
            return -1;
        if (text.Length > StackLimit)
            return FindInUtf8(text, []);

        // Like Utf8.Decode this needs no Encoding while the text is ASCII, and hashes it on the way.
        Span<byte> key = stackalloc byte[StackLimit];
        var hash = StableHash.OfNothing;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > 0x7F)
                return FindInUtf8(text, key);
            hash = StableHash.Add(hash, key[i] = (byte)text[i]);
        }

        return Find(key[..text.Length], hash);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindInUtf8(string text, Span<byte> buffer)
    {
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = size > buffer.Length ? ArrayPool<byte>.Shared.Rent(size) : [];
        var key = rented.Length > 0 ? rented : buffer;
        key = key[..Encoding.UTF8.GetBytes(text, key)];
        var row = Find(key, StableHash.Of(key));
        if (rented.Length > 0)
            ArrayPool<byte>.Shared.Return(rented);
        return row;
    }

    private int Find(ReadOnlySpan<byte> key, uint hash)
    {
        for (var at = _starts[hash >> _shift]; at < _rows.Length && _rows[at].Hash <= hash; at++)
        {
            if (_rows[at].Hash == hash && _table.Utf8(_rows[at].Row, _field).SequenceEqual(key))
                return _rows[at].Row;
        }

        return -1;
    }
}
