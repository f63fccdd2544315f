using ContentGen.Generator.Binding;
using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Model;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Packing;

/// <summary>The values of an entry, packed but for the places of its strings, which are known when all rows are.</summary>
internal sealed class EntryRow
{
    private static readonly RowField[] Fields = (RowField[])Enum.GetValues(typeof(RowField));

    private readonly PackedWriter _values = new();
    private readonly List<string> _texts = [];

    /// <summary>For each string, how many bytes of values stand before it.</summary>
    private readonly List<int> _at = [];

    private EntryRow()
    {
    }

    /// <summary>The strings in their order.</summary>
    public IReadOnlyList<string> Texts => _texts;

    public static EntryRow Of(EntryFacts entry, int properties)
    {
        var row = new EntryRow();
        foreach (var field in Fields)
            row.Text(Field(entry, field));
        Date(row._values, entry);
        for (var i = 0; i < properties; i++)
            Optional(row, entry.Value(i));
        return row;
    }

    /// <summary>The row, with a number for each string.</summary>
    public PackedWriter Pack(Func<string, int> place)
    {
        var (row, values, at) = (new PackedWriter(), _values.ToArray(), 0);
        for (var i = 0; i < _texts.Count; i++)
        {
            row.Raw(values, at, _at[i] - at);
            row.Count(place(_texts[i]));
            at = _at[i];
        }

        row.Raw(values, at, values.Length - at);
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

    private static void Optional(EntryRow row, BoundValue? value)
    {
        row._values.Flag(value is not null);
        if (value is not null)
            Value(row, value);
    }

    private static void Value(EntryRow row, BoundValue value)
    {
        switch (value)
        {
            case TextValue text:
                row.Text(text.Text);
                break;
            case FlagValue flag:
                row._values.Flag(flag.Flag);
                break;
            case NumberValue number:
                row._values.Signed(number.Number);
                break;
            case RealValue real:
                row._values.Real(real.Number);
                break;
            case MomentValue moment:
                row._values.Signed(moment.LocalTicks);
                row._values.Signed(moment.OffsetMinutes);
                break;
            case PictureValue picture:
                row.Text(picture.Address);
                row._values.Count(picture.Width);
                row._values.Count(picture.Height);
                break;
            case ListValue list:
                row._values.Count(list.Items.Count);
                foreach (var item in list.Items)
                    Value(row, item);
                break;
            case MapValue map:
                row._values.Count(map.Items.Count);
                foreach (var item in map.Items)
                {
                    row.Text(item.Key);
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

    private void Text(string text)
    {
        _texts.Add(text);
        _at.Add(_values.Length);
    }
}
