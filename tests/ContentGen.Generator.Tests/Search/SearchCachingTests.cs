using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Search;

public class SearchCachingTests
{
    private static readonly ContentProject Three = new ContentProject()
        .WithPost("2026-01-01-one", "title: One\ntags: [a]", "Text of one.")
        .WithPost("2026-01-02-two", "title: Two\ntags: [a, b]", "Text of two.")
        .WithPost("2026-01-03-three", "title: Three", "Text of three.")
        .With("notes/four.md", "---\ntitle: Four\n---\nText of four.");

    [Fact]
    public void EditingABodyCountsOneEntryAndPacksOneIndex()
    {
        var before = Three.Run();
        var after = before.Edit(project => project.WithPost("2026-01-02-two", "title: Two\ntags: [a, b]", "Another text."));

        Assert.Equal(1, after.Computed(TrackingNames.Words));
        Assert.Equal(0, after.Computed(TrackingNames.SearchPlans));
        Assert.Equal(1, after.Changed(TrackingNames.SearchInputs));
        Assert.Equal(1, after.Computed(TrackingNames.SearchPacked));
        Assert.Equal(["Posts.Bodies.00.g.cs", "Posts.Search.00.g.cs"], after.FilesChangedSince(before));
    }

    [Fact]
    public void EditingABodyOfManyPacksOneSegmentOfTheIndex()
    {
        var many = Enumerable.Range(0, 700).Aggregate(new ContentProject(), static (all, i) => all.WithPost($"p{i}", $"title: T{i}", $"Text {i}."));
        var before = many.Run();
        var after = before.Edit(static project => project.WithPost("p350", "title: T350", "Another zebra."));

        Assert.Equal(8, before.Generated.Keys.Count(static file => file.StartsWith("Posts.Search.", StringComparison.Ordinal)));
        Assert.Equal(["Posts.Bodies", "Posts.Search"], after.FilesChangedSince(before).Select(static file => file[..^8]));
        Assert.Equal("p350", after.Evaluate<string>("Posts.All.Search(\"zebra\").Single().Entry.Id"));
    }

    [Fact]
    public void EditingMarkupThatChangesNoWordLeavesTheIndexAlone()
    {
        var before = Three.Run();
        var after = before.Edit(project => project.WithPost("2026-01-02-two", "title: Two\ntags: [a, b]", "**Text** of two."));

        Assert.Equal(0, after.Changed(TrackingNames.Words));
        Assert.Equal(0, after.Computed(TrackingNames.SearchPacked));
        Assert.Equal(["Posts.Bodies.00.g.cs"], after.FilesChangedSince(before));
    }

    [Fact]
    public void EditingFrontMatterThatIsNotSearchedLeavesTheIndexAlone()
    {
        var before = Three.Run();
        var after = before.Edit(project => project.WithPost("2026-01-02-two", "title: Two\nsummary: New\ntags: [a, b]", "Text of two."));

        Assert.Equal(0, after.Computed(TrackingNames.Words));
        Assert.Equal(0, after.Changed(TrackingNames.SearchPlans));
        Assert.Equal(0, after.Computed(TrackingNames.SearchPacked));
        Assert.Equal(["Posts.Data.g.cs"], after.FilesChangedSince(before));
    }

    [Fact]
    public void EditingATitlePacksTheIndexAndCountsNothing()
    {
        var before = Three.Run();
        var after = before.Edit(project => project.WithPost("2026-01-02-two", "title: Zwei\ntags: [a, b]", "Text of two."));

        Assert.Equal(0, after.Computed(TrackingNames.Words));
        Assert.Equal(1, after.Changed(TrackingNames.SearchPacked));
        Assert.Contains("Posts.Search.00.g.cs", after.FilesChangedSince(before));
    }

    [Fact]
    public void ADateThatChangesTheOrderLeavesTheIndexAlone()
    {
        var before = Three.Run();
        var after = before.Edit(project => project.WithPost("2026-01-02-two", "title: Two\ntags: [a, b]\ndate: 2026-02-01", "Text of two."));
        Assert.Equal(0, after.Computed(TrackingNames.SearchPacked));
        Assert.DoesNotContain("Posts.Search.00.g.cs", after.FilesChangedSince(before));
        Assert.Equal("2026-01-02-two", after.Evaluate<string>("Posts.All.Search(\"text two\")[0].Entry.Id"));
    }

    [Fact]
    public void SwitchingSearchOffTakesTheIndexesOut()
    {
        var before = Three.Run();
        var after = before.Edit(project => project.WithProperty("ContentGenSearch", "false"));
        Assert.Equal(["Notes.Search.00.g.cs", "Posts.Search.00.g.cs"], before.Generated.Keys.Except(after.Generated.Keys).Order(StringComparer.Ordinal));
        Assert.Equal(["Notes.g.cs", "Posts.g.cs"], after.FilesChangedSince(before));
    }
}
