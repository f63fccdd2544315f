using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown;

namespace ContentGen.Generator.Search;

/// <summary>
/// The distinct words of one body, with how often each stands in its text and headings. Kept as bytes, since there is
/// one for every entry and each has hundreds of words. Immutable and structurally equal.
/// </summary>
internal sealed class EntryWords : IEquatable<EntryWords>
{
    /// <summary>So many different words are expected in a body; there is room for more.</summary>
    private const int FirstWords = 512;

    private readonly byte[] _words;

    private EntryWords(string collection, string id, int length, byte[] words) =>
        (Collection, Id, Length, _words) = (collection, id, length, words);

    public string Collection { get; }

    public string Id { get; }

    /// <summary>Number of words in the text, repeated ones included.</summary>
    public int Length { get; }

    public static EntryWords Of(ContentPath path, BodyFacts body, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (table, inText, inHeadings) = (new WordTable(), new int[FirstWords], new int[FirstWords]);
        var length = AddWords(body.Text, table, ref inText);
        foreach (var heading in body.Headings)
            AddWords(heading.Text, table, ref inHeadings);
        // Words that came last stand in one of the two places only.
        Array.Resize(ref inText, table.Count);
        Array.Resize(ref inHeadings, table.Count);
        return new EntryWords(path.Collection, path.Id, length, table.Words(number => (byte)WordCounts.Code(inText[number], inHeadings[number])));
    }

    /// <summary>What an entry has that has no body.</summary>
    public static EntryWords None(string collection, string id) => new(collection, id, 0, []);

    /// <summary>Walks the words and their <see cref="WordCounts"/>.</summary>
    public Enumerator GetEnumerator() => new(_words);

    public bool Equals(EntryWords? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Id == other.Id && Collection == other.Collection && Length == other.Length && _words.AsSpan().SequenceEqual(other._words)));

    public override bool Equals(object? obj) => Equals(obj as EntryWords);

    public override int GetHashCode() => unchecked((Id.GetHashCode() * 31) + _words.Length);

    private static int AddWords(string text, WordTable table, ref int[] counts)
    {
        var total = 0;
        for (var words = new SearchWords(text); words.Next(); total++)
        {
            var number = table.Add(words.Word);
            if (number >= counts.Length)
                Array.Resize(ref counts, Math.Max(number + 1, counts.Length * 2));
            counts[number]++;
        }

        return total;
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
