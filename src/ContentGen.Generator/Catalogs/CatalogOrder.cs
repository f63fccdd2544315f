using ContentGen.Generator.Binding;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Catalogs;

/// <summary>
/// The order of <c>All</c>. Usually: dated entries newest first, then undated ones by weight, then by id.
/// Where the record names a property: by its values, and what it holds without a key is one; null comes last. Ties by id, ordinal.
/// </summary>
internal static class CatalogOrder
{
    public static Comparison<EntryFacts> For(CollectionSchema schema)
    {
        if (schema.OrderBy is null || schema.Find(schema.OrderBy) is not { } property)
            return Usual;
        var index = schema.IndexOf(property);
        var kind = property.Type switch
        {
            ScalarShape scalar => scalar.Kind,
            EnumShape choice => choice.Number,
            _ => ScalarKind.Int64,
        };
        return (left, right) =>
        {
            var (a, b) = (left.Value(index) ?? property.Absent, right.Value(index) ?? property.Absent);
            if (a is null || b is null)
                return a is null && b is null ? string.CompareOrdinal(left.Id, right.Id) : a is null ? 1 : -1;
            var order = kind.OrderKey(a).CompareTo(kind.OrderKey(b));
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
}
