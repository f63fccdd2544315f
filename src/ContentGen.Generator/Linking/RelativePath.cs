namespace ContentGen.Generator.Linking;

/// <summary>What a relative path leads to.</summary>
internal static class RelativePath
{
    /// <summary>The file that a path in a file means, from the content root's own name on; null outside of the content root.</summary>
    /// <param name="source">The file that holds the path, from the content root's own name on.</param>
    /// <param name="path">The path, percent-encoded or not.</param>
    public static string? Resolve(string source, string path) => Join(Folder(source).TrimEnd('/').Split('/'), path, least: 1);

    /// <summary>The address from the root that a browser makes of a path on a page; null above the root.</summary>
    /// <param name="url">The page's address.</param>
    /// <param name="path">The path, percent-encoded or not.</param>
    public static string? ResolveUrl(string url, string path) =>
        Join(Uri.UnescapeDataString(Folder(url)).TrimEnd('/').Split('/'), path, least: 1);

    /// <summary>A path up to its last slash.</summary>
    public static string Folder(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>The last name in a path, decoded; empty when it names the folder itself or one above.</summary>
    public static string LastName(string path)
    {
        var name = Uri.UnescapeDataString(path).TrimEnd('/');
        name = name.Substring(name.LastIndexOf('/') + 1);
        return name is "." or ".." ? "" : name;
    }

    private static string? Join(IEnumerable<string> folder, string path, int least)
    {
        var kept = folder.ToList();
        foreach (var segment in Uri.UnescapeDataString(path).Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment != "..")
                kept.Add(segment);
            else if (kept.Count > least)
                kept.RemoveAt(kept.Count - 1);
            else
                return null;
        }

        return string.Join("/", kept);
    }
}
