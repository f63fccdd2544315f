namespace Blog.Services;

/// <summary>What the site is searched for: its posts.</summary>
internal sealed class SiteSearch(Published published)
{
    /// <summary>What the box in the header looks through.</summary>
    public IEnumerable<SearchRow> Rows => published.Posts.Select(post => SearchRow.Of("Post", post));

    /// <summary>The posts whose text has the words, the best first.</summary>
    public IEnumerable<FoundPage> Find(string query, int limit) =>
        Posts.All.Search(query, limit, published.Until).Select(hit => FoundPage.Of("Post", hit));
}
