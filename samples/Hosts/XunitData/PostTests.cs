using ContentGen;
using Xunit;

namespace XunitData;

/// <summary>A test for each post: what a house style asks and no type can say.</summary>
public class PostTests
{
    public static TheoryData<string> Slugs => [.. Posts.All.Select(static post => post.Slug)];

    /// <summary>Each post by its slug: a test explorer shows texts, and does not keep records.</summary>
    [Theory]
    [MemberData(nameof(Slugs))]
    public void APostSaysSomething(string slug)
    {
        Post post = Posts.All[slug];
        Assert.NotEmpty(post.Body.Excerpt);
        Assert.True(post.Title.Length <= 120, $"The title of {post.Source} is too long for a search engine.");
    }
}
