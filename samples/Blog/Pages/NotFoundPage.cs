using Blog.Parts;

namespace Blog.Pages;

/// <summary>The answer to an address that no page has: the post that used to live there, or a 404.</summary>
internal static class NotFoundPage
{
    public static IResult Get(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "/";

        // A walk over all posts: lost visitors are few, and a table would have to follow every hot reload.
        Post? moved = Posts.All.FirstOrDefault(post => post.Aliases.Any(alias => SamePath(alias, path)));
        return moved is null ? Show(path) : Results.Redirect(moved.Url, permanent: true);
    }

    private static bool SamePath(string alias, string path) =>
        alias.AsSpan().Trim('/').Equals(path.AsSpan().Trim('/'), StringComparison.OrdinalIgnoreCase);

    private static IResult Show(string path) => Layout.Page(
        new PageHead("Not found", path) { Unlisted = true },
        Html.Of($"""
            <h1>Not found</h1>
            <p>There is no page at <code>{path}</code>. The newest posts are:</p>
            <ul class="lines">
            {Html.Each(Posts.All.Take(5), PostParts.Line)}
            </ul>
            <p>Or look through the <a href="/archive">archive</a>.</p>
            """),
        StatusCodes.Status404NotFound);
}
