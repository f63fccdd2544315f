namespace ContentGen;

/// <summary>The strings that lead every row, in their order.</summary>
internal enum RowField
{
    Id,
    Slug,
    Url,
    Source,
}
