using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace ContentGen;

/// <summary>
/// Finds the row whose id or slug is a given text: open addressing over the UTF-8 bytes of the payload, so that
/// building it creates no string per row. Of rows with the same text the first in catalog order wins.
/// </summary>
internal sealed class RowIndex
{
    private const int StackLimit = 512;

    private readonly EntryTable _table;
    private readonly int[] _keys;
    private readonly int[] _slots;
    private readonly int _longest;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowIndex(EntryTable table, RowField field)
    {
        _table = table;
        _keys = new int[table.Count];
        _slots = new int[SlotCount(table.Count)];
        for (var row = 0; row < _keys.Length; row++)
        {
            var cursor = table.Row(row);
            for (var skipped = RowField.Id; skipped < field; skipped++)
                cursor.ReadUnsigned();
            _keys[row] = cursor.ReadCount();

            var key = table.Utf8(row, _keys[row]);
            _longest = Math.Max(_longest, key.Length);
            ref var slot = ref Slot(key);
            if (slot == 0)
                slot = row + 1;
        }
    }

    /// <summary>Every text that can be found, in catalog order; decodes them all.</summary>
    public IEnumerable<string> Keys => _keys.Select((key, row) => _table.Text(row, key));

    /// <summary>The row, or -1. Allocates nothing.</summary>
    public int Find(string text)
    {
        if (text.Length > _longest)
            return -1;

        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (size <= StackLimit)
            return Find(text, stackalloc byte[StackLimit]);

        var rented = ArrayPool<byte>.Shared.Rent(size);
        var row = Find(text, rented);
        ArrayPool<byte>.Shared.Return(rented);
        return row;
    }

    private int Find(string text, Span<byte> buffer) =>
        Slot(buffer[..Encoding.UTF8.GetBytes(text, buffer)]) - 1;

    /// <summary>The slot that holds the key's row plus one, or the empty slot (zero) where it belongs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ref int Slot(ReadOnlySpan<byte> key)
    {
        var mask = (uint)_slots.Length - 1;
        for (var at = StableHash.Of(key) & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref _slots[at];
            if (slot == 0 || _table.Utf8(slot - 1, _keys[slot - 1]).SequenceEqual(key))
                return ref slot;
        }
    }

    /// <summary>A power of two that leaves at least a third of the slots free.</summary>
    private static int SlotCount(int rows) => (int)BitOperations.RoundUpToPowerOf2((uint)rows * 3 / 2 + 1);
}
