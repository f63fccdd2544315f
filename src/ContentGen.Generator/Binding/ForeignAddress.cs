using ContentGen.Generator.FrontMatter;

namespace ContentGen.Generator.Binding;

/// <summary>The address that an entry has in another tool's words: <c>permalink</c>, <c>url</c>, <c>path</c>.</summary>
/// <param name="Path">The path from the site's root; null for a pattern such as <c>/:year/:title/</c>.</param>
internal sealed record ForeignAddress(string? Path)
{
    private static readonly string[] Styles = ["date", "pretty", "ordinal", "weekdate", "none"];

    /// <summary>Null for any other key, and when the value is not an address of the entry itself: that of another site, of a file, or none at all.</summary>
    /// <param name="entry">The key and its value.</param>
    /// <param name="isToml">Whether it is TOML, the front matter of Zola, whose <c>path</c> begins with no slash.</param>
    public static ForeignAddress? Of(YamlEntry entry, bool isToml)
    {
        if ((NotPublic.Known(entry.Key) & KnownTo.Addresses) == 0)
            return null;
        if (entry.Value is not YamlScalar { IsNull: false } scalar || NotPublic.Flag(scalar.Value.Trim()) is not null)
            return null;
        var text = scalar.Value.Trim();
        if (text.Length == 0 || text.Any(char.IsWhiteSpace) && !text.Contains('{'))
            return null;
        var isPermalink = Schema.Keys.Fold(entry.Key) == "permalink";
        if (isPermalink ? Styles.Contains(text) || text.Contains("/:") || text[0] == ':' || text.Contains('{') : text[0] == '/' && text.Contains('{'))
            return new ForeignAddress((string?)null);
        if (Uri.TryCreate(text, UriKind.Absolute, out var absolute) && text[0] != '/')
            return isPermalink && absolute.Scheme.StartsWith("http", StringComparison.Ordinal) ? new ForeignAddress(absolute.AbsolutePath) : null;
        if (text.StartsWith("//", StringComparison.Ordinal) || text[0] is '#' or '?' or '.' || text.Contains(':'))
            return null;
        var isAddress = isPermalink || (IsPage(text) && (isToml || text[0] == '/' || text[text.Length - 1] == '/' || text.Contains(".htm")));
        if (!isAddress)
            return null;
        return new ForeignAddress(text[0] == '/' ? text : "/" + text);
    }

    /// <summary>Whether an address of this build is the same, with or without the last slash.</summary>
    public bool Is(string url) => Path is not null && Trimmed(Path) == Trimmed(url);

    private static bool IsPage(string path)
    {
        var last = path.Substring(path.LastIndexOf('/') + 1);
        return !last.Contains('.') || last.Contains(".htm");
    }

    private static string Trimmed(string path)
    {
        var kept = path.EndsWith("/index.html", StringComparison.Ordinal) ? path.Substring(0, path.Length - "index.html".Length) : path;
        return kept.Trim('/');
    }
}
