namespace ContentGen.AspNetCore;

/// <summary>Looks at the paths that options are set to, before the router does: its words are about templates, not about options.</summary>
internal static class SitePath
{
    /// <param name="option">The option, as the app writes it: <c>feeds.RssPath</c>.</param>
    /// <param name="path">Its value.</param>
    /// <param name="example">A path that it may have.</param>
    public static void Check(string option, string? path, string example)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new InvalidOperationException($"{option} is {(path is null ? "null" : "empty")}. Write a path, such as '{example}'.");
        if (Addresses.HasScheme(path) || path.Contains("//", StringComparison.Ordinal) || path.AsSpan().ContainsAny("?#~"))
        {
            throw new InvalidOperationException(
                $"{option} is '{path}'. Write a path from the root of the app, such as '{example}': "
                    + "no host, no query, no '~', and no empty part between slashes.");
        }
    }

    /// <summary>A file's: servers of plain files send what lies at an address with a slash at the end as a page.</summary>
    public static void CheckFile(string option, string? path, string example)
    {
        Check(option, path, example);
        if (path.AsSpan().ContainsAny("{}*"))
            throw new InvalidOperationException($"{option} is '{path}'. It is announced as it stands, so it has no parameters. Write '{example}'.");
        if (path!.EndsWith('/'))
        {
            throw new InvalidOperationException(
                $"{option} is '{path}', with a slash at the end. An export writes such an address as index.html, which servers send as HTML. "
                    + $"Give it the name of a file, such as '{path.TrimEnd('/')}{example}', and redirect the other address if readers know it.");
        }
    }
}
