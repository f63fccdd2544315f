using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Catalogs;

/// <summary>An app whose entries refer to themselves, because CG2009 was made no error, fails and says so; it does not hang.</summary>
public class CircleTests
{
    private static readonly ContentProject Project = new ContentProject().WithSource("""
        #pragma warning disable CS1591
        using System.Collections.Generic; using ContentGen;
        namespace App;
        [Content("posts")] public partial record Post { public Post? Sequel { get; init; } public IReadOnlyList<Post> Others { get; init; } = [];
            public Author? By { get; init; } }
        [Content("authors")] public partial record Author { public Post? Best { get; init; } }
        """).With("authors/jane.yml", "best: c\n");

    [Theory]
    [InlineData("sequel: a", "sequel: c")]
    [InlineData("others: [c, a]", "")]
    [InlineData("sequel: b", "sequel: a")]
    public void AnEntryThatLeadsBackToItselfThrows(string a, string b)
    {
        var run = Project.WithPost("a", a).WithPost("b", b).WithPost("c", "").Run();

        Assert.Contains(run.Diagnostics, static problem => problem.Id == "CG2009");
        var thrown = Assert.Throws<InvalidOperationException>(() => run.Evaluate<object>("Posts.A"));
        Assert.Contains("'a' lead back to itself", thrown.Message.Replace("'b'", "'a'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("c", run.Evaluate<string>("Posts.C.Id"));
    }

    [Fact]
    public void ACircleAcrossCollectionsThrows()
    {
        var run = Project.WithPost("c", "by: jane").Run();

        Assert.Throws<InvalidOperationException>(() => run.Evaluate<object>("Authors.Jane"));
    }

    [Fact]
    public void ALongChainIsNoCircle()
    {
        var project = Enumerable.Range(0, 3000).Aggregate(Project.WithPost("c", ""), static (project, i) =>
            project.With($"posts/p{i:d4}.md", i == 0 ? "---\n---\n" : $"---\nsequel: p{i - 1:d4}\nothers: [p0000]\n---\n"));

        Assert.Equal("p0000", project.Run().Evaluate<string>("Posts.P2999.Others[0].Id"));
    }
}
