using ContentGen.Generator.Files;

namespace ContentGen.Generator.Linking;

/// <summary>
/// The content file that a path from a root means: the repository's (<c>/src/App/content/posts/a.md</c>), as code hosts follow it,
/// the project's (<c>/content/posts/a.md</c>) or the content folder's (<c>/posts/a.md</c>).
/// </summary>
/// <param name="Page">The entry that it names.</param>
/// <param name="Missing">The file that should be there, where the path leads into a collection and names nothing.</param>
internal sealed record RootedFile(PageAddress? Page, string? Missing)
{
    /// <summary>No system has longer paths, and each folder of a path may be the one where content begins.</summary>
    private const int LongestPath = 4096;

    /// <param name="source">The file that holds the path, from the content root's own name on.</param>
    /// <param name="path">The path, percent-encoded or not.</param>
    /// <param name="index">What there is.</param>
    public static RootedFile Of(string source, string path, LinkIndex index)
    {
        if (path.Length > LongestPath)
            return new RootedFile(null, null);
        var root = source.Substring(0, source.IndexOf('/') + 1);
        var decoded = Uri.UnescapeDataString(path);
        var files = new List<string>();
        for (var at = decoded.IndexOf("/" + root, StringComparison.Ordinal); at >= 0; at = decoded.IndexOf("/" + root, at + 1, StringComparison.Ordinal))
            files.Add(decoded.Substring(at + 1));
        files.Add(root + decoded.Substring(1));
        return files.Select(index.BySource).FirstOrDefault(static page => page is not null) is { } page
            ? new RootedFile(page, null)
            : new RootedFile(null, files.FirstOrDefault(file => index.Routes.Any(route => IsBelow(file, root + route.Folder + "/"))));
    }

    private static bool IsBelow(string file, string folder) =>
        Slug.Composed(file).StartsWith(Slug.Composed(folder), StringComparison.Ordinal);
}
