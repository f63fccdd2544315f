namespace ContentGen.Generator.Files;

internal enum ContentKind
{
    Markdown,
    Data,
}

/// <summary>All that a file's path says: where it is, the collection it belongs to and its id there.</summary>
/// <param name="File">The path as the compiler gave it; diagnostics name it.</param>
/// <param name="Collection">The folder directly under the content root. For a file that lies loose in the root: <c>pages</c> when
/// it is markdown, its own name when it is data. Composed, whatever system wrote the folder.</param>
/// <param name="Id">The path below the collection, without extension, with <c>/</c>.</param>
/// <param name="Source">The path from the content root's own name on: <c>content/posts/hello.md</c>. The same on every machine.</param>
/// <param name="Kind">What the extension says.</param>
internal sealed record ContentPath(string File, string Collection, string Id, string Source, ContentKind Kind)
{
    /// <summary>The collection of markdown files that lie directly in the content root.</summary>
    public const string LooseCollection = "pages";

    /// <summary>What counts as an image: the targets hand over the paths of these.</summary>
    public static readonly string[] ImageExtensions = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"];

    /// <summary>Whether the file lies directly in the content root.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether the file is a collection by itself, each of whose entries is part of it.</summary>
    public bool IsLooseData => IsLoose && Kind == ContentKind.Data;

    /// <summary>Whether the file is data in TOML.</summary>
    public bool IsToml => Kind == ContentKind.Data && File.EndsWith(".toml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether this is one of several entries in a file, which gives it its id.</summary>
    public bool IsItem { get; init; }

    /// <summary>The path of one of several entries in a file.</summary>
    public ContentPath WithId(string id) => this with { Id = id, IsItem = true };

    /// <summary>Null when the file is not content: outside the root, or with another extension.</summary>
    public static ContentPath? TryParse(string file, string? root)
    {
        if (root is null || KindOf(file) is not { } kind)
            return null;
        var path = Normalise(file);
        if (path.Length <= root.Length + 1 || path[root.Length] != '/' || !path.StartsWith(root, StringComparison.OrdinalIgnoreCase))
            return null;

        var relative = path.Substring(root.Length + 1);
        var slash = relative.IndexOf('/');
        var inside = relative.Substring(slash + 1);
        var id = inside.Substring(0, inside.LastIndexOf('.'));
        return new ContentPath(
            file,
            Slug.Composed(slash >= 0 ? relative.Substring(0, slash) : kind == ContentKind.Markdown ? LooseCollection : id),
            id,
            root.Substring(root.LastIndexOf('/') + 1) + "/" + relative,
            kind)
        {
            IsLoose = slash < 0,
        };
    }

    /// <summary>The source of an image under the content root, in the form of <see cref="Source"/>; null for any other file.</summary>
    public static string? TryParseImage(string file, string? root)
    {
        if (root is null || !IsImage(file))
            return null;
        var path = Normalise(file);
        return path.Length > root.Length + 1 && path[root.Length] == '/' && path.StartsWith(root, StringComparison.OrdinalIgnoreCase)
            ? root.Substring(root.LastIndexOf('/') + 1) + path.Substring(root.Length)
            : null;
    }

    /// <summary>Slashes instead of backslashes, and no <c>.</c> or <c>..</c> segments.</summary>
    public static string Normalise(string path)
    {
        path = path.Replace('\\', '/');
        if (!path.Contains("/.") && !path.Contains("//"))
            return path;
        var kept = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == "..")
                kept.RemoveRange(Math.Max(kept.Count - 1, 0), Math.Min(kept.Count, 1));
            else if (segment != "." && (segment.Length > 0 || kept.Count == 0))
                kept.Add(segment);
        }

        return string.Join("/", kept);
    }

    /// <summary>Whether a file is content, if it lies below the content root.</summary>
    public static bool IsContent(string file) => KindOf(file) is not null;

    /// <summary>Whether a file is an image.</summary>
    public static bool IsImage(string file) => ImageExtensions.Any(extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static ContentKind? KindOf(string file)
    {
        if (HasExtension(".md") || HasExtension(".markdown"))
            return ContentKind.Markdown;
        if (HasExtension(".yml") || HasExtension(".yaml") || HasExtension(".toml"))
            return ContentKind.Data;
        return null;

        bool HasExtension(string extension) => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
    }
}
