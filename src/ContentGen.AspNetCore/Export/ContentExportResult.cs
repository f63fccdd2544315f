namespace ContentGen.AspNetCore;

/// <summary>What an export did.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Written">How many of them were new or changed; the others kept their time.</param>
/// <param name="Deleted">How many other files were deleted.</param>
/// <param name="Failures">All that went wrong.</param>
public sealed record ContentExportResult(int Files, int Written, int Deleted, IReadOnlyList<ContentExportFailure> Failures)
{
    /// <summary>Whether nothing went wrong.</summary>
    public bool Succeeded => Failures.Count == 0;
}

/// <summary>Something that could not be exported.</summary>
/// <param name="Path">The path of the page or file.</param>
/// <param name="Reason">Why: <c>404 Not Found</c>.</param>
/// <param name="LinkedFrom">A page that leads to it; null when none does.</param>
public sealed record ContentExportFailure(string Path, string Reason, string? LinkedFrom)
{
    /// <summary>The failure as a line of text.</summary>
    public override string ToString() => $"{Path}: {Reason}{(LinkedFrom is null ? "" : $" (linked from {LinkedFrom})")}";
}
