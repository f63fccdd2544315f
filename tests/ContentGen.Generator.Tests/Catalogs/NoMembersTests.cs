using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Catalogs;

/// <summary>A big site may go without members: everything else stays.</summary>
public class NoMembersTests
{
    private static readonly ContentProject Project = new ContentProject().WithProperty("ContentGenMembers", "false")
        .WithPost("hello", "title: Hello\ntags: [web, c sharp]").WithPost("other", "title: Other\ntags: web");

    [Fact]
    public void EntriesAndTermsAreFoundByTheirKeysOnly()
    {
        var run = Project.Run();

        Assert.Equal("", run.ToString());
        Assert.Equal("Hello 2 web,c-sharp", run.Evaluate<string>(
            "$\"{Posts.All[\"hello\"].Title} {Posts.Tags[\"web\"].Count} {string.Join(',', Posts.Tags.OrderByDescending(term => "
                + "term.Slug).Select(term => term.Slug))}\""));
        Assert.DoesNotContain("Hello", run.Members("App.Posts"));
        Assert.DoesNotContain("Web", run.Members("App.Posts+TagsTaxonomy"));
    }

    [Fact]
    public void NoNamesCanClash() => Assert.Equal(
        "",
        new ContentProject().WithProperty("ContentGenMembers", "false").WithPost("a-b", "title: A").WithPost("a_b", "title: B").Run().ToString());

    [Fact]
    public void ANewTitleLeavesTheCatalogClassCached()
    {
        var before = Project.Run();
        var after = before.Edit(static project => project.WithPost("hello", "title: Good day\ntags: [web, c sharp]"));

        Assert.Equal("Good day", after.Evaluate<string>("Posts.All[\"hello\"].Title"));
        Assert.DoesNotContain("Posts.g.cs", after.FilesChangedSince(before));
        Assert.Equal(0, after.Changed(TrackingNames.Members));
    }
}
