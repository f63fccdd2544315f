using System.Text;

namespace ContentGen.Tests;

/// <summary>What the generator packs for one body.</summary>
internal sealed record BodyFacts(string Html)
{
    /// <summary>The text; null when the HTML says it.</summary>
    public string? Text { get; init; } = "";

    /// <summary>0 none, 1 cut, 2 first paragraph.</summary>
    public int ExcerptKind { get; init; }

    public string Excerpt { get; init; } = "";

    public int Words { get; init; }

    public int Seconds { get; init; }

    public string[] Links { get; init; } = [];

    public (int Level, string Id, string Text)[] Headings { get; init; } = [];

    /// <summary>The stretches of the HTML, in bytes, that other content replaces.</summary>
    public (int Start, int End, string Text)[] Patches { get; init; } = [];

    /// <summary>Id, sizes, what other content decides.</summary>
    public byte[] ToPlace(string id)
    {
        var block = ToBlock();
        var place = new PayloadWriter().Text(id).Count(PackedTextWriter.Packed(block).Length).Count(block.Length).Count(Encoding.UTF8.GetByteCount(Html));
        place.Count(Patches.Length);
        for (var i = 0; i < Patches.Length; i++)
            place.Count(Patches[i].Start - (i == 0 ? 0 : Patches[i - 1].End)).Count(Patches[i].End - Patches[i].Start).Text(Patches[i].Text);
        place.Count(Links.Length);
        foreach (var link in Links)
            place.Text(link);
        return place.Bytes;
    }

    /// <summary>What no other content decides, not yet deflated.</summary>
    public byte[] ToBlock()
    {
        var block = new PayloadWriter().Raw(Encoding.UTF8.GetBytes(Html)).Byte(Text is null ? 0 : 1);
        if (Text is not null)
            block.Text(Text);
        block.Count(ExcerptKind).Text(Excerpt).Count(Words).Count(Seconds);
        block.Count(Headings.Length);
        foreach (var (level, id, text) in Headings)
            block.Count(level).Text(id).Text(text);
        return block.Bytes;
    }
}
