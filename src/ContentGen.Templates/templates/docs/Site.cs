namespace Blog;

/// <summary>What the site says of itself: the first file to change.</summary>
internal static class Site
{
    public const string Title = "My docs";

    public const string Tagline = "Everything there is to know, checked by the compiler";

    /// <summary>The public address, of which the sitemap and canonical links are made.</summary>
    public static readonly Uri Address = new("https://example.org/");

    public static readonly (string Text, string Path)[] Menu = [("Docs", Docs.All[0].Url)];

    public static readonly (string Text, string Path)[] Footer = [("All pages", "/")];
}
