using ContentGen;

namespace Blog.Pages;

/// <summary>All tags or all categories, the most used first.</summary>
internal static class TermIndexPage
{
    public static IResult GetTags() => Show(Posts.Tags, "Tags");

    public static IResult GetCategories() => Show(Posts.Categories, "Categories");

    private static IResult Show(Taxonomy<Post> taxonomy, string title) => Layout.Page(
        new PageHead(title, $"/{taxonomy.Key}"),
        Html.Of($"""
            <h1>{title}</h1>
            <ul class="terms">
            {Html.Each(taxonomy.OrderByDescending(term => term.Count), term => Html.Of($"""
                <li><a class="term" href="/{taxonomy.Key}/{term.Slug}">{term.Name}</a> <span>{term.Count}</span></li>

                """))}
            </ul>
            """));
}
