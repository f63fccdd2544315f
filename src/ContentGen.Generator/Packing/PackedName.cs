using System.Globalization;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Packing;

/// <summary>A packed part of a catalog: its entries, a segment of its search index or a bucket of its bodies. Each has a class and a file of its own.</summary>
/// <param name="Record">The catalog's record.</param>
/// <param name="Catalog">The catalog's class.</param>
/// <param name="Part">The part, as the file's name has it.</param>
internal sealed record PackedName(RecordName Record, string Catalog, string Part)
{
    /// <summary>It stands in the record's namespace, whatever types the record stands in.</summary>
    public string ClassName => "__" + Record.HintName(Catalog).Replace('.', '_') + Part.Replace(".", "");

    public string HintName => $"{Record.HintName(Catalog)}.{Part}.g.cs";

    public static PackedName Entries(RecordName record, string catalog) => new(record, catalog, "Data");

    public static PackedName Search(RecordName record, string catalog, int segment) => new(record, catalog, "Search." + Number(segment));

    public static PackedName Bodies(RecordName record, string catalog, int bucket) => new(record, catalog, "Bodies." + Number(bucket));

    private static string Number(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
