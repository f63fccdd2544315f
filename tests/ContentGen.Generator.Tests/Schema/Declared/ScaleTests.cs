using System.Diagnostics;
using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>Collections of thousands of entries.</summary>
public class ScaleTests
{
    [Fact]
    public void TwoCollectionsOfTwoThousandThatReferToEachOtherBuild()
    {
        var project = Enumerable.Range(0, 2_000).Aggregate(
            Declare("""
                [Content("posts")] public partial record Post(string Title, Author Author, IReadOnlyList<Author> Reviewers);
                [Content("authors")] public partial record Author(string Name, Author? Teacher = null);
                """),
            static (all, i) => all
                .WithPost($"post-{i}", $"title: Post {i}\nauthor: author-{i}\nreviewers: [author-{(i + 1) % 2_000}, author-{i * 7 % 2_000}]")
                .With($"authors/author-{i}.yml", $"name: Author {i}\n{(i % 50 == 0 ? "" : $"teacher: author-{i - 1}")}"));
        var clock = Stopwatch.StartNew();
        var run = project.Run(tracked: false);

        Assert.Equal("", run.ToString());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(40), $"It took {clock.Elapsed}.");
        Assert.Equal("Author 1999 Author 1950 post-1999 2", run.Evaluate<string>(
            "$\"{Posts.Post1999.Author.Name} {Enumerable.Range(0, 49).Aggregate(Posts.Post1999.Author, (a, _) => a.Teacher!).Name} "
                + "{Posts.Post1999.Author.PostsByAuthor[0].Id} {Authors.Author1.PostsByReviewers.Count}\""));
    }

    [Fact]
    public void AChainOfReferencesMayBeLong()
    {
        var project = Enumerable.Range(1, 1_999).Aggregate(
            Declare("""
                [Content("posts")] public partial record Post(string Title, Post? Previous = null);
                public static class OnSmallStack
                {
                    public static string Read(Func<string> read)
                    {
                        var text = "";
                        var thread = new System.Threading.Thread(() => text = read(), 1024 * 1024);
                        thread.Start();
                        thread.Join();
                        return text;
                    }
                }
                """).WithPost("post-0", "title: First"),
            static (all, i) => all.WithPost($"post-{i}", $"title: Post {i}\nprevious: post-{i - 1}"));

        Assert.Equal("Post 1998", project.Run(tracked: false).Evaluate<string>("OnSmallStack.Read(static () => Posts.Post1999.Previous!.Title)"));
    }
}
