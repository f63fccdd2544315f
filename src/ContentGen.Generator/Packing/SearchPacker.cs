using ContentGen.Generator.Model;
using ContentGen.Generator.Search;

namespace ContentGen.Generator.Packing;

/// <summary>
/// Packs a segment of a search index: the lengths of the texts, then the sections, each with something of every word.
/// </summary>
/// <remarks>What is of one kind is one section: a section that is deflated by itself comes out smaller.</remarks>
internal sealed class SearchPacker
{
    private const int Portion = 1 << 14;

    private static readonly SearchSection[] Sections = (SearchSection[])Enum.GetValues(typeof(SearchSection));

    private readonly SearchInput _input;
    private readonly WordTable _words = new();
    private readonly WordPostings _postings;
    private readonly int[] _sorted;

    /// <summary>For each word in order, how many bytes it has in common with the one before.</summary>
    private readonly int[] _shared;
    private readonly PackedWriter _part = new();

    private SearchPacker(SearchInput input)
    {
        _input = input;
        _postings = Count();
        _sorted = _words.Sorted();
        _shared = new int[_sorted.Length];
        for (var i = 1; i < _shared.Length; i++)
            _shared[i] = Common(_words[_sorted[i - 1]], _words[_sorted[i]]);
    }

    public static PackedText Pack(SearchInput input) => PackedText.Of(PackedWriter.Deflate(new SearchPacker(input).Write));

    /// <summary>All words of all rows, row by row.</summary>
    private WordPostings Count()
    {
        var postings = new Postings();
        for (var row = 0; row < _input.Rows.Count; row++)
        {
            foreach (var word in _input.Words[row])
                postings.Add(_words.Add(word.Word), row, word.Code);
            CountField(postings, _input.Rows[row].Title, row, WordCounts.Title);
            foreach (var term in _input.Rows[row].Terms)
                CountField(postings, term, row, WordCounts.Tags);
        }

        return postings.ByWord();
    }

    private void CountField(Postings postings, string text, int row, byte code)
    {
        for (var words = new SearchWords(text); words.Next();)
            postings.Add(_words.Add(words.Word), row, code);
    }

    private void Write(Stream stream)
    {
        _part.Byte(PackedFormat.Version);
        _part.Count(_input.Words.Count);
        foreach (var words in _input.Words)
            _part.Count(words.Length);
        _part.Count(_sorted.Length);
        _part.Count(Enumerable.Range(0, _sorted.Length).Sum(Added));
        _part.MoveTo(stream);

        foreach (var section in Sections)
            Write(stream, section);
    }

    private void Write(Stream stream, SearchSection section)
    {
        stream.Flush();
        for (var i = 0; i < _sorted.Length; i++)
        {
            Write(section, i);
            if (_part.Length > Portion)
                _part.MoveTo(stream);
        }

        _part.MoveTo(stream);
    }

    /// <summary>What a section holds of the word at a place.</summary>
    private void Write(SearchSection section, int place)
    {
        var word = _sorted[place];
        switch (section)
        {
            case SearchSection.Fronts:
                WriteFront(_shared[place], Added(place));
                break;
            case SearchSection.Letters:
                _part.Raw(_words[word].Slice(_shared[place]));
                break;
            case SearchSection.RowCounts:
                _part.Count(_postings.Rows(word).Length);
                break;
            case SearchSection.Codes:
                _part.Raw(_postings.Codes(word));
                break;
            case SearchSection.Steps:
                WriteSteps(_postings.Rows(word));
                break;
            default:
                throw new InvalidOperationException($"No way to pack {section}.");
        }
    }

    private void WriteFront(int shared, int added)
    {
        if (WordFront.IsShort(shared, added))
        {
            _part.Byte(WordFront.Code(shared, added));
            return;
        }

        _part.Byte(WordFront.Long);
        _part.Byte(shared);
        _part.Byte(added);
    }

    private void WriteSteps(ReadOnlySpan<int> rows)
    {
        var before = 0;
        foreach (var row in rows)
        {
            _part.Count(row - before);
            before = row;
        }
    }

    /// <summary>How many bytes a word adds to what it shares.</summary>
    private int Added(int place) => _words[_sorted[place]].Length - _shared[place];

    private static int Common(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var common = 0;
        while (common < left.Length && common < right.Length && left[common] == right[common])
            common++;
        return common;
    }
}
