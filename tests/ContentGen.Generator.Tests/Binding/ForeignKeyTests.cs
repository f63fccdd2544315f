using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Other tools' names for what the default record has.</summary>
public class ForeignKeyTests
{
    [Theory]
    [InlineData("pubDate: 2026-04-09", "post.Date", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("pub_date: 2026-04-09", "post.Date", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("publishDate: 2026-04-09T10:00:00+02:00", "post.Date", "2026-04-09T10:00:00.0000000+02:00")]
    [InlineData("published: 2026-04-09", "post.Date", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("published_at: 2026-04-09", "post.Date", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("datePublished: 2026-04-09", "post.Date", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("lastmod: 2026-04-09", "post.Updated", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("updatedDate: 2026-04-09", "post.Updated", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("modified: 2026-04-09", "post.Updated", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("last_modified_at: 2026-04-09", "post.Updated", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("dateModified: 2026-04-09", "post.Updated", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("updated_at: 2026-04-09", "post.Updated", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("last-updated: 2026-04-09", "post.Updated", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("heroImage: https://e.org/a.png", "post.Image", "https://e.org/a.png")]
    [InlineData("cover: https://e.org/a.png", "post.Image", "https://e.org/a.png")]
    [InlineData("cover_image: https://e.org/a.png", "post.Image", "https://e.org/a.png")]
    [InlineData("featuredImage: https://e.org/a.png", "post.Image", "https://e.org/a.png")]
    [InlineData("redirect_from: /old/", "string.Join('|', post.Aliases)", "/old/")]
    [InlineData("redirect_from: [/old/, /older/]", "string.Join('|', post.Aliases)", "/old/|/older/")]
    [InlineData("redirectFrom:\n- /old/", "string.Join('|', post.Aliases)", "/old/")]
    public void TheDefaultRecordReadsThem(string frontMatter, string property, string expected)
    {
        var run = new ContentProject().WithPost("a", "title: T\n" + frontMatter).Run();

        Assert.Equal("", run.ToString());
        var read = expected.StartsWith("2026", StringComparison.Ordinal) ? property + "!.Value.ToString(\"O\")" : property;
        Assert.Equal(expected, run.Evaluate<string>(read.Replace("post.", "Posts.A.", StringComparison.Ordinal)));
    }

    /// <summary>A flag, a map, a word: the key is another tool's affair, and so it was before.</summary>
    [Theory]
    [InlineData("published: true")]
    [InlineData("published: O'Reilly")]
    [InlineData("published: 2020")]
    [InlineData("published: Manning, 2020")]
    [InlineData("pubDate:")]
    [InlineData("lastUpdated: false")]
    [InlineData("lastmod: ~")]
    [InlineData("modified: yes")]
    [InlineData("cover: {image: a.png, alt: A}")]
    [InlineData("cover: true")]
    [InlineData("heroImage: {src: a.png}")]
    [InlineData("thumbnail: a.png")]
    [InlineData("ogImage: a.png")]
    [InlineData("publisher: Jane")]
    [InlineData("updatedBy: Jane")]
    public void WhatDoesNotFitIsLeftAlone(string frontMatter)
    {
        var run = new ContentProject().WithPost("a", "title: T\n" + frontMatter).Run();

        Assert.Equal("", run.ToString());
        Assert.True(run.Evaluate<bool>("Posts.A.Date is null && Posts.A.Updated is null && Posts.A.Image is null"));
    }

    [Theory]
    [InlineData("pubDate: Jul 08 2022", "Write 2022-07-08.")]
    [InlineData("published: 9/1/2020", "It is ambiguous")]
    [InlineData("published: 2026-02-30", "There is no day 2026-02-30")]
    [InlineData("modified: 2026-04-09 14:30 CET", "Write an offset")]
    [InlineData("lastmod: yesterday", "expected a date")]
    [InlineData("redirect_from: {a: b}", "")]
    public void WhatIsMeantAndCannotBeReadIsNotLost(string frontMatter, string says)
    {
        var run = new ContentProject().WithPost("a", "title: T\n" + frontMatter).Run();

        if (says.Length == 0)
            Assert.Equal("", run.ToString());
        else
            Assert.Contains(says, Assert.Single(run.Diagnostics, static problem => problem.Id == "CG2002").GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date: 2026-04-09\npublishDate: 2026-04-10",
        "posts/a.md(4,1): error CG1003: Key 'publishDate' and 'date' on line 3 are both read as 'date', but they disagree. Keep one of them.")]
    [InlineData("publishDate: 2026-04-10\ndate: 2026-04-09",
        "posts/a.md(4,1): error CG1003: Key 'date' and 'publishDate' on line 3 are both read as 'date', but they disagree. Keep one of them.")]
    [InlineData("lastmod: 2026-04-09\nmodified: 2026-04-10", "posts/a.md(4,1): error CG1003: Key 'modified' and 'lastmod' on line 3")]
    [InlineData("image: https://e.org/a.png\ncover: https://e.org/b.png", "posts/a.md(4,1): error CG1003: Key 'cover' and 'image' on line 3")]
    [InlineData("aliases: [/a/]\nredirect_from: /b/", "posts/a.md(4,1): error CG1003: Key 'redirect_from' and 'aliases' on line 3")]
    public void TwoThatDisagreeAreAnError(string frontMatter, string expected) =>
        Assert.StartsWith(expected, new ContentProject().WithPost("a", "title: T\n" + frontMatter).Run().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("date: 2026-04-09\npublishDate: 2026-04-09")]
    [InlineData("date: 2026-04-09\npublished: 2026-04-09T10:00:00+02:00")]
    [InlineData("pubDate: 2026-04-09T08:00Z\ndate: 2026-04-09T10:00:00+02:00")]
    [InlineData("date: 2026-04-09\npublished: true")]
    [InlineData("date: 2026-04-09\npublishDate:")]
    [InlineData("image: https://e.org/a.png\ncover: https://e.org/a.png")]
    [InlineData("image: https://e.org/a.png\ncover: {image: b.png}")]
    [InlineData("aliases: [/a/]\nredirect_from: /a/")]
    [InlineData("aliases: [/a/, /b]\nredirect_from: [/b/, /a]")]
    [InlineData("image: https://e.org/a.png\ncover: ' https://e.org/a.png'")]
    public void TwoThatAgreeAreFine(string frontMatter) => Assert.Equal("", new ContentProject().WithPost("a", "title: T\n" + frontMatter).Run().ToString());

    [Theory]
    [InlineData("date:\npubDate: 2024-01-02", "$\"{Posts.A.Date:yyyy-MM-dd}\"", "2024-01-02")]
    [InlineData("pubDate: 2024-01-02\ndate: ~", "$\"{Posts.A.Date:yyyy-MM-dd}\"", "2024-01-02")]
    [InlineData("updated:\nlastmod: 2024-01-02", "$\"{Posts.A.Updated:yyyy-MM-dd}\"", "2024-01-02")]
    [InlineData("updated: 2024-01-02\nlastmod:", "$\"{Posts.A.Updated:yyyy-MM-dd}\"", "2024-01-02")]
    [InlineData("image:\ncover: https://e.org/c.png", "Posts.A.Image", "https://e.org/c.png")]
    [InlineData("image: ''\ncover: https://e.org/c.png", "Posts.A.Image", "https://e.org/c.png")]
    [InlineData("featured_image: \"\"\nimage: https://e.org/c.png", "Posts.A.Image", "https://e.org/c.png")]
    [InlineData("aliases:\nredirect_from: [/r/]", "string.Join(',', Posts.A.Aliases)", "/r/")]
    [InlineData("aliases: []\nredirect_from: [/r/]", "string.Join(',', Posts.A.Aliases)", "/r/")]
    [InlineData("redirect_from: []\naliases: [/r/]", "string.Join(',', Posts.A.Aliases)", "/r/")]
    [InlineData("summary:\ndescription: x", "Posts.A.Summary", "x")]
    [InlineData("summary: x\ndescription: \"\"", "Posts.A.Summary", "x")]
    [InlineData("author:\nauthors: [J]", "string.Join(',', Posts.A.Authors)", "J")]
    [InlineData("authors: []\nauthor: J", "string.Join(',', Posts.A.Authors)", "J")]
    [InlineData("cover:\nthumbnail:\nimage:", "Posts.A.Image ?? \"none\"", "none")]
    public void AKeyThatSaysNothingGivesWay(string frontMatter, string expression, string expected)
    {
        var run = new ContentProject().WithPost("a", "title: T\n" + frontMatter).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(expected, run.Evaluate<string>(expression));
    }

    [Fact]
    public void TheNameOfTheFileGivesWayToAForeignDate() =>
        Assert.Equal("2025", new ContentProject().WithPost("2026-04-09-a", "title: T\npubDate: 2025-01-02").Run()
            .Evaluate<string>("Posts.A.Date!.Value.Year.ToString()"));

    [Theory]
    [InlineData("+++\ntitle = \"T\"\n[taxonomies]\ntags = [\"a\", \"b\"]\ncategories = [\"c\"]\nseries = [\"d\"]\n+++\n")]
    [InlineData("---\ntitle: T\ntaxonomies:\n  tags: [a, b]\n  category: c\n---\n")]
    public void TermsBelowTheTableOfZolaAreTerms(string text)
    {
        var run = new ContentProject().With("posts/a.md", text).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal("a,b c 1", run.Evaluate<string>(
            "string.Join(',', Posts.A.Tags) + ' ' + string.Join(',', Posts.A.Categories) + ' ' + Posts.Tags.A.Entries.Count"));
    }

    [Fact]
    public void ADeclaredRecordReadsThemTooAndMissesAPropertyForOthers()
    {
        const string source = "#pragma warning disable CS1591\nusing System.Collections.Generic; using ContentGen; namespace App;\n"
            + "[Content(\"posts\")] public partial record Post { [Taxonomy] public List<string> Tags { get; init; } = []; }";

        var run = new ContentProject().WithSource(source).With("posts/a.md", "---\ntaxonomies:\n  tags: [a]\n  series: [b]\n---\n").Run();

        Assert.StartsWith("posts/a.md(4,3): warning CG2003: Key 'series' is unknown", run.ToString(), StringComparison.Ordinal);
        Assert.Single(run.Diagnostics);
        Assert.Equal("a", run.Evaluate<string>("Posts.A.Tags[0]"));
    }

    [Fact]
    public void ADeclaredRecordWithATableOfThatNameKeepsIt()
    {
        const string source = "#pragma warning disable CS1591\nusing System.Collections.Generic; using ContentGen; namespace App;\n"
            + "[Content(\"posts\")] public partial record Post { public List<string> Tags { get; init; } = []; "
            + "public Dictionary<string, string> Taxonomies { get; init; } = []; }";

        var run = new ContentProject().WithSource(source).WithPost("a", "taxonomies: {tags: x}").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal("x 0", run.Evaluate<string>("Posts.A.Taxonomies[\"tags\"] + ' ' + Posts.A.Tags.Count"));
    }

    [Fact]
    public void TermsInBothPlacesAreTwoKeysForOneProperty() =>
        Assert.Equal(
            "posts/a.md(5,3): error CG1003: Key 'tags' sets the same property as 'tags' on line 3. Keep one of them.",
            new ContentProject().With("posts/a.md", "---\ntitle: T\ntags: [a]\ntaxonomies:\n  tags: [b]\n---\n").Run().ToString());

    [Fact]
    public void EntriesOfADataFileHaveThemToo() =>
        Assert.Equal("a.png", new ContentProject().With("authors.yml", "- name: Jane\n  title: J\n  cover: a.png\n").Run()
            .Evaluate<string>("Authors.Jane.Image"));

    [Fact]
    public void ADeclaredRecordHasItsOwnNames()
    {
        var run = new ContentProject()
            .WithSource("#pragma warning disable CS1591\nusing System; using ContentGen; namespace App;\n[Content(\"posts\")] public "
                + "partial record Post { public DateOnly? Date { get; init; } public bool Published { get; init; } public string? Cover { get; init; } }")
            .WithPost("a", "published: false\ncover: a.png\npubDate: 2026-04-09").Run();

        Assert.Equal(["CG2003"], run.Diagnostics.Select(static problem => problem.Id));
        Assert.Equal("False a.png", run.Evaluate<string>("$\"{Posts.A.Published} {Posts.A.Cover}{Posts.A.Date}\""));
    }

    [Theory]
    [InlineData("permalink: /2020/old.html", "'/2020/old.html' leads nowhere. To keep that address, write aliases: [/2020/old.html].")]
    [InlineData("permalink: old/page", "write aliases: [/old/page].")]
    [InlineData("permalink: https://example.org/old/", "write aliases: [/old/].")]
    [InlineData("url: /old/", "write aliases: [/old/].")]
    [InlineData("url: old.html", "write aliases: [/old.html].")]
    [InlineData("path: /old", "write aliases: [/old].")]
    [InlineData("permalink: /:year/:title/", "URLs come from the route of the collection")]
    [InlineData("permalink: pretty", "URLs come from the route of the collection")]
    [InlineData("permalink: \"/{{ page.fileSlug }}/\"", "URLs come from the route of the collection")]
    public void AnAddressThatDiesIsToldWithTheAliasThatKeepsIt(string frontMatter, string says)
    {
        var problem = Assert.Single(new ContentProject().WithPost("a", "title: T\n" + frontMatter).Run().Diagnostics);

        Assert.Equal("CG2011", problem.Id);
        Assert.Equal(2, problem.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains(says, problem.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("path = \"blog/z\"", "write aliases = [\"/blog/z\"].")]
    [InlineData("path = \"about\"", "write aliases = [\"/about\"].")]
    [InlineData("url = \"old/page/\"", "write aliases = [\"/old/page/\"].")]
    public void InTomlAnAddressNeedNotBeginWithASlash(string frontMatter, string says)
    {
        var problem = Assert.Single(new ContentProject().With("posts/a.md", $"+++\ntitle = \"T\"\n{frontMatter}\n+++\n").Run().Diagnostics);

        Assert.Equal("CG2011", problem.Id);
        Assert.Contains(says, problem.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("permalink: /posts/a/")]
    [InlineData("permalink: /posts/a")]
    [InlineData("permalink: /posts/a/index.html")]
    [InlineData("permalink: /old/\naliases: [/old]")]
    [InlineData("permalink: /old/\nredirect_from: /old/")]
    [InlineData("permalink:")]
    [InlineData("url: https://example.org/talk")]
    [InlineData("url: //example.org/talk")]
    [InlineData("url: mailto:jane@example.org")]
    [InlineData("url: /files/talk.pdf")]
    [InlineData("path: src/Program.cs")]
    [InlineData("path: a/b")]
    public void AnAddressThatLivesOrIsAnothersIsFine(string frontMatter) =>
        Assert.Equal("", new ContentProject().WithPost("a", "title: T\n" + frontMatter).Run().ToString());

    [Fact]
    public void ARecordWithAliasesIsToldOfThemAndOneWithoutThatItDoesNotKnowTheKey()
    {
        var project = new ContentProject().WithPost("a", "permalink: /old/");
        const string source =
            "#pragma warning disable CS1591\nusing System.Collections.Generic; using ContentGen; namespace App;\n[Content(\"posts\")] "
                + "public partial record Post {{ {0} }}";

        Assert.Contains("CG2003: Key 'permalink' is unknown",
            project.WithSource(source.Replace("{{ {0} }}", "{ public string? Title { get; init; } }", StringComparison.Ordinal)).Run()
                .ToString(), StringComparison.Ordinal);
        Assert.Contains("CG2011: Nothing reads 'permalink'",
            project.WithSource(source.Replace("{{ {0} }}", "{ public List<string> Aliases { get; init; } = []; }", StringComparison.Ordinal))
                .Run().ToString(), StringComparison.Ordinal);
    }
}
