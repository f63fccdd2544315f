using ContentGen.Generator.Emit;

namespace ContentGen.Generator.Search;

/// <summary>
/// Packs the index of a collection: the lengths of the texts; the words in order, each without what it shares with the
/// one before; then, word by word, in how many rows it stands, the counts there, and the rows as differences.
/// </summary>
/// <remarks>What is of one kind is one part: a part that is deflated by itself comes out smaller.</remarks>
internal sealed class SearchPacker
{
    private const int Version = 1;

    private readonly WordTable _words = new();
    private readonly List<Posting> _postings = [];
    private readonly List<int> _latest = [];

    private SearchPacker()
    {
    }

    /// <summary>The parts of the payload, in order.</summary>
    public static byte[][] Pack(SearchInput input)
    {
        var packer = new SearchPacker();
        for (var row = 0; row < input.Plan.Rows.Count; row++)
            packer.AddRow(row, input.Plan.Rows[row], input.Words[row]);
        return packer.Write(input);
    }

    private void AddRow(int row, SearchRow facts, EntryWords words)
    {
        foreach (var word in words)
            AddPosting(_words.Add(word.Word), row, word.Code);
        AddField(row, facts.Title, WordCounts.Title);
        foreach (var term in facts.Terms)
            AddField(row, term, WordCounts.Tags);
    }

    private void AddField(int row, string text, int code)
    {
        for (var words = new SearchWords(text); words.Next();)
            AddPosting(_words.Add(words.Word), row, code);
    }

    /// <summary>A word that stands in several parts of an entry has one posting.</summary>
    private void AddPosting(int word, int row, int code)
    {
        if (word == _latest.Count)
            _latest.Add(-1);
        if (_latest[word] is >= 0 and var latest && _postings[latest].Row == row)
        {
            _postings[latest] = _postings[latest] with { Code = (byte)(_postings[latest].Code | code) };
            return;
        }

        _postings.Add(new Posting(row, (byte)code, _latest[word]));
        _latest[word] = _postings.Count - 1;
    }

    private byte[][] Write(SearchInput input)
    {
        var head = new PackedWriter();
        head.Byte(Version);
        head.Count(input.Words.Count);
        foreach (var words in input.Words)
            head.Count(words.Length);

        var (fronts, letters, counts, codes, steps) = (new PackedWriter(), new PackedWriter(), new PackedWriter(), new PackedWriter(), new PackedWriter());
        var sorted = _words.Sorted();
        var before = ReadOnlySpan<byte>.Empty;
        foreach (var number in sorted)
        {
            var word = _words[number];
            var common = Common(before, word);
            WriteFront(fronts, common, word.Length - common);
            letters.Raw(word.Slice(common));
            before = word;

            var (row, postings) = (0, PostingsOf(number));
            counts.Count(postings.Count);
            foreach (var posting in postings)
            {
                codes.Byte(posting.Code);
                steps.Count(posting.Row - row);
                row = posting.Row;
            }
        }

        head.Count(sorted.Length);
        head.Count(letters.Length);
        return [head.ToArray(), fronts.ToArray(), letters.ToArray(), counts.ToArray(), codes.ToArray(), steps.ToArray()];
    }

    /// <summary>How many bytes a word shares with the one before and how many it adds: half a byte each while they fit.</summary>
    private static void WriteFront(PackedWriter fronts, int shared, int added)
    {
        if (shared < WordCounts.LongFront >> 4 && added <= 0xF)
        {
            fronts.Byte((shared << 4) | added);
            return;
        }

        fronts.Byte(WordCounts.LongFront);
        fronts.Byte(shared);
        fronts.Byte(added);
    }

    private List<Posting> PostingsOf(int word)
    {
        var postings = new List<Posting>();
        for (var at = _latest[word]; at >= 0; at = _postings[at].Before)
            postings.Add(_postings[at]);
        postings.Reverse();
        return postings;
    }

    private static int Common(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var common = 0;
        while (common < left.Length && common < right.Length && left[common] == right[common])
            common++;
        return common;
    }

    /// <summary>A word in a row; the word's posting in an earlier row, or -1.</summary>
    private readonly record struct Posting(int Row, byte Code, int Before);
}
