using System.Globalization;
using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Scale;

/// <summary>Uncommon shapes of sites, which must not cost more than others; each stands after its yardstick.</summary>
internal static class Shapes
{
    private const int Posts = 2_000;
    private const int TagCount = 5_000;
    private const int TagsOfPost = 5;
    private const int Collections = 20;

    public static IReadOnlyList<Shape> All(int bytes)
    {
        var besideLarge = Plain(LargePost.Posts, LargePost.Average(bytes));
        var plain = Plain(Posts, bytes);
        return
        [
            besideLarge,
            LargePost.Among(bytes) with { Yardstick = besideLarge },
            plain,
            ManyTags(bytes) with { Yardstick = plain },
            CommonTag(bytes) with { Yardstick = plain },
            ManyCollections(bytes) with { Yardstick = plain },
        ];
    }

    private static Shape Plain(int posts, int bytes) => new(
        $"{posts:N0} posts of {bytes:N0} bytes",
        content => new PostMaker(bytes).Write(Path.Combine(content, "posts"), posts),
        $"""Check("posts", {posts}, App.Posts.All.Count);""");

    /// <summary>Each tag is on two posts, half of the site apart.</summary>
    private static Shape ManyTags(int bytes) => new(
        $"{TagCount:N0} tags on {Posts:N0} posts",
        content => new PostMaker(bytes)
        {
            Tagging = static (post, _) => Enumerable.Range(post * TagsOfPost, TagsOfPost)
                .Select(static tag => string.Create(CultureInfo.InvariantCulture, $"Topic {tag % TagCount}")),
        }.Write(Path.Combine(content, "posts"), Posts),
        $"""
        Check("posts", {Posts}, App.Posts.All.Count);
        Check("tags", {TagCount}, App.Posts.Tags.Count);
        foreach (var tag in App.Posts.Tags)
            Check(tag.Name, {Posts * TagsOfPost / TagCount}, tag.Count);
        Check("last tag", "Topic {TagCount - 1}", App.Posts.Tags.Topic{TagCount - 1}.Name);
        """);

    private static Shape CommonTag(int bytes) => new(
        $"one tag on {Posts:N0} posts",
        content => new PostMaker(bytes) { Tagging = static (_, usual) => usual.Prepend("Everywhere") }.Write(Path.Combine(content, "posts"), Posts),
        $"""
        Check("posts with the tag", {Posts}, App.Posts.Tags.Everywhere.Count);
        Check("different posts with it", {Posts}, App.Posts.Tags.Everywhere.Entries.Select(post => post.Slug).Distinct().Count());
        Check("posts that name it", {Posts}, App.Posts.All.Count(post => post.Tags.Contains("Everywhere")));
        """);

    private static Shape ManyCollections(int bytes) => new(
        $"{Collections} collections of {Posts / Collections:N0} posts",
        content => Numbers.Sum(number => new PostMaker(bytes).Write(
            Path.Combine(content, $"notes-{number:00}"), number * (Posts / Collections), Posts / Collections)),
        $"""
        Check("collections", {Collections}, App.ContentCatalogs.All.Count);
        {string.Join('\n', Numbers.Select(static number => $"""Check("notes-{number:00}", {Posts / Collections}, App.Notes{number:00}.All.Count);"""))}
        """);

    private static IEnumerable<int> Numbers => Enumerable.Range(0, Collections);
}
