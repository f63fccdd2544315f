using System.Text;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Packing;

/// <summary>
/// Packs the table in which an app finds a row by a text, such as its slug: the length of the longest text, then the rows by the hashes of
/// theirs, each hash as the difference to the one before. About five bytes a row.
/// </summary>
internal static class LookUpPacker
{
    /// <param name="texts">The text of each row.</param>
    public static PackedWriter Pack(IReadOnlyList<string> texts)
    {
        byte[][] utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];
        var (table, before) = (new PackedWriter(), 0u);
        table.Count(utf8.Length == 0 ? 0 : utf8.Max(static text => text.Length));
        foreach (var row in HashedRow.Sorted(utf8.Length, row => utf8[row]))
        {
            table.Unsigned(row.Hash - before);
            table.Count(row.Row);
            before = row.Hash;
        }

        return table;
    }
}
