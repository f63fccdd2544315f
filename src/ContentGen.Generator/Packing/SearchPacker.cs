using ContentGen.Generator.Model;
using ContentGen.Generator.Search;

namespace ContentGen.Generator.Packing;

/// <summary>
/// Packs a segment of a search index: the lengths of the texts, then the sections, each with something of every word.
/// </summary>
/// <remarks>What is of one kind is one section: a section that is deflated by itself comes out smaller.</remarks>
internal sealed class SearchPacker
{
    /// <summary>All but the codes, which are deflated by themselves.</summary>
    private static readonly SearchSection[] Sections =
        [.. ((SearchSection[])Enum.GetValues(typeof(SearchSection))).Where(static section => section != SearchSection.Codes)];

    private readonly EquatableArray<SearchRow> _rows;
    private readonly IReadOnlyList<EntryWords> _bodies;
    private readonly WordTable _words = new();
    private readonly WordPostings _postings;
    private readonly int[] _sorted;

    /// <summary>For each word in order, how many bytes it has in common with the one before.</summary>
    private readonly int[] _shared;

    private SearchPacker(SearchInput input)
    {
        (_rows, _bodies) = (input.Rows, input.Words());
        _postings = Count();
        _sorted = _words.Sorted();
        _shared = new int[_sorted.Length];
        for (var i = 1; i < _shared.Length; i++)
            _shared[i] = Common(_words[_sorted[i - 1]], _words[_sorted[i]]);
    }

    public static PackedText Pack(SearchInput input)
    {
        var packer = new SearchPacker(input);
        var codes = Work<byte[]>.Begin(() => packer.Section(SearchSection.Codes).Deflate());
        List<PackedWriter> parts = [packer.Head(), .. Sections.Select(packer.Section)];
        var length = parts.Sum(static part => part.Length);
        return PackedText.BeginningWith(PackedWriter.Deflate(parts, length), length, [codes.Result]);
    }

    /// <summary>All words of all rows, row by row.</summary>
    private WordPostings Count()
    {
        var postings = new Postings();
        for (var row = 0; row < _rows.Count; row++)
        {
            postings.AddRow();
            foreach (var word in _bodies[row])
                postings.Add(_words.Add(word.Word), word.Code);
            CountField(postings, _rows[row].Title, WordCounts.Title);
            foreach (var term in _rows[row].Terms)
                CountField(postings, term, WordCounts.Tags);
        }

        return postings.ByWord(_words.Count);
    }

    private void CountField(Postings postings, string text, byte code)
    {
        for (var words = new SearchWords(text); words.Next();)
            postings.Join(_words.Add(words.Word), code);
    }

    private PackedWriter Head()
    {
        var head = new PackedWriter();
        head.Count(_bodies.Count);
        foreach (var words in _bodies)
            head.Count(words.Length);
        head.Count(_sorted.Length);
        head.Count(Enumerable.Range(0, _sorted.Length).Sum(Added));
        return head;
    }

    private PackedWriter Section(SearchSection section)
    {
        var part = new PackedWriter();
        for (var i = 0; i < _sorted.Length; i++)
            Write(part, section, i);
        return part;
    }

    /// <summary>What a section holds of the word at a place.</summary>
    private void Write(PackedWriter part, SearchSection section, int place)
    {
        var word = _sorted[place];
        switch (section)
        {
            case SearchSection.Fronts:
                WriteFront(part, _shared[place], Added(place));
                break;
            case SearchSection.Letters:
                part.Raw(_words[word].Slice(_shared[place]));
                break;
            case SearchSection.RowCounts:
                part.Count(_postings.Rows(word).Length);
                break;
            case SearchSection.Codes:
                part.Raw(_postings.Codes(word));
                break;
            case SearchSection.Steps:
                WriteSteps(part, _postings.Rows(word));
                break;
            default:
                throw new InvalidOperationException($"No way to pack {section}.");
        }
    }

    private static void WriteFront(PackedWriter part, int shared, int added)
    {
        if (WordFront.IsShort(shared, added))
        {
            part.Byte(WordFront.Code(shared, added));
            return;
        }

        part.Byte(WordFront.Long);
        part.Byte(shared);
        part.Byte(added);
    }

    private static void WriteSteps(PackedWriter part, ReadOnlySpan<int> rows)
    {
        var before = 0;
        foreach (var row in rows)
        {
            part.Count(row - before);
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
