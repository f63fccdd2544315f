using ContentGen;

namespace Blog;

/// <summary>Who writes here: a file in <c>content/authors</c>, named by posts as <c>author: file-name</c>.</summary>
[Content("authors")]
public partial record Author
{
    [Key("title", Aliases = ["name"])]
    public required string Name { get; init; }

    public string? Role { get; init; }

    public string? Summary { get; init; }
}
