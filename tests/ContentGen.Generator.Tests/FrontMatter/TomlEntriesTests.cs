using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Tests.Suggesting;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>Posts and data files in TOML through the whole generator.</summary>
public sealed class TomlEntriesTests
{
    private const string Hugo =
        """"
        +++
        title = "Résumé \"2019\" — naïve & co"
        date = 2019-11-04T09:15:00+01:00
        lastmod = 2019-11-05
        draft = false
        weight = 1_0
        description = """
        Over \
        two lines."""
        # taxonomies
        tags = [
          "go", # the language
          'C#',
          "release notes",
        ]
        categories = ["Development"]
        aliases = [ "/old/one/", "/old/two/" ]
        slug = "resume"

        [params]
          math = true
          [params.seo]
          noindex = false

        [[resources]]
        src = "cover.jpg"
        +++

        # Head

        +++ is text here.
        """";

    private const string Schema =
        """
        #pragma warning disable CS1591
        using System; using System.Collections.Generic; using ContentGen;
        namespace App;
        public enum Level { Beginner, [System.Runtime.Serialization.EnumMember(Value = "very advanced")] Advanced }
        public record Link { public required string Text { get; init; } public required Uri Href { get; init; } }
        public record Seo { public bool Noindex { get; init; } public Link? Image { get; init; } }
        [Content("posts")]
        public partial record Post
        {
            public required string Title { get; init; }
            public required DateOnly Date { get; init; }
            public DateTimeOffset? Updated { get; init; }
            public TimeOnly? At { get; init; }
            public Level Level { get; init; }
            public long Size { get; init; }
            public double Score { get; init; }
            public decimal Price { get; init; }
            public string? Version { get; init; }
            public Seo? Seo { get; init; }
            public IReadOnlyList<Link> Links { get; init; } = [];
            public IReadOnlyDictionary<string, int> Counts { get; init; } = new Dictionary<string, int>();
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n \r\n")]
    public void AHugoPostIsReadByTheDefaultRecord(string above)
    {
        var text = above + Hugo.ReplaceLineEndings(above.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n");

        var run = new ContentProject().With("posts/a.md", text).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("Résumé \"2019\" — naïve & co|2019-11-04T09:15:00.0000000+01:00|Over two lines.|10|False", run.Evaluate<string>(
            "Posts.All[0] is var p ? $\"{p.Title}|{p.Date:O}|{p.Summary}|{p.Weight}|{p.Draft}\" : \"\""));
        Assert.Equal("go,C#,release notes|Development|/old/one/,/old/two/|/posts/resume/", run.Evaluate<string>(
            "Posts.All[0] is var p ? string.Join(\",\", p.Tags) + \"|\" + string.Join(\",\", p.Categories) + \"|\" + string.Join(\",\", "
                + "p.Aliases) + \"|\" + p.Url : \"\""));
        Assert.Equal("<h1 id=\"head\">Head</h1>\n<p>+++ is text here.</p>\n", run.Evaluate<string>("Posts.All[0].Body.Html"));
    }

    [Fact]
    public void ADeclaredRecordIsReadFromEveryTypeOfToml()
    {
        var run = new ContentProject().WithSource(Schema).With("posts/a.md",
            """
            +++
            title = 'A'
            date = 2026-04-09
            updated = 2026-04-09 10:00:00Z
            at = 07:32:00.5
            level = "very advanced"
            size = 0xFF_FF
            score = -inf
            price = 1_299.95
            version = 1.10
            counts = { a = 1, "b c" = 2 }
            seo.noindex = true
            seo.image = { text = "T", href = "/t" }
            [[links]]
            text = "One"
            href = "https://example.org/1"
            [[links]]
            text = "Two"
            href = "/2"
            +++
            """).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("2026-04-09|10:00:00|07:32:00.5000000|Advanced|65535|-Infinity|1299.95|1.10|True|/t|One Two /2|2", run.Evaluate<string>(
            "Posts.All[0] is var p ? "
                + "System.FormattableString.Invariant($\"{p.Date:O}|{p.Updated:HH:mm:ss}|{p.At:O}|{p.Level}|{p.Size}|"
                + "{p.Score}|{p.Price}|{p.Version}|{p.Seo!.Noindex}|{p.Seo.Image!.Href}|"
                + "{p.Links[0].Text} {p.Links[1].Text} {p.Links[1].Href}|{p.Counts[\"b c\"]}\") : \"\""));
    }

    [Fact]
    public void ANameWithADateIsCompletedAsForYaml()
    {
        var run = new ContentProject().With("posts/2024-05-01-a.md", "+++\ntitle = \"A\"\n+++\nText").Run();

        Assert.Equal("2024-05-01", run.Evaluate<string>("Posts.A.Date!.Value.ToString(\"yyyy-MM-dd\")"));
    }

    [Fact]
    public void TomlAndYamlGiveTheSameCode()
    {
        var toml = new ContentProject().With("posts/a.md", "+++\ntitle = \"A\"\ntags = ['x']\ndate = 2026-01-01\n+++\nText\n").Run();
        var yaml = new ContentProject().With("posts/a.md", "---\ntitle: A\ntags: [x]\ndate: 2026-01-01\n---\nText\n").Run();

        Assert.Equal(yaml.Generated, toml.Generated);
    }

    [Theory]
    [InlineData("authors/jane.toml", "name = 'Jane'\n[links]\nhome = '/'", "Jane:jane")]
    [InlineData("authors.toml", "[jane]\nname = 'Jane'\n[joe]\nname = 'Joe'", "Jane:jane,Joe:joe")]
    [InlineData("authors.toml", "jane.name = 'Jane'\njoe = { name = 'Joe' }", "Jane:jane,Joe:joe")]
    [InlineData("authors.toml", "[[authors]]\nname = 'Jane Roe'\n[[authors]]\nid = 'jo'\nname = 'Joe'", "Jane Roe:jane-roe,Joe:jo")]
    [InlineData("authors.toml", "Authors = [ { name = 'Jane' }, { name = 'Joe' } ]", "Jane:jane,Joe:joe")]
    [InlineData("authors.TOML", "\uFEFFname = 'Only'\r\n", "Only:authors")]
    public void DataFiles(string path, string toml, string entries)
    {
        var run = new ContentProject()
            .WithSource("#pragma warning disable CS1591\nusing ContentGen; namespace App; [Content(\"authors\")] public partial record "
                + "Author { public required string Name { get; init; } public System.Collections.Generic.IReadOnlyDictionary<string, "
                + "string>? Links { get; init; } }")
            .With(path, toml).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(entries,
            run.Evaluate<string>("string.Join(\",\", Authors.All.OrderBy(a => a.Id, StringComparer.Ordinal).Select(a => a.Name + \":\" + a.Slug))"));
    }

    [Theory]
    [InlineData("authors/jane.toml", "name = Jane", "authors/jane.toml(1,8): error CG1002: Text must be quoted in TOML: name = \"Jane\"")]
    [InlineData("authors.toml", "[[authors]]\nname = 'A'\n[[authors]]\nrole = 'B'",
        "authors.toml(3,1): error CG2001: This entry has no name. Add one of the keys 'id', 'slug', 'name' or 'title', with a letter or digit in its value.")]
    [InlineData("authors.toml", "authors = ['A']",
        "authors.toml(1,12): error CG1004: This list item is not an entry. Expected a table of keys and values, such as 'name = \"Jane\"' "
            + "below a header [[authors]].")]
    [InlineData("authors/jane.toml", "[name]\nfirst = 'J'", "authors/jane.toml(1,1): error CG2002")]
    public void BrokenDataFiles(string path, string toml, string error)
    {
        var run = new ContentProject()
            .WithSource("#pragma warning disable CS1591\nusing ContentGen; namespace App; [Content(\"authors\")] public partial record "
                + "Author { public required string Name { get; init; } }")
            .With(path, toml).Run();

        Assert.Contains(run.ToString().Split('\n'), line => line.StartsWith(error, StringComparison.Ordinal));
    }

    [Fact]
    public void ARecordIsSuggestedForToml()
    {
        var project = new ContentProject()
            .With("posts/a.md",
            "+++\ntitle = \"A\"\ndate = 2026-01-01\nrank = 1\npinned = true\nversion = \"1.10\"\n[seo]\nindex = true\n[[links]]\nhref = '/a'\n+++\n")
            .With("posts/b.md", "+++\ntitle = \"B\"\ndate = 2026-01-02\nrank = 2\nversion = \"1.9\"\n+++\n");

        var record = SuggestedRecord.Of(project);

        Assert.Contains("public required DateOnly Date { get; init; }", record, StringComparison.Ordinal);
        Assert.Contains("public required int Rank { get; init; }", record, StringComparison.Ordinal);
        Assert.Contains("public bool Pinned { get; init; }", record, StringComparison.Ordinal);
        Assert.Contains("public required string Version { get; init; }", record, StringComparison.Ordinal);
        Assert.Contains("public PostSeo? Seo { get; init; }", record, StringComparison.Ordinal);
        Assert.Empty(SuggestedRecord.Errors(SuggestedRecord.Paste(project)));
    }
}
