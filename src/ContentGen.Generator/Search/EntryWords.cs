using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown;

namespace ContentGen.Generator.Search;

/// <summary>
/// The distinct words of one body, with how often each stands in its text and headings. Kept as bytes, since there is
/// one for every entry and each has hundreds of words. Immutable and structurally equal.
/// </summary>
internal sealed class EntryWords : IEquatable<EntryWords>
{
    /// <summary>What an entry has that has no body.</summary>
    public static readonly EntryWords None = new("", "", 0, []);

    [ThreadStatic]
    private static Counts? _counts;

    private readonly byte[] _words;

    private EntryWords(string collection, string id, int length, byte[] words) =>
        (Collection, Id, Hash, Length, _words) = (collection, id, StableHash.Of(id), length, words);

    public string Collection { get; }

    public string Id { get; }

    /// <summary>The hash of the id, which says in which segment they are.</summary>
    public uint Hash { get; }

    /// <summary>Number of words in the text, repeated ones included.</summary>
    public int Length { get; }

    public static EntryWords Of(ContentPath path, BodyFacts body, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var counts = _counts ?? new Counts();
        _counts = null;
        var length = counts.AddText(body.Text);
        foreach (var heading in body.Headings)
            counts.AddHeading(heading.Text);
        var words = new EntryWords(path.Collection, path.Id, length, counts.Words());
        _counts = counts.Cleared();
        return words;
    }

    /// <summary>Walks the words and their <see cref="WordCounts"/>.</summary>
    public Enumerator GetEnumerator() => new(_words);

    public bool Equals(EntryWords? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Id == other.Id && Collection == other.Collection && Length == other.Length && _words.AsSpan().SequenceEqual(other._words)));

    public override bool Equals(object? obj) => Equals(obj as EntryWords);

    public override int GetHashCode() => unchecked((Id.GetHashCode() * 31) + _words.Length);

    /// <summary>Counts the words of one body after the other.</summary>
    private sealed class Counts
    {
        /// <summary>More different words than most bodies have. The memory for those of a large one is let go.</summary>
        private const int UsualWords = 2048;

        private readonly WordTable _table = new();
        private int[] _inText = new int[UsualWords];
        private int[] _inHeadings = new int[UsualWords];

        /// <summary>Gives the number of words, repeated ones included.</summary>
        public int AddText(string text) => Add(text, ref _inText);

        public void AddHeading(string text) => Add(text, ref _inHeadings);

        public byte[] Words()
        {
            // Words that came last stand in one of the two places only.
            Reserve(ref _inText);
            Reserve(ref _inHeadings);
            return _table.Words(number => (byte)WordCounts.Code(_inText[number], _inHeadings[number]));
        }

        /// <summary>The same without any words; null when it became too large to be kept.</summary>
        public Counts? Cleared()
        {
            if (_table.Count > UsualWords)
                return null;
            Array.Clear(_inText, 0, _table.Count);
            Array.Clear(_inHeadings, 0, _table.Count);
            _table.Clear();
            return this;
        }

        private int Add(string text, ref int[] counts)
        {
            var total = 0;
            for (var words = new SearchWords(text); words.Next(); total++)
            {
                var number = _table.Add(words.Word);
                if (number >= counts.Length)
                    Reserve(ref counts);
                counts[number]++;
            }

            return total;
        }

        private void Reserve(ref int[] counts)
        {
            if (counts.Length < _table.Count)
                Array.Resize(ref counts, Math.Max(_table.Count, counts.Length * 2));
        }
    }

    internal ref struct Enumerator(ReadOnlySpan<byte> words)
    {
        private ReadOnlySpan<byte> _left = words;

        /// <summary>The word's UTF-8.</summary>
        public ReadOnlySpan<byte> Word { get; private set; }

        public byte Code { get; private set; }

        public readonly Enumerator Current => this;

        public bool MoveNext()
        {
            if (_left.IsEmpty)
                return false;
            var length = _left[0];
            Word = _left.Slice(1, length);
            Code = _left[length + 1];
            _left = _left.Slice(length + 2);
            return true;
        }
    }
}
