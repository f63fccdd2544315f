using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Packing;

/// <summary>Packs the values of a collection, in the blocks of <see cref="EntryBlocks"/>; a row per entry, in catalog order.</summary>
internal sealed class EntriesPacker
{
    /// <summary>About how many bytes go into the first literal: the first of these is there in no time, and small collections have one.</summary>
    private const int FirstLiteral = 1 << 15;

    private readonly CatalogModel _catalog;
    private readonly List<EntryRow> _rows;
    private readonly EntryTexts _texts;

    private EntriesPacker(CatalogModel catalog)
    {
        _catalog = catalog;
        _texts = new EntryTexts(EntryBlocks.Count(catalog.Taxonomies.Count, catalog.Entries.Count));
        _rows = [.. catalog.Entries.Select(entry => EntryRow.Of(entry, catalog.Schema.Properties.Count))];
        for (var i = 0; i < _rows.Count; i++)
        {
            foreach (var text in _rows[i].Texts)
                _texts.UseInRow(text, EntryBlocks.OfRow(i));
        }

        for (var i = 0; i < catalog.Taxonomies.Count; i++)
        {
            foreach (var term in catalog.Taxonomies[i].Terms)
            {
                _texts.UseInTaxonomy(term.Name, BlockOfTaxonomy(i));
                _texts.UseInTaxonomy(term.Slug, BlockOfTaxonomy(i));
            }
        }
    }

    /// <summary>The head, which is not deflated, and the blocks.</summary>
    public static PackedEntries Pack(CatalogModel catalog)
    {
        var packer = new EntriesPacker(catalog);
        var blocks = packer.Blocks();
        var head = packer.Head();
        var lookUp = packer.BlockOfLookUp(RowField.Id);
        var works = blocks.GetRange(0, lookUp).ConvertAll(static block => Work<byte[]>.Begin(() => Packed(block)));
        var (first, rest, length) = (new List<byte[]>(), new List<byte[]>(), 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            var bytes = i < lookUp ? works[i].Result : blocks[i].ToArray();
            head.Count(bytes.Length);
            head.Count(blocks[i].Length);
            length += bytes.Length;
            (i <= EntryBlocks.FirstOfRows || length <= FirstLiteral ? first : rest).Add(bytes);
        }

        return new(PackedText.BeginningWith(head.ToArray(), head.Length, first), rest.Count == 0 ? null : PackedText.Of([.. rest]));
    }

    /// <summary>A small block is not deflated, and hashes would hardly be smaller for it.</summary>
    private static byte[] Packed(PackedWriter block) => block.Length > EntryBlocks.Small ? block.Deflate() : block.ToArray();

    private PackedWriter Head()
    {
        var head = new PackedWriter();
        head.Count(_rows.Count);
        head.Count(BodyBuckets.CountFor(_rows.Count));
        head.Count(_catalog.Taxonomies.Count);
        foreach (var taxonomy in _catalog.Taxonomies)
        {
            head.Byte((int)taxonomy.Kind);
            head.Text(taxonomy.Key);
        }

        return head;
    }

    /// <summary>The blocks in their order. What uses strings is packed first: a block begins with them.</summary>
    private List<PackedWriter> Blocks()
    {
        var count = EntryBlocks.Count(_catalog.Taxonomies.Count, _rows.Count);
        List<List<PackedWriter>> items = [.. Enumerable.Range(0, count).Select(static _ => new List<PackedWriter>())];
        for (var i = 0; i < _rows.Count; i++)
            items[EntryBlocks.OfRow(i)].Add(_rows[i].Pack(RowPlace));
        for (var i = 0; i < _catalog.Taxonomies.Count; i++)
            items[BlockOfTaxonomy(i)].Add(Taxonomy(_catalog.Taxonomies[i]));
        for (var field = RowField.Id; field <= RowField.Url; field++)
            items[BlockOfLookUp(field)].Add(LookUpPacker.Pack([.. _rows.Select(row => row.Texts[(int)field])]));
        return [.. items.Select((block, number) => Block(number, block))];
    }

    private PackedWriter Block(int block, List<PackedWriter> items)
    {
        var data = new PackedWriter();
        _texts.Write(data, block);
        data.Count(items.Count);
        foreach (var item in items)
            data.Count(item.Length);
        foreach (var item in items)
            data.Append(item);
        return data;
    }

    private int BlockOfTaxonomy(int taxonomy) => EntryBlocks.OfTaxonomy(taxonomy, _catalog.Entries.Count);

    private int BlockOfLookUp(RowField field) => EntryBlocks.OfLookUp(field, _catalog.Taxonomies.Count, _rows.Count);

    private int RowPlace(string text)
    {
        var (block, index) = _texts.Place(text);
        return EntryBlocks.Place(index, block == EntryBlocks.Shared);
    }

    private PackedWriter Taxonomy(TaxonomyModel taxonomy)
    {
        var data = new PackedWriter();
        data.Count(taxonomy.Terms.Count);
        foreach (var term in taxonomy.Terms)
        {
            Place(data, term.Name);
            Place(data, term.Slug);
            data.Count(term.Rows.Count);
            var before = 0;
            foreach (var row in term.Rows)
            {
                data.Count(row - before);
                before = row;
            }
        }

        return data;
    }

    private void Place(PackedWriter data, string text)
    {
        var (block, index) = _texts.Place(text);
        data.Count(block);
        data.Count(index);
    }
}
