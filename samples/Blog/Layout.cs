namespace Blog;

/// <summary>What differs between pages in the document around their content.</summary>
/// <param name="Title">The page's own name; null on the front page.</param>
/// <param name="Path">The one address the page should be known by.</param>
internal sealed record PageHead(string? Title, string Path)
{
    public string? Description { get; init; }

    public string? Image { get; init; }

    /// <summary>Asks search engines to leave the page out.</summary>
    public bool Unlisted { get; init; }
}

/// <summary>The document around every page.</summary>
internal static class Layout
{
    private const string Site = "Weights & Measures";
    public const string Tagline = "Choosing and running open-weight language models";

    public static IResult Page(PageHead head, Html content, int status = StatusCodes.Status200OK) =>
        Results.Content(Document(head, content).ToString(), "text/html; charset=utf-8", statusCode: status);

    private static Html Document(PageHead head, Html content) => Html.Of($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{(head.Title is null ? Site : $"{head.Title} · {Site}")}</title>
        <meta name="description" content="{head.Description ?? Tagline}">
        <meta name="color-scheme" content="light dark">
        <meta property="og:title" content="{head.Title ?? Site}">{(head.Image is { } image ? Html.Of($"""<meta property="og:image" content="{image}">""") : default)}
        {(head.Unlisted ? Html.Of($"""<meta name="robots" content="noindex">""") : Html.Of($"""<link rel="canonical" href="{head.Path}">"""))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/site.css">
        <link rel="stylesheet" href="/highlight.css">
        </head>
        <body>
        <a class="skip" href="#content">Skip to content</a>
        <header class="site">
        <a class="name" href="/">{Site}</a>
        <nav aria-label="Site"><a href="/archive">Archive</a> <a href="/tags">Tags</a> <a href="/categories">Categories</a> <a href="/search">Search</a></nav>
        </header>
        <main id="content">
        {content}
        </main>
        <footer class="site"><p>{Tagline}. This site was rendered by the C# compiler.</p></footer>
        </body>
        </html>

        """);
}
