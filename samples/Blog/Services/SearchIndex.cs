using ContentGen;

namespace Blog.Services;

/// <summary>
/// What the search box in the header looks through while somebody types: titles, summaries, headings and tags. It is one small file,
/// so the box works in an export as well, where no server answers. The full text is searched by <c>/search/</c>.
/// </summary>
internal static class SearchIndex
{
    /// <param name="Url">The address of the page.</param>
    /// <param name="Kind">What it is, for the list of hits.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="Summary">One sentence about it.</param>
    /// <param name="Words">Its tags and headings.</param>
    public sealed record Row(string Url, string Kind, string Title, string Summary, string Words);

    public static IEnumerable<Row> Of(Published published) =>
        published.Posts.Select(post => Of(post, "Post", post.Title, post.Tags))
            .Concat(Docs.All.Select(doc => Of(doc, "Documentation", doc.Title, [])));

    private static Row Of(IContentEntry entry, string kind, string title, IEnumerable<string> tags) =>
        new(entry.Url, kind, title, entry.Body.Excerpt, string.Join(' ', [.. tags, .. Headings(entry.Body.Headings)]));

    private static IEnumerable<string> Headings(IEnumerable<Heading> headings) =>
        headings.SelectMany(heading => Headings(heading.Children).Prepend(heading.Text));
}
