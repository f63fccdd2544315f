namespace ContentGen.Browser.Tests.Support;

/// <summary>A page of each kind that the sample has.</summary>
internal static class SitePages
{
    public static readonly (string Name, string Path)[] All =
    [
        ("index", "/"),
        ("page-2", "/page/2/"),
        ("post", "/posts/open-weights-after-muse-spark/"),
        ("post-with-chart", "/posts/quantisation-by-the-numbers/"),
        ("post-with-components", "/posts/a-long-conversation/"),
        ("archive", "/archive/"),
        ("tags", "/tags/"),
        ("tag", "/tags/open-weights/"),
        ("authors", "/authors/"),
        ("author", "/authors/ines-aalto/"),
        ("about", "/about/"),
        ("search", "/search/?q=licence"),
        ("docs", "/docs/index/"),
        ("docs-querying", "/docs/querying/"),
        ("docs-diagnostic", "/docs/diagnostics/cg2008/"),
    ];
}
