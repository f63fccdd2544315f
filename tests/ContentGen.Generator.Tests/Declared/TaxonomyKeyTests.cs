using ContentGen.Generator.Tests.Harness;
using static ContentGen.Generator.Tests.Declared.Records;

namespace ContentGen.Generator.Tests.Declared;

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

        Assert.Equal("@x | @x: one=a two=a,b | a,b | b | a", run.Evaluate<string>(
            "$\"{string.Join(\",\", Posts.All.Taxonomies)} | {Posts.X.Key}: {string.Join(\" \", Posts.X.Select(t => t.Slug + \"=\" + string.Join(\",\", t.Entries.Select(p => p.Id))))}\"" +
            " + $\" | {string.Join(\",\", Posts.All.Taxonomy(\"@x\")[\"Two\"].Entries.Select(p => p.Id))} | {Posts.All.Related(Posts.A, 5)[0].Id} | {Posts.All.Search(\"one\")[0].Entry.Id}\""));
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

        Assert.Equal("links,@links | a | a | b", run.Evaluate<string>(
            "$\"{string.Join(\",\", Posts.All.Taxonomies)} | {Posts.Links.Web.Entries[0].Id} | {Posts.AtLinks.Net.Entries[0].Id} | {Posts.All.Backlinks(Posts.A).Single().Id}\""));
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

        Assert.Equal("@author:authors,author:authors | a | b | a | a", run.Evaluate<string>(
            "$\"{string.Join(\",\", Posts.All.Taxonomies)} | {Authors.Jane.Posts.Single().Id} | {Authors.Joe.Posts.Single().Id} | {Posts.Tags.Joe.Entries.Single().Id} | {Posts.Topics.Joe.Entries.Single().Id}\""));
    }
}
