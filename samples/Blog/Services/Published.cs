using ContentGen;
using ContentGen.AspNetCore;
using Microsoft.Extensions.Options;

namespace Blog.Services;

/// <summary>
/// The posts that visitors may see now. Every list asks here, so a post that is dated next week is in none of them until then,
/// as it is in no feed and has no page.
/// </summary>
internal sealed class Published(IOptions<ContentSiteOptions> site, TimeProvider clock)
{
    /// <summary>The instant up to which posts are shown; null for all of them.</summary>
    public DateTimeOffset? Until => site.Value.ShowFuture ? null : clock.GetUtcNow();

    /// <summary>All of them, newest first.</summary>
    public IReadOnlyList<Post> Posts => Until is { } now ? Blog.Posts.All.PublishedBy(now) : Blog.Posts.All;

    /// <summary>The tags that have any, the most used first.</summary>
    public IReadOnlyList<Term<Post>> Tags =>
        [.. Blog.Posts.Tags.Where(tag => Of(tag.Entries).Count > 0).OrderByDescending(tag => Of(tag.Entries).Count)
            .ThenBy(tag => tag.Name, StringComparer.Ordinal)];

    /// <summary>Those among some posts.</summary>
    public IReadOnlyList<Post> Of(IEnumerable<Post> posts) => Until is { } now ? posts.PublishedBy(now) : [.. posts];

    public Post? Newer(Post post) => Posts.TakeWhile(other => other.Id != post.Id).LastOrDefault();

    public Post? Older(Post post) => Posts.SkipWhile(other => other.Id != post.Id).Skip(1).FirstOrDefault();

    public IReadOnlyList<Post> Related(Post post, int count) => [.. Of(Blog.Posts.All.Related(post, count + 10)).Take(count)];

    public IReadOnlyList<Post> LinksTo(IContentEntry entry) => Of(Blog.Posts.All.Backlinks(entry));
}
