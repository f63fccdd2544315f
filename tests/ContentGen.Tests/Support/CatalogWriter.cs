using System.Text;

namespace ContentGen.Tests;

/// <summary>Builds the payloads of a collection as the generator would, and the catalog that reads them.</summary>
internal sealed class CatalogWriter
{
    private readonly List<string> _strings = [];
    private readonly Dictionary<string, int> _indexes = [];
    private readonly List<byte[]> _rows = [];
    private readonly List<(int Kind, string Key, (string Name, string Slug, int[] Rows)[] Terms)> _taxonomies = [];
    private readonly List<(string Id, BodyFacts Body)> _bodies = [];

    public int BucketCount { get; init; } = 4;

    /// <summary>How many buckets were asked for so far.</summary>
    public int BucketsLoaded { get; private set; }

    public int StringIndex(string text)
    {
        if (!_indexes.TryGetValue(text, out var index))
        {
            _indexes.Add(text, index = _strings.Count);
            _strings.Add(text);
        }

        return index;
    }

    public CatalogWriter Row(string id, DateTimeOffset? date = null, string? slug = null, Action<ValueWriter>? values = null)
    {
        var row = new ValueWriter(this);
        row.String(id);
        row.String(slug ?? id);
        row.String($"/articles/{slug ?? id}/");
        row.String($"content/articles/{id}.md");
        row.Out.Byte(date is null ? 0 : 1);
        if (date is { } published)
            row.Out.Unsigned((ulong)published.UtcTicks);
        (values ?? (article => Article.Write(article, id)))(row);
        _rows.Add(row.Out.Bytes);
        return this;
    }

    public CatalogWriter Taxonomy(string key, params (string Name, string Slug, int[] Rows)[] terms) => Taxonomy(0, key, terms);

    /// <summary>The rows that refer to each id of another collection.</summary>
    public CatalogWriter References(string key, params (string Id, int[] Rows)[] terms) =>
        Taxonomy(1, key, [.. terms.Select(static term => (term.Id, term.Id, term.Rows))]);

    /// <summary>The rows whose bodies link to each source.</summary>
    public CatalogWriter Links(params (string Source, int[] Rows)[] terms) =>
        Taxonomy(2, "", [.. terms.Select(static term => (term.Source, term.Source, term.Rows))]);

    public CatalogWriter Body(string id, BodyFacts body)
    {
        _bodies.Add((id, body));
        return this;
    }

    private CatalogWriter Taxonomy(int kind, string key, (string Name, string Slug, int[] Rows)[] terms)
    {
        _taxonomies.Add((kind, key, terms));
        return this;
    }

    public byte[] Entries()
    {
        var tail = new PayloadWriter().Count(BucketCount).Count(_taxonomies.Count);
        foreach (var (kind, key, terms) in _taxonomies)
        {
            tail.Byte(kind).Count(StringIndex(key)).Count(terms.Length);
            foreach (var (name, slug, rows) in terms)
            {
                tail.Count(StringIndex(name)).Count(StringIndex(slug)).Count(rows.Length);
                for (var i = 0; i < rows.Length; i++)
                    tail.Count(i == 0 ? rows[i] : rows[i] - rows[i - 1]);
            }
        }

        tail.Count(_rows.Count);
        _rows.ForEach(row => tail.Count(row.Length));
        _rows.ForEach(row => tail.Raw(row));

        var payload = new PayloadWriter().Byte(PackedTextWriter.Version).Count(_strings.Count);
        _strings.ForEach(text => payload.Count(Encoding.UTF8.GetByteCount(text)));
        _strings.ForEach(text => payload.Raw(Encoding.UTF8.GetBytes(text)));
        return payload.Raw(tail.Bytes).Bytes;
    }

    public byte[] Bucket(int number)
    {
        var bodies = _bodies.Where(body => BucketOf(body.Id) == number).ToList();
        var directory = new PayloadWriter().Count(bodies.Count);
        bodies.ForEach(body => directory.Raw(body.Body.ToPlace(body.Id)));
        var deflated = PackedTextWriter.Deflate(directory.Bytes);
        var payload = new PayloadWriter().Byte(PackedTextWriter.Version).Count(deflated.Length).Count(directory.Bytes.Length).Raw(deflated);
        bodies.ForEach(body => payload.Raw(PackedTextWriter.Deflate(body.Body.ToBlock())));
        return payload.Bytes;
    }

    public CatalogSource<T> Source<T>()
        where T : class, IContentEntry<T>
    {
        var entries = PackedTextWriter.ToText(Entries());
        return new(data => data.Add(entries), LoadBucket);
    }

    public void LoadBucket(int bucket, PackedData data)
    {
        BucketsLoaded++;
        data.Add(PackedTextWriter.TextOf(Bucket(bucket)));
    }

    public Catalog<Article> Build() => Source<Article>().Catalog;

    private int BucketOf(string id)
    {
        ulong hash = 2166136261;
        foreach (var value in Encoding.UTF8.GetBytes(id))
            hash = ((hash ^ value) * 16777619) % 0x1_0000_0000;
        return (int)(hash % (ulong)BucketCount);
    }
}
