namespace ContentGen;

/// <summary>
/// How the values of a collection are dealt into blocks that are packed one by one: first the strings that several blocks of rows
/// have in common, then the rows, then a block for each taxonomy, then the tables that find a row by its id, its slug or its URL. Every
/// other string lies in the block that uses it.
/// </summary>
internal static class EntryBlocks
{
    /// <summary>The block of the strings in common.</summary>
    public const int Shared = 0;

    /// <summary>The block of the first row.</summary>
    public const int FirstOfRows = 1;

    /// <summary>
    /// Rows in a block; the last may have fewer. Twice as many would make the content 3 % smaller and, at a usual length, arrays of
    /// the size of large objects.
    /// </summary>
    public const int Rows = 128;

    /// <summary>Rows in the first block: what a list of the newest needs, in a block so small that it is not deflated.</summary>
    public const int FirstRows = 16;

    /// <summary>
    /// A block of no more bytes is not deflated: there is little to gain, and an app that needs no other is spared the 3 ms in which
    /// .NET gets ready to inflate.
    /// </summary>
    public const int Small = 8 * 1024;

    /// <summary>The block of a row.</summary>
    public static int OfRow(int row) => row < FirstRows ? FirstOfRows : FirstOfRows + 1 + ((row - FirstRows) / Rows);

    /// <summary>The number of a row in its block.</summary>
    public static int InBlock(int row) => row < FirstRows ? row : (row - FirstRows) % Rows;

    /// <summary>The block of a taxonomy.</summary>
    public static int OfTaxonomy(int taxonomy, int rows) => (rows == 0 ? FirstOfRows : OfRow(rows - 1) + 1) + taxonomy;

    /// <summary>The block that finds rows by their id, slug or URL.</summary>
    public static int OfLookUp(RowField field, int taxonomies, int rows) => OfTaxonomy(taxonomies, rows) + (int)field;

    /// <summary>How many blocks there are.</summary>
    public static int Count(int taxonomies, int rows) => OfLookUp(RowField.Url, taxonomies, rows) + 1;

    /// <summary>How a row says where a string of it lies: in the block of the row or among those in common.</summary>
    public static int Place(int index, bool isShared) => (index << 1) | (isShared ? 1 : 0);

    /// <summary>Whether a place is among those in common.</summary>
    public static bool IsShared(int place) => (place & 1) != 0;

    /// <summary>The number of a string in its block.</summary>
    public static int Index(int place) => place >> 1;
}
