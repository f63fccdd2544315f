using Blog.Parts;

namespace Blog.Pages;

/// <summary>One post, with its contents, its neighbours in time and its relatives.</summary>
internal static class PostPage
{
    public static IResult Get(HttpContext context, string? slug)
    {
        if (string.IsNullOrEmpty(slug))
            return Results.Redirect("/archive");
        if (!Posts.All.TryGet(slug.TrimEnd('/'), out Post? post))
            return NotFoundPage.Get(context);

        // One address per post.
        return slug.EndsWith('/') ? Show(post, context.Request) : Results.Redirect(post.Url + context.Request.QueryString, permanent: true);
    }

    private static IResult Show(Post post, HttpRequest request) => Layout.Page(
        new PageHead(post.Title, post.Url)
        {
            Description = post.Body.Excerpt,
            Image = post.Image is null ? null : new Uri(new Uri($"{request.Scheme}://{request.Host}/{post.Source}"), post.Image).AbsoluteUri,
            Unlisted = post.Draft,
        },
        Html.Of($"""
            <article class="post">
            <header>
            <h1>{post.Title}{PostParts.DraftMark(post)}</h1>
            {PostParts.Facts(post)}
            {Byline(post)}
            </header>
            {ContentsTable.Of(post.Body.Headings)}
            <div class="body">
            {new Html(Formulas.InPlainHtml(post.Body.Html))}
            </div>
            </article>
            {Neighbours(post)}
            {Aside("Related", Posts.All.Related(post, 3))}
            {Aside("Linked from", Posts.All.Backlinks(post))}
            """));

    private static Html Byline(Post post) => Html.Of($"""
        <p class="byline">
        {(post.Authors.Count > 0 ? Html.Of($"By {string.Join(" and ", post.Authors)}. ") : default)}
        {(post.Updated is { } updated ? Html.Of($"Updated {PostParts.Day(updated)}. ") : default)}
        {(post.Categories.Count > 0 ? Html.Of($"In {Html.Join(", ", post.Categories, name => PostParts.TermLink(Posts.Categories, name))}.") : default)}
        </p>
        """);

    private static Html Neighbours(Post post) => Html.Of($"""
        <nav class="pager" aria-label="Posts before and after">
        {(Posts.All.Previous(post) is { } newer ? Html.Of($"""<a rel="next" href="{newer.Url}">←&nbsp;{newer.Title}</a>""") : default)}
        {(Posts.All.Next(post) is { } older ? Html.Of($"""<a rel="prev" href="{older.Url}">{older.Title}&nbsp;→</a>""") : default)}
        </nav>
        """);

    private static Html Aside(string title, IReadOnlyList<Post> posts) => posts.Count == 0 ? default : Html.Of($"""
        <aside class="related">
        <h2>{title}</h2>
        <ul class="lines">
        {Html.Each(posts, PostParts.Line)}
        </ul>
        </aside>
        """);
}
