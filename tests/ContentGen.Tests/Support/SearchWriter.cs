using System.Text;

namespace ContentGen.Tests;

/// <summary>Builds a catalog with a search index as the generator would, its words and postings written out the plain way.</summary>
internal sealed class SearchWriter
{
    private readonly CatalogWriter _catalog = new();
    private readonly SortedDictionary<string, SortedDictionary<int, (int Body, int Headings, int Flags)>> _index = new(Comparer<string>.Create(static (a, b) =>
        Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b))));

    private readonly List<int> _lengths = [];
    private readonly List<string> _ids = [];

    /// <summary>How often the index was asked for.</summary>
    public int Loads { get; private set; }

    /// <summary>How many buckets of bodies were asked for.</summary>
    public int BucketsLoaded => _catalog.BucketsLoaded;

    /// <summary>Adds an entry; its id is its title.</summary>
    public SearchWriter Post(string title, string body = "", string[]? headings = null, string[]? tags = null, DateTimeOffset? date = null)
    {
        var row = _lengths.Count;
        _ids.Add(title);
        _catalog.Row(title, date).Body(title, new($"<p>{body}</p>") { Text = body });
        _lengths.Add(Count(body, row, static counts => counts with { Body = counts.Body + 1 }));
        foreach (var heading in headings ?? [])
            Count(heading, row, static counts => counts with { Headings = counts.Headings + 1 });
        Count(title, row, static counts => counts with { Flags = counts.Flags | WordCounts.Title });
        foreach (var tag in tags ?? [])
            Count(tag, row, static counts => counts with { Flags = counts.Flags | WordCounts.Tags });
        return this;
    }

    public CatalogSource<Article> Source()
    {
        var (entries, search) = (PackedTextWriter.TextOf(_catalog.Entries()), Text());
        return new(
            data => data.Add(entries),
            _catalog.LoadBucket,
            (segment, data) =>
            {
                Assert.Equal(0, segment);
                Loads++;
                data.Add(search);
            });
    }

    public Catalog<Article> Build() => Source().Catalog;

    private int Count(string text, int row, Func<(int Body, int Headings, int Flags), (int, int, int)> add)
    {
        var total = 0;
        for (var words = new SearchWords(text); words.Next(); total++)
        {
            var word = new string(words.Word);
            if (!_index.TryGetValue(word, out var rows))
                _index.Add(word, rows = []);
            rows[row] = add(rows.GetValueOrDefault(row));
        }

        return total;
    }

    /// <summary>The literal: a part with all but the codes, and the codes.</summary>
    private string Text()
    {
        // Rows by the hash of the id, then by the id.
        int[] order = [.. Enumerable.Range(0, _lengths.Count).OrderBy(row => CatalogWriter.Hash(_ids[row])).ThenBy(row => _ids[row], StringComparer.Ordinal)];
        var payload = new PayloadWriter().Count(_lengths.Count);
        foreach (var row in order)
            payload.Count(_lengths[row]);
        var (fronts, letters, counts, codes, steps) = (new PayloadWriter(), new PayloadWriter(), new PayloadWriter(), new PayloadWriter(), new PayloadWriter());
        byte[] before = [];
        foreach (var (word, rows) in _index)
        {
            var utf8 = Encoding.UTF8.GetBytes(word);
            var (shared, at) = (before.AsSpan().CommonPrefixLength(utf8), 0);
            before = utf8;
            if (shared < 15 && utf8.Length - shared < 16)
                fronts.Byte(shared * 16 + utf8.Length - shared);
            else
                fronts.Byte(255).Byte(shared).Byte(utf8.Length - shared);
            letters.Raw(utf8.AsSpan(shared));
            counts.Count(rows.Count);
            foreach (var (row, (body, headings, flags)) in rows.Select(row => (Array.IndexOf(order, row.Key), row.Value)).OrderBy(static row => row.Item1))
            {
                codes.Byte(WordCounts.Code(body, headings) | flags);
                steps.Count(row - at);
                at = row;
            }
        }

        payload.Count(_index.Count).Count(letters.Bytes.Length);
        foreach (var part in new[] { fronts, letters, counts, steps })
            payload.Raw(part.Bytes);
        var first = PackedTextWriter.First(PackedTextWriter.Packed(payload.Bytes), payload.Bytes);
        return PackedTextWriter.TextOf([.. first, .. PackedTextWriter.Packed(codes.Bytes)]);
    }
}
