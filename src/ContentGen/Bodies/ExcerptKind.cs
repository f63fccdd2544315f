namespace ContentGen;

/// <summary>Where the packed excerpt of a body comes from.</summary>
internal enum ExcerptKind
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>The author cut it with <c>&lt;!--more--&gt;</c>: it stands before everything else.</summary>
    Cut,

    /// <summary>The first paragraph: it serves when there is no summary.</summary>
    FirstParagraph,
}
