namespace ContentGen;

/// <summary>A heading of a body, with the deeper headings that follow it: one node of a table of contents.</summary>
/// <param name="level">1 to 6, as in <c>&lt;h1&gt;</c> to <c>&lt;h6&gt;</c>.</param>
/// <param name="id">The anchor, without <c>#</c>.</param>
/// <param name="text">The heading as plain text.</param>
/// <param name="children">The headings below it.</param>
public sealed class Heading(int level, string id, string text, IReadOnlyList<Heading> children)
{
    /// <summary>1 to 6, as in <c>&lt;h1&gt;</c> to <c>&lt;h6&gt;</c>.</summary>
    public int Level { get; } = level;

    /// <summary>The anchor, without <c>#</c>; unique in its body.</summary>
    public string Id { get; } = id;

    /// <summary>The heading as plain text.</summary>
    public string Text { get; } = text;

    /// <summary>The deeper headings that follow, up to the next of this level or above; levels may be skipped.</summary>
    public IReadOnlyList<Heading> Children { get; } = children;
}
