using Blog.Parts;
using ContentGen;

namespace Blog.Pages;

/// <summary>The front page and the older pages behind it.</summary>
internal static class IndexPage
{
    private const int Size = 5;

    public static IResult Get() => Show(Posts.All.Page(1, Size));

    public static IResult GetPage(HttpContext context, int number)
    {
        if (number == 1)
            return Results.Redirect("/", permanent: true);
        return number > 1 && Posts.All.Page(number, Size) is { Items.Count: > 0 } page ? Show(page) : NotFoundPage.Get(context);
    }

    private static IResult Show(Page<Post> page) => Layout.Page(
        page.Number == 1 ? new PageHead(null, "/") : new PageHead($"Page {page.Number}", Address(page.Number)),
        Html.Of($"""
            <h1 class="tagline">{(page.Number == 1 ? Layout.Tagline : $"Page {page.Number}")}</h1>
            {(page.Number == 1 ? StartHere() : default)}
            {Html.Each(page.Items, PostParts.Card)}
            {(page.PageCount > 1 ? Pager(page) : default)}
            """));

    /// <summary>The posts that have a weight, lightest first.</summary>
    private static Html StartHere() => Html.Of($"""
        <section class="start">
        <h2>Start here</h2>
        <ol>
        {Html.Each(Posts.All.Where(post => post.Weight is not null).OrderBy(post => post.Weight), post => Html.Of($"""
            <li><a href="{post.Url}">{post.Title}</a></li>

            """))}
        </ol>
        </section>
        """);

    private static Html Pager(Page<Post> page) => Html.Of($"""
        <nav class="pager" aria-label="Pages">
        {(page.HasPrevious ? Html.Of($"""<a rel="prev" href="{Address(page.Number - 1)}">← Newer posts</a>""") : default)}
        <span>Page {page.Number} of {page.PageCount}</span>
        {(page.HasNext ? Html.Of($"""<a rel="next" href="{Address(page.Number + 1)}">Older posts →</a>""") : default)}
        </nav>
        """);

    private static string Address(int number) => number == 1 ? "/" : $"/page/{number}";
}
