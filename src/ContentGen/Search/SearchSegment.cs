using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>
/// The inverted index of some entries of a collection: their words in the order of their UTF-8, and for each the entries it stands in.
/// Immutable; those stay packed until a query walks them.
/// </summary>
internal sealed class SearchSegment
{
    private readonly byte[] _payload;
    private readonly byte[] _codes;
    private readonly byte[] _letters;

    /// <summary>For each word, where its letters begin, and where the last ones end.</summary>
    private readonly int[] _wordStarts;

    /// <summary>For each word, where its codes begin, and where the last ones end.</summary>
    private readonly int[] _codeStarts;

    /// <summary>For each word, where its steps begin in the payload: it has as many as it has codes.</summary>
    private readonly int[] _stepStarts;

    private SearchSegment(byte[] payload, byte[] codes, byte[] letters, int[] wordStarts, int[] codeStarts, int[] stepStarts, int[] lengths) =>
        (_payload, _codes, _letters, _wordStarts, _codeStarts, _stepStarts, Lengths) = (payload, codes, letters, wordStarts, codeStarts, stepStarts, lengths);

    /// <summary>For each entry in the segment's order, the number of words in its body.</summary>
    public int[] Lengths { get; }

    /// <summary>Reads a literal, <see cref="SearchSection"/> by section; what was left out has no entry.</summary>
    /// <exception cref="InvalidDataException">Another version of the package wrote it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static SearchSegment Read(string text)
    {
        if (text.Length == 0)
            return new([], [], [], [0], [0], [], []);

        var payload = Inflater.InflateFirst(text, out var end);
        var cursor = new ByteCursor(payload);
        var lengths = ReadLengths(ref cursor);
        var count = cursor.ReadCount();
        var lettersLength = cursor.ReadCount();
        var fronts = cursor.Position;
        var words = MeasureWords(ref cursor, count);
        var letters = ReadLetters(new ByteCursor(payload, fronts), cursor.Take(lettersLength), words);

        var codes = new int[count + 1];
        for (var word = 0; word < count; word++)
            codes[word + 1] = codes[word] + cursor.ReadCount();
        var steps = new int[count];
        for (var word = 0; word < count; word++)
        {
            steps[word] = cursor.Position;
            for (var i = codes[word]; i < codes[word + 1]; i++)
                cursor.ReadUnsigned();
        }

        return new(payload, Inflater.Inflate(text, end, PackedText.Length(text) - end, codes[count]), letters, words, codes, steps, lengths);
    }

    /// <summary>The numbers of the words that begin with a text, given as UTF-8: from the first to the one behind the last.</summary>
    public (int From, int To) Find(ReadOnlySpan<byte> text)
    {
        var from = First(text, 0, static order => order >= 0);
        return (from, First(text, from, static order => order > 0));
    }

    /// <summary>The UTF-8 of a word.</summary>
    public ReadOnlySpan<byte> Word(int number) => _letters.AsSpan(_wordStarts[number], _wordStarts[number + 1] - _wordStarts[number]);

    /// <summary>Adds to each row that has a word what its counts there weigh.</summary>
    /// <param name="word">The word's number.</param>
    /// <param name="weights">For each code of <see cref="WordCounts"/>, the weight beside the body and the count in it.</param>
    /// <param name="share">What the word is multiplied with.</param>
    /// <param name="rows">For each entry in the segment's order, its row.</param>
    /// <param name="lengths">Per row, the words of its body over those of the average body.</param>
    /// <param name="sums">Per row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddWeights(
        int word, ReadOnlySpan<(float Beside, float Body)> weights, float share, int[] rows, float[] lengths, Span<float> sums)
    {
        var cursor = new ByteCursor(_payload, _stepStarts[word]);
        var entry = 0;
        foreach (var code in _codes.AsSpan(_codeStarts[word], _codeStarts[word + 1] - _codeStarts[word]))
        {
            entry += cursor.ReadCount();
            var (row, (beside, body)) = (rows[entry], weights[code]);
            sums[row] += share * (beside + body / SearchRanking.LengthFactor(lengths[row]));
        }
    }

    private static int[] ReadLengths(ref ByteCursor cursor)
    {
        var lengths = new int[cursor.ReadCount()];
        for (var entry = 0; entry < lengths.Length; entry++)
            lengths[entry] = cursor.ReadCount();
        return lengths;
    }

    /// <summary>Where each word will begin once all are written out, and where the last ends.</summary>
    private static int[] MeasureWords(ref ByteCursor cursor, int count)
    {
        var words = new int[count + 1];
        for (var word = 0; word < count; word++)
        {
            var (shared, added) = ReadFront(ref cursor);
            words[word + 1] = words[word] + shared + added;
        }

        return words;
    }

    private static byte[] ReadLetters(ByteCursor fronts, ReadOnlySpan<byte> added, int[] words)
    {
        var letters = GC.AllocateUninitializedArray<byte>(words[^1]);
        for (var word = 0; word < words.Length - 1; word++)
        {
            var (shared, more) = ReadFront(ref fronts);
            if (shared > 0)
                letters.AsSpan(words[word - 1], shared).CopyTo(letters.AsSpan(words[word]));
            added[..more].CopyTo(letters.AsSpan(words[word] + shared));
            added = added[more..];
        }

        return letters;
    }

    private static (int Shared, int Added) ReadFront(ref ByteCursor cursor)
    {
        var front = cursor.ReadByte();
        return front == WordFront.Long ? (cursor.ReadByte(), cursor.ReadByte()) : (WordFront.Shared(front), WordFront.Added(front));
    }

    /// <summary>The first word, from one on, whose beginning is ordered to the text as wanted; all behind it are too.</summary>
    private int First(ReadOnlySpan<byte> text, int from, Func<int, bool> holds)
    {
        var to = _stepStarts.Length;
        while (from < to)
        {
            var middle = from + (to - from) / 2;
            var word = Word(middle);
            if (holds(word[..Math.Min(word.Length, text.Length)].SequenceCompareTo(text)))
                to = middle;
            else
                from = middle + 1;
        }

        return from;
    }
}
