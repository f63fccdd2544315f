using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>What other tools take for "not public": nothing reads it, and that is said. No entry is left out because of it.</summary>
public class NotPublicTests
{
    private static readonly string[] Hiding =
    [
        "published: false", "published: no", "published: \"false\"", "Published: False", "publish: false", "public: no", "visible: false",
        "is_published: false", "isPublic: off", "listed: false", "render: false", "permalink: false", "published: draft",
        "private: true", "hidden: true", "hidden: yes", "hidden: y", "unlisted: true", "isDraft: true", "is_draft: true", "is-draft: on",
        "wip: true", "archived: true",
        "eleventyExcludeFromCollections: true", "members_only: true", "headless: true", "expired: true",
        "status: draft", "status: Draft", "status: private", "status: pending", "status: pending review", "status: archived", "status: wip", "status: [draft]",
        "status: unlisted", "state: hidden", "post_status: future", "visibility: private", "visibility: members", "access: restricted",
        "expiryDate: 2020-01-01", "expires: 2020-01-01T10:00:00Z", "unpublishdate: 2020-01-01", "expiration_date: 2999-12-31",
        "expires: 9/1/2020", "embargo: 2030-01-01",
        "password: secret",
        "dg-publish: false", "render: never",
    ];

    private static readonly string[] Harmless =
    [
        "published: true", "published: yes", "published:", "publish: true", "public: on", "visible: true", "render: true",
        "private: false", "hidden: no", "hidden: 0", "published: 0", "hidden: 1", "isDraft: false", "is_draft: off", "unlisted:",
        "wip: false", "archived: 2019 and later",
        "status: published", "status: publish", "status: stable", "status: proposed", "status: paid", "status: {a: draft}",
        "state: California", "visibility: public", "access: free",
        "expires: never", "expiryDate:", "expiry: ~", "password: ''", "password: false", "publishing: false", "seo: {hidden: true}",
        "dg-publish: true", "build: {render: always, list: local}", "build: never", "list: never",
        "hidden: never", "expired: never", "status: never", "build: {publishResources: false}",
    ];

    [Fact]
    public void AKeyThatHidesElsewhereIsToldAndTheEntryStays()
    {
        var run = Posts.Project(Hiding.Select(static text => $"title: T\n{text}")).Run();

        Assert.Equal(
            Hiding.Select(static (text, i) => $"p{i:d3} 3:1-{text.IndexOf(':') + 1} CG2010 {text}"),
            run.Diagnostics.Select(static problem =>
            {
                var span = problem.Location.GetLineSpan();
                var name = Path.GetFileNameWithoutExtension(span.Path);
                return $"{name} {span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1}-{span.EndLinePosition.Character + 1} "
                    + $"{problem.Id} {Hiding[int.Parse(name[1..], System.Globalization.CultureInfo.InvariantCulture)]}";
            }));
        Assert.All(run.Diagnostics, static problem => Assert.Contains("write 'draft: true'", problem.GetMessage(), StringComparison.Ordinal));
        Assert.Equal(Hiding.Length, run.Evaluate<int>("Posts.All.Count"));
    }

    [Theory]
    [InlineData("build:\n  render: never\n  list: never", "posts/a.md(4,3): warning CG2010: Nothing reads 'render: never'", 2)]
    [InlineData("_build: {list: never}", "posts/a.md(3,10): warning CG2010: Nothing reads 'list: never'", 1)]
    [InlineData("_build: {render: false}", "posts/a.md(3,10): warning CG2010: Nothing reads 'render: false'", 1)]
    public void WhatHidesInATableOfHugoIsToldAtItsKey(string frontMatter, string first, int count)
    {
        var run = new ContentProject().WithPost("a", "title: T\n" + frontMatter).Run();

        Assert.StartsWith(first, run.ToString(), StringComparison.Ordinal);
        Assert.Equal(count, run.Diagnostics.Count);
    }

