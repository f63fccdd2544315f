using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Pipeline;

/// <summary>Which edit re-runs what. That an edit of unrelated C# re-runs nothing is checked by every run of every test.</summary>
public class CachingTests
{
    private static readonly ContentProject Three = new ContentProject()
        .WithPost("2026-01-01-one", "title: One\ntags: [a]", "# First\n\nText of one.")
        .WithPost("2026-01-02-two", "title: Two\ntags: [a, b]", "Text of two.")
        .WithPost("2026-01-03-three", "title: Three", "Text of three.");

    [Fact]
    public void EditingABodyRendersOneEntryAndLeavesTheCatalogCached()
    {
        var before = Three.Run();
        var after = before.Edit(project => project.WithPost("2026-01-02-two", "title: Two\ntags: [a, b]", "Another text."));

        Assert.Equal(1, after.Changed(TrackingNames.Rendered));
        Assert.Equal(0, after.Changed(TrackingNames.FrontMatter));
        Assert.Equal(0, after.Computed(TrackingNames.Bound));
        Assert.Equal(0, after.Computed(TrackingNames.Checked));
        Assert.Equal(["Posts.Bodies.00.g.cs", "Posts.Search.00.g.cs"], after.FilesChangedSince(before));
    }

    [Fact]
    public void EditingATitleRendersNothing()
    {
        var before = Three.Run();
        var after = before.Edit(project => project.WithPost("2026-01-02-two", "title: Zwei\ntags: [a, b]", "Text of two."));

        Assert.Equal(0, after.Computed(TrackingNames.Packed));
        Assert.Equal(1, after.Changed(TrackingNames.Bound));
        Assert.Equal(["Posts.Data.g.cs", "Posts.Search.00.g.cs", "Posts.g.cs"], after.FilesChangedSince(before));
    }

    [Fact]
    public void AddingALineToTheFrontMatterMovesTheBodyAndRendersNothing()
    {
        var before = Three.Run();
        var after = before.Edit(project => project.WithPost("2026-01-02-two", "title: Two\n# a comment\ntags: [a, b]", "Text of two."));

        Assert.Equal(0, after.Computed(TrackingNames.Rendered));
        Assert.Equal(0, after.Changed(TrackingNames.Catalogs));
        Assert.Empty(after.FilesChangedSince(before));
    }

    [Fact]
    public void MovingABrokenLineReportsAgainAndEmitsNothing()
    {
        var before = Three.WithPost("2026-01-02-two", "title: Two\ndate: never").Run();
        var after = before.Edit(project => project.WithPost("2026-01-02-two", "title: Two\n\ndate: never"));

        Assert.StartsWith("posts/2026-01-02-two.md(3,7): error CG2002", before.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("posts/2026-01-02-two.md(4,7): error CG2002", after.ToString(), StringComparison.Ordinal);
        Assert.Empty(after.FilesChangedSince(before));
    }

    [Fact]
    public void AddingAPostLeavesTheRecordAlone()
    {
        var before = Three.Run();
        var after = before.Edit(project => project.WithPost("2026-01-04-four"));

        Assert.DoesNotContain("Post.g.cs", after.FilesChangedSince(before));
        Assert.Equal(1, after.Changed(TrackingNames.Rendered));
        Assert.Equal(1, after.Changed(TrackingNames.Bound));
    }

    [Fact]
    public void EditingOneCollectionLeavesTheOthersFilesAlone()
    {
        var before = Three.With("notes/a.md", "---\ntitle: A\n---\n").Run();
        var after = before.Edit(project => project.With("notes/a.md", "---\ntitle: B\n---\n"));

        Assert.Equal(["Notes.Data.g.cs", "Notes.Search.00.g.cs", "Notes.g.cs"], after.FilesChangedSince(before));
        Assert.Equal(1, after.Changed(TrackingNames.Checked));
    }

    [Fact]
    public void EditingOneOfManyBodiesEmitsOneBucket()
    {
        var project = Enumerable.Range(0, 70).Aggregate(new ContentProject(), (all, i) => all.WithPost($"post-{i}", $"title: Post {i}", $"Body {i}."));
        var before = project.Run();
        var after = before.Edit(edited => edited.WithPost("post-7", "title: Post 7", "Another body."));

        Assert.Equal(2, before.Generated.Keys.Count(name => name.Contains("Bodies", StringComparison.Ordinal)));
        Assert.Equal(["Posts.Bodies.01.g.cs", "Posts.Search.00.g.cs"], after.FilesChangedSince(before));
    }

    [Fact]
    public void EditingABodyLinksNoOther()
    {
        var before = Three.WithPost("2026-01-04-four", body: "[one](2026-01-01-one.md#first)").Run();
        var after = before.Edit(project => project.WithPost("2026-01-02-two", "title: Two\ntags: [a, b]", "Another text."));

        Assert.Equal(0, after.Changed(TrackingNames.LinkIndex));
        Assert.Equal(1, after.Computed(TrackingNames.ResolvedLinks));
        Assert.Equal(1, after.Computed(TrackingNames.Linked));
    }

    [Fact]
    public void LineEndsChangeNothing()
    {
        var before = Three.Run();
        var after = before.Edit(project => project.With(new InMemoryText(
            "/app/content/posts/2026-01-01-one.md", "\uFEFF---\r\ntitle: One\r\ntags: [a]\r\n---\r\n\r\n# First\r\n\r\nText of one.\r\n")));

        Assert.Equal(0, after.Changed(TrackingNames.Files));
        Assert.Empty(after.FilesChangedSince(before));
    }
}
