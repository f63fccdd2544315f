namespace ContentGen.AspNetCore;

/// <summary>How a site is exported.</summary>
public sealed class ContentExportOptions
{
    /// <summary>Paths of pages that no other page, feed or sitemap leads to.</summary>
    public IList<string> Paths { get; } = [];

    /// <summary>Whether drafts may be exported. By default an export fails when the build holds one, as Debug builds do.</summary>
    public bool IncludeDrafts { get; set; }

    /// <summary>
    /// Whether entries with a date in the future may be exported, where <see cref="ContentSiteOptions.ShowFuture"/> shows them. By default an
    /// export leaves them out: <c>dotnet run</c> sets the environment Development in every configuration, and an export is for visitors.
    /// </summary>
    public bool IncludeFuture { get; set; }

    /// <summary>
    /// Whether files in the folder that are not part of the site are deleted; those whose path has a part with a dot in front are kept.
    /// After a failure nothing is deleted. An export fails where files would be deleted that no export wrote: in a folder of the app or
    /// above it, beside a project file, and in a folder with files but without an <c>index.html</c>.
    /// </summary>
    public bool DeleteOtherFiles { get; set; }

    /// <summary>How many pages are asked for at the same time.</summary>
    public int Parallelism { get; set; } = Math.Max(2, Environment.ProcessorCount * 2);

    /// <summary>Where the progress goes.</summary>
    public TextWriter Output { get; set; } = Console.Out;

    /// <summary>Where failures are listed.</summary>
    public TextWriter Error { get; set; } = Console.Error;
}