    [Fact]
    public void TheValueCounts() => Assert.Equal("", Posts.Project(Harmless.Select(static text => $"title: T\n{text}")).Run().ToString());

    [Fact]
    public void ADraftNeedsNoOtherWord()
    {
        var run = new ContentProject().WithPost("_drafts/a", "title: T\ndraft: true\npublished: false").WithPost("b").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(1, run.Evaluate<int>("Posts.All.Count"));
    }

    [Fact]
    public void WhatIsSaidToBeNoDraftIsStillToldOfItsKeyButNotOfItsName() => Assert.StartsWith(
        "posts/_drafts/a.md(4,1): warning CG2010: Nothing reads 'published: false'",
        new ContentProject().WithPost("_drafts/a", "title: T\ndraft: false\npublished: false").Run().ToString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("posts/_drafts/a.md", "_drafts")]
    [InlineData("posts/2026/_drafts/deep/a.md", "_drafts")]
    [InlineData("posts/_Drafts/a.md", "_Drafts")]
    [InlineData("posts/_drafts/a/index.md", "_drafts")]
    [InlineData("posts/_private/a.md", "_private")]
    [InlineData("_drafts/a.md", "_drafts")]
    [InlineData("posts/_template.md", "_template")]
    [InlineData("_about.md", "_about")]
    public void ANameThatHidesElsewhereIsToldAtTheFile(string path, string name)
    {
        var run = new ContentProject().With(path, "---\ntitle: T\n---\n").Run();

        Assert.StartsWith($"{path}(1,1): warning CG2010: '{name}' begins with '_'", run.ToString(), StringComparison.Ordinal);
        Assert.Single(run.Diagnostics);
    }

    [Theory]
    [InlineData("posts/_index.md")]
    [InlineData("posts/2026/_index.md")]
    public void SoIsThePageOfASection(string path) => Assert.Equal(
        $"{path}(1,1): warning CG2010: '_index' is the page of a section in Hugo and Zola, but an entry like all others here. To hide it, add a key "
            + "'draft: true'; otherwise rename the file or folder, or add 'draft: false'.",
        new ContentProject().With(path, "---\ntitle: T\n---\n").Run().ToString());

    [Fact]
    public void ADataFileIsToldToo() => Assert.StartsWith(
        "authors/_jane.yml(1,1): warning CG2010", new ContentProject().With("authors/_jane.yml", "title: J\n").Run().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("posts/_posts/a.md")]
    [InlineData("_posts/a.md")]
    [InlineData("docs/_docs/index.md")]
    [InlineData("posts/drafts/a.md")]
    [InlineData("posts/a_draft.md")]
    [InlineData("posts/2026-04-09-_a.md")]
    public void OtherNamesAreFine(string path) => Assert.Equal("", new ContentProject().With(path, "---\ntitle: T\n---\n").Run().ToString());

    [Fact]
    public void EachEntryOfAListIsToldAtItsKey() => Assert.StartsWith(
        "authors.yml(4,3): warning CG2010: Nothing reads 'hidden: true'",
        new ContentProject().With("authors.yml", "- name: Jane\n  title: J\n- title: Joe\n  hidden: true\n").Run().ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void ADeclaredPropertyIsTheUsersAndAnotherKeyIsToldOnce()
    {
        var run = new ContentProject()
            .WithSource("#pragma warning disable CS1591\nusing ContentGen; namespace App;\n[Content(\"posts\")] public partial record Post "
                + "{ public bool Published { get; init; } public string? Status { get; init; } [Key(\"hidden\")] public bool Off { get; init; } }")
            .WithPost("a", "published: false\nstatus: draft\nhidden: true\nprivate: true").Run();

        Assert.StartsWith("posts/a.md(5,1): warning CG2010: Nothing reads 'private: true'", run.ToString(), StringComparison.Ordinal);
        Assert.Single(run.Diagnostics);
    }
}
