using ContentGen;

namespace Blog;

/// <summary>A page of the documentation: a file in <c>content/docs</c>.</summary>
[Content("docs")]
public partial record Doc
{
    public required string Title { get; init; }

    public string? Summary { get; init; }

    /// <summary>The place in the side bar, the lightest first.</summary>
    public int? Weight { get; init; }

    /// <summary>Whether the page lies in a folder of the documentation, such as <c>diagnostics</c>.</summary>
    public bool IsInFolder => Id.Contains('/', StringComparison.Ordinal);
}
