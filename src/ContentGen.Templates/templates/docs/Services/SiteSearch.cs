namespace Blog.Services;

/// <summary>What the site is searched for: its pages.</summary>
internal sealed class SiteSearch
{
    /// <summary>What the box in the header looks through.</summary>
    public IEnumerable<SearchRow> Rows => Docs.All.Select(doc => SearchRow.Of("Docs", doc));

    /// <summary>The pages whose text has the words, the best first.</summary>
    public IEnumerable<FoundPage> Find(string query, int limit) => Docs.All.Search(query, limit).Select(hit => FoundPage.Of("Docs", hit));
}
