namespace ContentGen;

/// <summary>
/// How the values of a collection are dealt into blocks that are deflated one by one: first the strings that several blocks of rows
/// have in common, then the rows, then a block for each taxonomy. Every other string lies in the block that uses it.
/// </summary>
internal static class EntryBlocks
{
    /// <summary>The block of the strings in common.</summary>
    public const int Shared = 0;

    /// <summary>
    /// Rows in a block. Twice as many would make the content 3 % smaller and, at a usual length, arrays of the size of large objects.
    /// </summary>
    public const int Rows = 128;

    /// <summary>The block of a row.</summary>
    public static int OfRow(int row) => (row / Rows) + 1;

    /// <summary>The block of a taxonomy.</summary>
    public static int OfTaxonomy(int taxonomy, int rows) => OfRow(rows + Rows - 1) + taxonomy;

    /// <summary>How a row says where a string of it lies: in the block of the row or among those in common.</summary>
    public static int Place(int index, bool isShared) => (index << 1) | (isShared ? 1 : 0);

    /// <summary>Whether a place is among those in common.</summary>
    public static bool IsShared(int place) => (place & 1) != 0;

    /// <summary>The number of a string in its block.</summary>
    public static int Index(int place) => place >> 1;
}
