namespace ContentGen;

/// <summary>Where the packed excerpt of a body comes from; the numbers are those of the packed format.</summary>
internal enum ExcerptKind
{
    /// <summary>There is none.</summary>
    None = 0,

    /// <summary>The author cut it with <c>&lt;!--more--&gt;</c>: it stands before everything else.</summary>
    CutAtMore = 1,

    /// <summary>The first paragraph: it serves when there is no summary.</summary>
    FirstParagraph = 2,
}
