using System.Globalization;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Catalogs;

/// <summary>
/// The order of <c>All</c>. Usually: dated entries newest first, then undated ones by weight, then by id.
/// Where the record names a property: by that, entries without a value last. Ties by id, ordinal.
/// </summary>
internal static class CatalogOrder
{
    public static Comparison<EntryFacts> For(CollectionSchema schema)
    {
        if (schema.OrderBy is null || schema.Find(schema.OrderBy) is not { } property)
            return Usual;
        var index = schema.IndexOf(property);
        var kind = property.Type is ScalarShape scalar ? scalar.Kind : ScalarKind.Int64;
        return (left, right) =>
        {
            var (a, b) = (left.Value(index), right.Value(index));
            if (a is null || b is null)
                return a is null && b is null ? string.CompareOrdinal(left.Id, right.Id) : a is null ? 1 : -1;
            var order = Compare(a, b, kind);
            if (schema.Descending)
                order = -order;
            return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        };
    }

    private static int Usual(EntryFacts left, EntryFacts right)
    {
        var order = Nullable.Compare(right.PublishedTicks, left.PublishedTicks);
        if (order == 0 && left.PublishedTicks is null)
            order = (left.Weight ?? long.MaxValue).CompareTo(right.Weight ?? long.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }

    private static int Compare(BoundValue left, BoundValue right, ScalarKind kind) => (left, right) switch
    {
        (NumberValue a, NumberValue b) when kind == ScalarKind.UInt64 => unchecked((ulong)a.Number).CompareTo(unchecked((ulong)b.Number)),
        (NumberValue a, NumberValue b) => a.Number.CompareTo(b.Number),
        (RealValue a, RealValue b) => a.Number.CompareTo(b.Number),
        (FlagValue a, FlagValue b) => a.Flag.CompareTo(b.Flag),
        (MomentValue a, MomentValue b) => Utc(a).CompareTo(Utc(b)),
        (TextValue a, TextValue b) when kind == ScalarKind.Decimal => Decimal(a).CompareTo(Decimal(b)),
        (TextValue a, TextValue b) when kind == ScalarKind.Version => Version.Parse(a.Text).CompareTo(Version.Parse(b.Text)),
        (TextValue a, TextValue b) => string.CompareOrdinal(a.Text, b.Text),
        _ => 0,
    };

    private static long Utc(MomentValue moment) => moment.LocalTicks - (moment.OffsetMinutes * TimeSpan.TicksPerMinute);

    private static decimal Decimal(TextValue value) => decimal.Parse(value.Text, CultureInfo.InvariantCulture);
}
