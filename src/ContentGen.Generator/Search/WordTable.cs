using System.Text;

namespace ContentGen.Generator.Search;

/// <summary>Gives each distinct word a number, in the order they come. Words are kept as UTF-8 in one array: no string per word.</summary>
internal sealed class WordTable
{
    private readonly byte[] _buffer = new byte[256];
    private byte[] _bytes = new byte[4096];
    private int[] _starts = new int[256];
    private uint[] _hashes = new uint[256];
    private int[] _slots = new int[1024];

    public int Count { get; private set; }

    /// <summary>The number of a word as the tokeniser gives it.</summary>
    public int Add(ArraySegment<char> word)
    {
        // Compiled ahead, a property of another assembly is a call.
        var (characters, offset, count, buffer, hash) = (word.Array!, word.Offset, word.Count, _buffer, StableHash.OfNothing);
        for (var i = 0; i < count; i++)
        {
            var c = characters[offset + i];
            if (c > '\x7F')
                return Add(buffer.AsSpan(0, Encoding.UTF8.GetBytes(characters, offset, count, buffer, 0)));
            buffer[i] = (byte)c;
            hash = StableHash.Add(hash, (byte)c);
        }

        return Add(buffer.AsSpan(0, count), hash);
    }

    public int Add(ReadOnlySpan<byte> word) => Add(word, StableHash.Of(word));

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        Array.Clear(_slots, 0, _slots.Length);
        Count = 0;
    }

    private int Add(ReadOnlySpan<byte> word, uint hash)
    {
        ref var slot = ref Slot(word, hash);
        if (slot > 0)
            return slot - 1;

        slot = Count + 1;
        Append(word, hash);
        if (Count * 2 > _slots.Length)
            Grow();
        return Count - 1;
    }

    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>All words in the order of their numbers: for each the length of its UTF-8, its UTF-8, and a code.</summary>
    public byte[] Words(Func<int, byte> code)
    {
        var words = new byte[_starts[Count] + (2 * Count)];
        var at = 0;
        for (var number = 0; number < Count; number++)
        {
            var word = this[number];
            words[at++] = (byte)word.Length;
            word.CopyTo(words.AsSpan(at));
            at += word.Length;
            words[at++] = code(number);
        }

        return words;
    }

    /// <summary>The numbers of all words in the order of their bytes.</summary>
    public int[] Sorted()
    {
        // Most are told apart by eight bytes, and numbers are compared much faster than words.
        var (beginnings, numbers) = (new ulong[Count], new int[Count]);
        for (var number = 0; number < Count; number++)
            (beginnings[number], numbers[number]) = (Beginning(this[number]), number);
        Array.Sort(beginnings, numbers);
        var inOrder = Comparer<int>.Create((left, right) => this[left].SequenceCompareTo(this[right]));
        for (int start = 0, end; start < Count; start = end)
        {
            for (end = start + 1; end < Count && beginnings[end] == beginnings[start];)
                end++;
            if (end - start > 1)
                Array.Sort(numbers, start, end - start, inOrder);
        }

        return numbers;
    }

    private static ulong Beginning(ReadOnlySpan<byte> word)
    {
        var beginning = 0UL;
        for (var i = 0; i < sizeof(ulong); i++)
            beginning = (beginning << 8) | (i < word.Length ? word[i] : 0u);
        return beginning;
    }

    private void Append(ReadOnlySpan<byte> word, uint hash)
    {
        var start = _starts[Count];
        if (start + word.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, start + word.Length));
        word.CopyTo(_bytes.AsSpan(start));
        _hashes[Count] = hash;
        if (++Count == _starts.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
            Array.Resize(ref _hashes, _starts.Length);
        }

        _starts[Count] = start + word.Length;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < Count; number++)
            Slot(this[number], _hashes[number]) = number + 1;
    }

    /// <summary>The slot that holds the word's number plus one, or the empty slot where it belongs.</summary>
    private ref int Slot(ReadOnlySpan<byte> word, uint hash)
    {
        var mask = _slots.Length - 1;
        for (var at = (int)(hash ^ (hash >> 15)) & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref _slots[at];
            if (slot == 0 || (_hashes[slot - 1] == hash && this[slot - 1].SequenceEqual(word)))
                return ref slot;
        }
    }
}
