namespace ContentGen.AspNetCore;

/// <summary>What every format of a feed is written from. All addresses are absolute; texts hold nothing that XML forbids.</summary>
internal sealed record Feed(string Id, string Title, string? Description, string HomeUrl, string SelfUrl, string Language, string? Author,
    IReadOnlyList<FeedItem> Items)
{
    /// <summary>When something in it changed last; the epoch for an empty feed, which has not changed.</summary>
    public DateTimeOffset Updated => Items.Count > 0 ? Items.Max(static item => item.Updated) : DateTimeOffset.UnixEpoch;
}

/// <summary>One article of a feed.</summary>
internal sealed record FeedItem(string Id, string Url, string Title, string? Summary, string Html, DateTimeOffset Published, DateTimeOffset Updated)
{
    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Image { get; init; }
}
