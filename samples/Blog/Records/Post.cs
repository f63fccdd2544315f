using ContentGen;

namespace Blog;

/// <summary>
/// A post: a file in <c>content/posts</c>. The record is declared, not left to the generator, so that Razor components can take one
/// as a parameter, and so that an author is a checked reference.
/// </summary>
[Content("posts")]
public partial record Post
{
    public required string Title { get; init; }

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? Updated { get; init; }

    [Key("summary", Aliases = ["description", "excerpt"])]
    public string? Summary { get; init; }

    /// <summary>The cover: its size is read from the file, so the page does not move while it loads.</summary>
    [Key("image", Aliases = ["cover"])]
    public ContentImage? Image { get; init; }

    [Taxonomy, Key("tags", Aliases = ["tag"])]
    public IReadOnlyList<string> Tags { get; init; } = [];

    [Taxonomy, Key("categories", Aliases = ["category"])]
    public IReadOnlyList<string> Categories { get; init; } = [];

    [Key("authors", Aliases = ["author"])]
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>Former addresses; they redirect here.</summary>
    [Key("aliases", Aliases = ["alias"])]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The place among the posts to begin with, the lightest first.</summary>
    public int? Weight { get; init; }

    public bool Draft { get; init; }
}
