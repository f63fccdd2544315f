using System.Text;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Model;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Packing;

/// <summary>Packs the values of a collection: a string table, the taxonomies and a row per entry, in catalog order.</summary>
internal sealed class EntriesPacker
{
    private static readonly RowField[] RowFields = (RowField[])Enum.GetValues(typeof(RowField));

    private readonly List<string> _strings = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private EntriesPacker()
    {
    }

    public static PackedText Pack(CatalogModel catalog) => PackedText.Of(new EntriesPacker().PackAll(catalog).Deflate());

    private PackedWriter PackAll(CatalogModel catalog)
    {
        var rows = catalog.Entries.Select(entry => Row(entry, catalog.Schema.Properties.Count)).ToList();
        var taxonomies = new PackedWriter();
        foreach (var taxonomy in catalog.Taxonomies)
            Taxonomy(taxonomies, taxonomy);

        var data = new PackedWriter();
        data.Byte(PackedFormat.Version);
        data.Count(_strings.Count);
        foreach (var text in _strings)
            data.Count(Encoding.UTF8.GetByteCount(text));
        foreach (var text in _strings)
            data.Raw(text);
        data.Count(BodyBuckets.CountFor(catalog.Entries.Count));
        data.Count(catalog.Taxonomies.Count);
        data.Append(taxonomies);
        data.Count(rows.Count);
        foreach (var row in rows)
            data.Count(row.Length);
        foreach (var row in rows)
            data.Append(row);
        return data;
    }

    private PackedWriter Row(EntryFacts entry, int properties)
    {
        var row = new PackedWriter();
        foreach (var field in RowFields)
            String(row, Field(entry, field));
        Date(row, entry);
        for (var i = 0; i < properties; i++)
            Optional(row, entry.Value(i));
        return row;
    }

    private static string Field(EntryFacts entry, RowField field) => field switch
    {
        RowField.Id => entry.Id,
        RowField.Slug => entry.Slug,
        RowField.Url => entry.Url,
        RowField.Source => entry.Source,
        _ => throw new InvalidOperationException($"No way to pack {field}."),
    };

    private static void Date(PackedWriter row, EntryFacts entry)
    {
        var form = entry.Published switch { null => PackedDate.None, { OffsetMinutes: 0 } => PackedDate.Utc, _ => PackedDate.WithOffset };
        row.Byte((int)form);
        if (form != PackedDate.None)
            row.Unsigned((ulong)entry.PublishedTicks!.Value);
        if (form == PackedDate.WithOffset)
            row.Signed(entry.Published!.OffsetMinutes);
    }

    private void Optional(PackedWriter row, BoundValue? value)
    {
        row.Flag(value is not null);
        if (value is not null)
            Value(row, value);
    }

    private void Value(PackedWriter row, BoundValue value)
    {
        switch (value)
        {
            case TextValue text:
                String(row, text.Text);
                break;
            case FlagValue flag:
                row.Flag(flag.Flag);
                break;
            case NumberValue number:
                row.Signed(number.Number);
                break;
            case RealValue real:
                row.Real(real.Number);
                break;
            case MomentValue moment:
                row.Signed(moment.LocalTicks);
                row.Signed(moment.OffsetMinutes);
                break;
            case PictureValue picture:
                String(row, picture.Address);
                row.Count(picture.Width);
                row.Count(picture.Height);
                break;
            case ListValue list:
                row.Count(list.Items.Count);
                foreach (var item in list.Items)
                    Value(row, item);
                break;
            case MapValue map:
                row.Count(map.Items.Count);
                foreach (var item in map.Items)
                {
                    String(row, item.Key);
                    Value(row, item.Value);
                }

                break;
            case RecordValue record:
                foreach (var inner in record.Values)
                    Optional(row, inner.Value);
                break;
            default:
                throw new InvalidOperationException($"No way to pack {value}.");
        }
    }

    private void Taxonomy(PackedWriter data, TaxonomyModel taxonomy)
    {
        data.Byte((int)taxonomy.Kind);
        String(data, taxonomy.Key);
        data.Count(taxonomy.Terms.Count);
        foreach (var term in taxonomy.Terms)
        {
            String(data, term.Name);
            String(data, term.Slug);
            data.Count(term.Rows.Count);
            var before = 0;
            foreach (var row in term.Rows)
            {
                data.Count(row - before);
                before = row;
            }
        }
    }

    private void String(PackedWriter target, string text)
    {
        if (!_indexes.TryGetValue(text, out var index))
        {
            index = _strings.Count;
            _strings.Add(text);
            _indexes.Add(text, index);
        }

        target.Count(index);
    }
}
