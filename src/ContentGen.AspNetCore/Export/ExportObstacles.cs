namespace ContentGen.AspNetCore;

/// <summary>What keeps a site from being exported at all. It is found before anything is written or deleted.</summary>
internal static class ExportObstacles
{
    private static readonly string[] Projects = ["*.csproj", "*.fsproj", "*.vbproj", "*.sln", "*.slnx"];

    /// <summary>An export fails when the build holds a draft: left out here, it would still be in lists and under tags.</summary>
    public static IEnumerable<ContentExportFailure> Drafts(IEnumerable<IContentCatalog> catalogs) => catalogs
        .SelectMany(static catalog => catalog.Entries)
        .OfType<IContentArticle>()
        .Where(static article => article.IsDraft)
        .Select(static draft => new ContentExportFailure(
            draft.Url, $"{draft.Source} is a draft. Export a Release build, which has none, or set IncludeDrafts", null));

    /// <summary>A folder that cannot be written to, or in which deleting what is not part of the site would delete someone's work.</summary>
    /// <param name="folder">The folder, as it was named.</param>
    /// <param name="deletes">Whether other files are to be deleted.</param>
    /// <param name="own">The folders that the app is made of and run in.</param>
    public static IEnumerable<ContentExportFailure> Folder(string folder, bool deletes, IEnumerable<string?> own)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(root))
            return [new ContentExportFailure(folder, "it is a file. Name a folder", null)];
        return deletes && WhyNotEmptied(root, own) is { } reason
            ? [new ContentExportFailure(folder, $"DeleteOtherFiles would delete files that no export wrote: {reason}. Name a folder for the export "
                + "alone, empty this one, or turn DeleteOtherFiles off. Nothing was written or deleted", null)]
            : [];
    }

    private static string? WhyNotEmptied(string root, IEnumerable<string?> own)
    {
        foreach (var path in own)
        {
            if (path is { Length: > 0 } && Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) is var full && IsIn(full, root))
                return full.Length == root.Length ? "it is a folder of the app" : $"the folder contains {full}, a folder of the app";
        }

        if (!Directory.Exists(root))
            return null;
        if (Projects.SelectMany(pattern => Directory.EnumerateFiles(root, pattern)).FirstOrDefault() is { } project)
            return $"the folder contains {Path.GetFileName(project)}";
        // Every export has a front page. What begins with a dot is not deleted.
        return !File.Exists(Path.Combine(root, "index.html"))
            && Directory.EnumerateFileSystemEntries(root).FirstOrDefault(static entry => !Path.GetFileName(entry).StartsWith('.')) is { } other
            ? $"the folder contains {Path.GetFileName(other)} but no index.html"
            : null;
    }

    /// <summary>Some systems take no account of case, and a folder too many that is refused does no harm.</summary>
    private static bool IsIn(string path, string folder) => (path + Path.DirectorySeparatorChar).StartsWith(
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
