using ContentGen;

namespace Blog.Services;

/// <summary>
/// What the search box in the header looks through while somebody types: titles, summaries, headings and tags. It is one small file,
/// so the box works in an export as well, where no server answers. The full text is searched by <c>/search/</c>.
/// </summary>
/// <param name="Url">The address of the page.</param>
/// <param name="Kind">What it is, for the list of hits.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">One sentence about it.</param>
/// <param name="Words">Its tags and headings.</param>
internal sealed record SearchRow(string Url, string Kind, string Title, string Summary, string Words)
{
    public static SearchRow Of(string kind, IContentArticle article) =>
        new(article.Url, kind, article.Title, article.Body.Excerpt, string.Join(' ', [.. article.Tags, .. Texts(article.Body.Headings)]));

    private static IEnumerable<string> Texts(IEnumerable<Heading> headings) =>
        headings.SelectMany(heading => Texts(heading.Children).Prepend(heading.Text));
}

/// <summary>What a search of the full text found.</summary>
/// <param name="Kind">What the page is.</param>
/// <param name="Page">The page.</param>
/// <param name="Title">Its title, with the words that were looked for in <c>mark</c>.</param>
/// <param name="Snippet">The piece of its text where they stand.</param>
internal sealed record FoundPage(string Kind, IContentArticle Page, MarkedText Title, MarkedText Snippet)
{
    public static FoundPage Of<T>(string kind, SearchHit<T> hit)
        where T : class, IContentArticle => new(kind, hit.Entry, hit.Mark(hit.Entry.Title), hit.Snippet);
}
