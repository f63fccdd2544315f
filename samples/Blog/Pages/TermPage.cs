using Blog.Parts;
using ContentGen;

namespace Blog.Pages;

/// <summary>The posts of one tag or category.</summary>
internal static class TermPage
{
    public static IResult GetTag(HttpContext context, string slug) => Show(context, Posts.Tags, slug);

    public static IResult GetCategory(HttpContext context, string slug) => Show(context, Posts.Categories, slug);

    private static IResult Show(HttpContext context, Taxonomy<Post> taxonomy, string slug) =>
        taxonomy.TryGet(slug, out Term<Post>? term)
            ? Layout.Page(
                new PageHead(term.Name, $"/{taxonomy.Key}/{term.Slug}") { Description = $"Posts about {term.Name}" },
                Html.Of($"""
                    <h1>{term.Name}</h1>
                    <p class="facts"><span>{term.Count} {(term.Count == 1 ? "post" : "posts")}</span> <a href="/{taxonomy.Key}">All {taxonomy.Key}</a></p>
                    {Html.Each(term.Entries, PostParts.Card)}
                    """))
            : NotFoundPage.Get(context);
}
