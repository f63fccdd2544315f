namespace ContentGen;

/// <summary>
/// The sections of a packed search index, in their order. Each holds something of every word, by the words' order.
/// Before them come the number of rows, the words in each row's body, the number of words, and the bytes of all added letters.
/// The last section is deflated by itself: it is half of the work, and done at the same time as the others.
/// </summary>
internal enum SearchSection
{
    /// <summary>How much a word shares with the one before; see <see cref="WordFront"/>.</summary>
    Fronts,

    /// <summary>The UTF-8 that it adds.</summary>
    Letters,

    /// <summary>In how many rows it stands.</summary>
    RowCounts,

    /// <summary>The rows, each as the difference to the one before.</summary>
    Steps,

    /// <summary>How often it stands in each of them; see <see cref="WordCounts"/>.</summary>
    Codes,
}
