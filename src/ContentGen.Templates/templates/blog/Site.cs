namespace Blog;

/// <summary>What the site says of itself: the first file to change.</summary>
internal static class Site
{
    public const string Title = "My site";

    public const string Tagline = "Words that the compiler has read";

    public const string Description = "Write markdown in content/posts. The build finds the mistakes, and this page finds the posts.";

    /// <summary>The public address, of which feeds, the sitemap and canonical links are made.</summary>
    public static readonly Uri Address = new("https://example.org/");

    public const int PostsPerPage = 7;

    public static readonly (string Text, string Path)[] Menu =
        [("Archive", "/archive/"), ("Tags", "/tags/"), ("Authors", "/authors/"), ("About", "/about/")];

    public static readonly (string Text, string Path)[] Footer =
        [("RSS", "/feed.xml"), ("Atom", "/atom.xml"), ("JSON Feed", "/feed.json")];
}
