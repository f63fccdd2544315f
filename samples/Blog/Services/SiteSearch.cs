namespace Blog.Services;

/// <summary>What the site is searched for: its posts and the pages of its documentation.</summary>
internal sealed class SiteSearch(Published published)
{
    /// <summary>What the box in the header looks through.</summary>
    public IEnumerable<SearchRow> Rows =>
        published.Posts.Select(post => SearchRow.Of("Post", post)).Concat(Docs.All.Select(doc => SearchRow.Of("Documentation", doc)));

    /// <summary>The pages whose text has the words, the best first; posts before the documentation.</summary>
    public IEnumerable<FoundPage> Find(string query, int limit) =>
        Posts.All.Search(query, limit, published.Until).Select(hit => FoundPage.Of("Post", hit))
            .Concat(Docs.All.Search(query, limit).Select(hit => FoundPage.Of("Documentation", hit)));
}
