namespace ContentGen;

/// <summary>Entries of a term that can say whether one is among them, without creating any.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
internal interface ITermEntries<in T>
{
    /// <summary>The row of an entry in its catalog, the same for all terms.</summary>
    int RowOf(T entry);

    /// <summary>Whether a row is among these, which are in catalog order.</summary>
    bool HasRow(int row);
}
