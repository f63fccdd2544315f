using Blog.Parts;
using ContentGen;

namespace Blog.Pages;

/// <summary>A box to search in, and what was found. It needs no script.</summary>
internal static class SearchPage
{
    private const int Most = 20;

    public static IResult Get(string? q) => Layout.Page(
        new PageHead(string.IsNullOrWhiteSpace(q) ? "Search" : $"Search: {q}", "/search") { Unlisted = true },
        Html.Of($"""
            <h1>Search</h1>
            <form class="search" action="/search" role="search">
            <input type="search" name="q" value="{q}" maxlength="200" aria-label="Words to search for" {(string.IsNullOrEmpty(q) ? Html.Of($"autofocus") : default)}>
            <button>Search</button>
            </form>
            {(string.IsNullOrWhiteSpace(q) ? default : Hits(Posts.All.Search(q, Most)))}
            """));

    private static Html Hits(IReadOnlyList<SearchHit<Post>> hits) => Html.Of($"""
        <p class="facts" role="status">{Summary(hits)}</p>
        {Html.Each(hits, Hit)}
        """);

    private static string Summary(IReadOnlyList<SearchHit<Post>> hits) => hits.Count switch
    {
        0 => "No post has any of these words.",
        _ when !hits[0].HasAllWords => "No post has all of these words. These have some of them:",
        1 => "1 post",
        Most => $"The best {Most} posts",
        _ => $"{hits.Count} posts",
    };

    // What the library marks is encoded already.
    private static Html Hit(SearchHit<Post> hit) => Html.Of($"""
        <article class="card">
        <h2><a href="{hit.Entry.Url}">{new Html(hit.Mark(hit.Entry.Title).Html)}</a>{PostParts.DraftMark(hit.Entry)}</h2>
        {PostParts.Facts(hit.Entry)}
        <p>{new Html(hit.Snippet.Html)}</p>
        </article>

        """);
}
