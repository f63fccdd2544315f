namespace ContentGen.Tests;

/// <summary>What the generator packs for one body.</summary>
internal sealed record BodyFacts(string Html)
{
    public string Text { get; init; } = "";

    /// <summary>0 none, 1 cut, 2 first paragraph.</summary>
    public int ExcerptKind { get; init; }

    public string Excerpt { get; init; } = "";

    public int Words { get; init; }

    public int Seconds { get; init; }

    public string[] Links { get; init; } = [];

    public (int Level, string Id, string Text)[] Headings { get; init; } = [];

    public byte[] ToBlock()
    {
        var block = new PayloadWriter().Text(Html).Text(Text).Count(ExcerptKind).Text(Excerpt).Count(Words).Count(Seconds);
        block.Count(Links.Length);
        foreach (var link in Links)
            block.Text(link);
        block.Count(Headings.Length);
        foreach (var (level, id, text) in Headings)
            block.Count(level).Text(id).Text(text);
        return block.Bytes;
    }
}
