using System.Text;

namespace ContentGen.Tests;

/// <summary>Builds the payloads of a collection as the generator would, and the catalog that reads them.</summary>
internal sealed class CatalogWriter
{
    private readonly List<string> _strings = [];
    private readonly Dictionary<string, int> _indexes = [];
    private readonly List<List<string>> _own = [];
    private readonly List<byte[]> _rows = [];
    private readonly List<(string Id, string Slug, string Url)> _names = [];
    private readonly List<(int Kind, string Key, (string Name, string Slug, int[] Rows)[] Terms)> _taxonomies = [];
    private readonly List<(string Id, BodyFacts Body)> _bodies = [];

    public int BucketCount { get; init; } = 4;

    /// <summary>How many buckets were asked for so far.</summary>
    public int BucketsLoaded { get; private set; }

    /// <summary>The place of a string among those in common.</summary>
    public int StringPlace(string text) => (StringIndex(text) * 2) + 1;

    /// <summary>The place of a string in the block of the row that is written now.</summary>
    public int OwnPlace(string text)
    {
        var block = BlockOf(_rows.Count);
        if (block == _own.Count)
            _own.Add([]);
        _own[block].Add(text);
        return (_own[block].Count - 1) * 2;
    }

    public CatalogWriter Row(string id, DateTimeOffset? date = null, string? slug = null, Action<ValueWriter>? values = null)
    {
        var row = new ValueWriter(this);
        row.Out.Count(OwnPlace(id));
        row.String(slug ?? id);
        row.String($"/articles/{slug ?? id}/");
        row.Out.Count(OwnPlace($"content/articles/{id}.md"));
        row.Out.Byte(date is null ? 0 : 1);
        if (date is { } published)
            row.Out.Unsigned((ulong)published.UtcTicks);
        (values ?? (article => Article.Write(article, id)))(row);
        _rows.Add(row.Out.Bytes);
        _names.Add((id, slug ?? id, $"/articles/{slug ?? id}/"));
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

    /// <summary>The version, the length of the head, the head, and the blocks: strings in common, rows, taxonomies, and what finds rows by name.</summary>
    public byte[] Entries() => [.. Pieces().SelectMany(static piece => piece)];

    /// <summary>What is in front of the blocks, and each of them.</summary>
    public List<byte[]> Pieces()
    {
        var head = new PayloadWriter().Count(_rows.Count).Count(BucketCount).Count(_taxonomies.Count);
        _taxonomies.ForEach(taxonomy => head.Byte(taxonomy.Kind).Text(taxonomy.Key));
        var taxonomies = _taxonomies.Select(taxonomy => Block([], [Terms(taxonomy.Terms)])).ToList();
        var rows = _rows.Select(static (row, i) => (row, Block: BlockOf(i))).GroupBy(static row => row.Block, static row => row.row)
            .Select(rows => Block(_own[rows.Key], [.. rows]));
        byte[][] names =
        [
            LookUp([.. _names.Select(static name => name.Id)]), LookUp([.. _names.Select(static name => name.Slug)]),
            LookUp([.. _names.Select(static name => name.Url)]),
        ];
        var blocks = new List<byte[]>();
        foreach (var block in rows.Prepend(Block(_strings, [])).Concat(taxonomies).Concat(names.Select(static table => Block([], [table]))))
        {
            // A block that has its full length is not deflated.
            var packed = blocks.Count % 2 == 0 ? block : PackedTextWriter.Packed(block);
            head.Count(packed.Length).Count(block.Length);
            blocks.Add(packed);
        }

        return [PackedTextWriter.First(head.Bytes, head.Bytes), .. blocks];
    }

    public byte[] Bucket(int number)
    {
        var bodies = _bodies.Where(body => BucketOf(body.Id) == number).ToList();
        var directory = new PayloadWriter().Count(bodies.Count);
        bodies.ForEach(body => directory.Raw(body.Body.ToPlace(body.Id)));
        var payload = new PayloadWriter().Raw(PackedTextWriter.First(PackedTextWriter.Packed(directory.Bytes), directory.Bytes));
        bodies.ForEach(body => payload.Raw(PackedTextWriter.Packed(body.Body.ToBlock())));
        return payload.Bytes;
    }

    public CatalogSource<T> Source<T>()
        where T : class, IContentEntry<T>
    {
        var entries = PackedTextWriter.TextOf(Entries());
        return new(data => data.Add(entries), LoadBucket);
    }

    public void LoadBucket(int bucket, PackedData data)
    {
        BucketsLoaded++;
        data.Add(PackedTextWriter.TextOf(Bucket(bucket)));
    }

    public Catalog<Article> Build() => Source<Article>().Catalog;

    /// <summary>The first block of rows has 16, every other 128.</summary>
    private static int BlockOf(int row) => row < 16 ? 0 : 1 + ((row - 16) / 128);

    private static byte[] Block(List<string> strings, byte[][] items)
    {
        var block = new PayloadWriter().Count(strings.Count);
        strings.ForEach(text => block.Count(Encoding.UTF8.GetByteCount(text)));
        strings.ForEach(text => block.Raw(Encoding.UTF8.GetBytes(text)));
        block.Count(items.Length);
        Array.ForEach(items, item => block.Count(item.Length));
        Array.ForEach(items, item => block.Raw(item));
        return block.Bytes;
    }

    /// <summary>Strings of terms are named by their block, here that of the strings in common, and their index.</summary>
    private byte[] Terms((string Name, string Slug, int[] Rows)[] terms)
    {
        var data = new PayloadWriter().Count(terms.Length);
        foreach (var (name, slug, rows) in terms)
        {
            data.Count(0).Count(StringIndex(name)).Count(0).Count(StringIndex(slug)).Count(rows.Length);
            for (var i = 0; i < rows.Length; i++)
                data.Count(i == 0 ? rows[i] : rows[i] - rows[i - 1]);
        }

        return data.Bytes;
    }

    /// <summary>The longest text, and all rows by the hashes of theirs.</summary>
    private static byte[] LookUp(string[] texts)
    {
        var table = new PayloadWriter().Count(texts.Max(Encoding.UTF8.GetByteCount));
        var before = 0u;
        foreach (var row in Enumerable.Range(0, texts.Length).OrderBy(row => Hash(texts[row])))
        {
            table.Unsigned(Hash(texts[row]) - before).Count(row);
            before = Hash(texts[row]);
        }

        return table.Bytes;
    }

    private int StringIndex(string text)
    {
        if (!_indexes.TryGetValue(text, out var index))
        {
            _indexes.Add(text, index = _strings.Count);
            _strings.Add(text);
        }

        return index;
    }

    public static uint Hash(string id)
    {
        ulong hash = 2166136261;
        foreach (var value in Encoding.UTF8.GetBytes(id))
            hash = ((hash ^ value) * 16777619) % 0x1_0000_0000;
        return (uint)hash;
    }

    private int BucketOf(string id) => (int)(Hash(id) % (uint)BucketCount);
}
