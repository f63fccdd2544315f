namespace ContentGen;

/// <summary>The strings that lead every packed row, in their order; behind them comes the date.</summary>
internal enum RowField
{
    Id,
    Slug,
    Url,
    Source,
}
