using System.Diagnostics.CodeAnalysis;

namespace ContentGen.Tests;

/// <summary>An entry in the shape of generated code.</summary>
internal sealed record Article : IContentEntry<Article>
{
    public Article()
    {
    }

    [SetsRequiredMembers]
    private Article(ref EntryReader reader)
    {
        Id = reader.Id;
        Slug = reader.Slug;
        Url = reader.Url;
        Source = reader.Source;
        Title = default!;
        if (reader.Next())
            Title = reader.ReadString();
        if (reader.Next())
            Summary = reader.ReadString();
        Body = reader.CreateBody(Summary);
    }

    public string Id { get; init; } = "";

    public string Slug { get; init; } = "";

    public string Url { get; init; } = "";

    public string Source { get; init; } = "";

    public ContentBody Body { get; init; } = ContentBody.Empty;

    public required string Title { get; init; }

    public string? Summary { get; init; }

    /// <summary>Writes the values in the order the constructor reads them.</summary>
    public static void Write(ValueWriter values, string title, string? summary = null)
    {
        values.Present(value => value.String(title));
        if (summary is null)
            values.Absent();
        else
            values.Present(value => value.String(summary));
    }

    static Article IContentEntry<Article>.Read(ref EntryReader reader) => new(ref reader);
}
