namespace ContentGen;

/// <summary>How the date of a row is packed. The number of each is the number of those that follow it.</summary>
internal enum PackedDate
{
    /// <summary>The entry has no date.</summary>
    None = 0,

    /// <summary>UTC ticks.</summary>
    Utc = 1,

    /// <summary>UTC ticks, and the minutes by which the author's clock was ahead of UTC.</summary>
    WithOffset = 2,
}
