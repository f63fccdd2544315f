using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>The key of a taxonomy may be spelled in any way: none is taken for the references or links that are packed beside it.</summary>
public class TaxonomyKeyTests
{
    [Fact]
    public void AKeyMayBeginWithAnAt()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post(string Title) { [Taxonomy, Key("@x")] public string[] X { get; init; } = []; }
            """)
            .WithPost("a", "title: A\n'@x': [One, Two]").WithPost("b", "title: B\n'@x': Two").Sound();

        Assert.Equal(["@x"], run.Evaluate<IEnumerable<string>>("Posts.All.Taxonomies"));
        Assert.Equal("@x", run.Evaluate<string>("Posts.X.Key"));
        Assert.Equal(["one: a", "two: a b"],
            run.Evaluate<IEnumerable<string>>("Posts.X.Select(t => $\"{t.Slug}: {string.Join(\" \", t.Entries.Select(p => p.Id))}\")"));
        Assert.Equal("ab", run.Evaluate<string>("string.Concat(Posts.All.Taxonomy(\"@x\")[\"Two\"].Entries.Select(p => p.Id))"));
        Assert.Equal("b a", run.Evaluate<string>("$\"{Posts.All.Related(Posts.A, 5).Single().Id} {Posts.All.Search(\"one\").Single().Entry.Id}\""));
    }

    [Fact]
    public void AKeyMayBeCalledLinks()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post(string Title)
            {
                [Taxonomy] public string[] Links { get; init; } = [];
                [Taxonomy, Key("@links")] public string[] AtLinks { get; init; } = [];
            }
            """)
            .WithPost("a", "title: A\nlinks: [Web]\n'@links': [Net]").WithPost("b", "title: B", "[A](a.md)").Sound();

        Assert.Equal(["links", "@links"], run.Evaluate<IEnumerable<string>>("Posts.All.Taxonomies"));
        Assert.Equal("a a", run.Evaluate<string>("$\"{Posts.Links.Web.Entries.Single().Id} {Posts.AtLinks.Net.Entries.Single().Id}\""));
        Assert.Equal("b", run.Evaluate<string>("Posts.All.Backlinks(Posts.A).Single().Id"));
    }

    [Fact]
    public void AKeyMayBeSpelledAsAReferenceIsPacked()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post(string Title, Author Author)
            {
                [Taxonomy, Key("@author:authors")] public string[] Tags { get; init; } = [];
                [Taxonomy, Key("author:authors")] public string[] Topics { get; init; } = [];
            }
            [Content("authors")] public partial record Author(string Name);
            """)
            .With("authors/jane.yml", "name: Jane").With("authors/joe.yml", "name: Joe")
            .WithPost("a", "title: A\nauthor: jane\n'@author:authors': [joe]\n'author:authors': [joe]").WithPost("b", "title: B\nauthor: joe").Sound();

        Assert.Equal(["@author:authors", "author:authors"], run.Evaluate<IEnumerable<string>>("Posts.All.Taxonomies"));
        Assert.Equal("a b", run.Evaluate<string>("$\"{Authors.Jane.Posts.Single().Id} {Authors.Joe.Posts.Single().Id}\""));
        Assert.Equal("a a", run.Evaluate<string>("$\"{Posts.Tags.Joe.Entries.Single().Id} {Posts.Topics.Joe.Entries.Single().Id}\""));
    }
}
