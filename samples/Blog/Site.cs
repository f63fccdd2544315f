namespace Blog;

/// <summary>What the site says of itself: the first file to change in a copy.</summary>
internal static class Site
{
    public const string Title = "Weights & Measures";

    public const string Tagline = "Choosing and running language models you can keep";

    public const string Description = "Notes from three people who would rather know the number: licences, memory, tokens, quantisation and what it all costs.";

    /// <summary>The public address, of which feeds, the sitemap and canonical links are made.</summary>
    public static readonly Uri Address = new("https://example.org/");

    public const int PostsPerPage = 7;

    public static readonly (string Text, string Path)[] Menu =
        [("Archive", "/archive/"), ("Tags", "/tags/"), ("Docs", "/docs/index/"), ("About", "/about/")];

    public static readonly (string Text, string Path)[] Footer =
        [("RSS", "/feed.xml"), ("Atom", "/atom.xml"), ("JSON Feed", "/feed.json"), ("Authors", "/authors/")];
}
