using ContentGen;

namespace Blog.Parts;

/// <summary>The pieces of a post that more than one page shows.</summary>
internal static class PostParts
{
    /// <summary>A post in a listing: title, facts, excerpt.</summary>
    public static Html Card(Post post) => Html.Of($"""
        <article class="card">
        <h2><a href="{post.Url}">{post.Title}</a>{DraftMark(post)}</h2>
        {Facts(post)}
        <p>{post.Body.Excerpt}</p>
        </article>

        """);

    /// <summary>A post as one line of a list.</summary>
    public static Html Line(Post post) => Html.Of($"""
        <li>{Day(post.Date)} <span><a href="{post.Url}">{post.Title}</a>{DraftMark(post)}</span></li>

        """);

    /// <summary>Date, reading time and tags.</summary>
    public static Html Facts(Post post) => Html.Of($"""
        <p class="facts">{Day(post.Date)} <span>{Math.Ceiling(post.Body.ReadingTime.TotalMinutes)} min</span> {TagLinks(post)}</p>
        """);

    public static Html Day(DateTimeOffset? date) => date is { } day
        ? Html.Of($"""<time datetime="{day:yyyy-MM-dd}">{day:d MMMM yyyy}</time>""")
        : default;

    public static Html DraftMark(Post post) => post.Draft ? Html.Of($""" <span class="draft">Draft</span>""") : default;

    private static Html TagLinks(Post post) => Html.Join(" ", post.Tags, tag => TermLink(Posts.Tags, tag));

    /// <summary>A link to the page of a tag or category.</summary>
    public static Html TermLink(Taxonomy<Post> taxonomy, string name) => Html.Of(
        $"""<a class="term" href="/{taxonomy.Key}/{taxonomy[name].Slug}">{name}</a>""");
}
