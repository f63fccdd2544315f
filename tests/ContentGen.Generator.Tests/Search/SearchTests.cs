using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Search;

/// <summary>The index from markdown to hits.</summary>
public class SearchTests
{
    private const string Ids = "(Func<string, string>)(query => string.Join(\" \", Posts.All.Search(query, int.MaxValue).Select(hit => hit.Entry.Id)))";

    [Fact]
    public void TitleHeadingsTagsAndBodyAreSearched()
    {
        var search = new ContentProject()
            .WithPost("title", "title: About zebras")
            .WithPost("heading", body: "# The zebra\n\nText.")
            .WithPost("tag", "title: A\ntags: [Zebra Crossing]")
            .WithPost("category", "title: A\ncategories: Zebra")
            .WithPost("body", body: "Text with a [zebra](https://example.com) in **it**.")
            .WithPost("code", body: "```js\nvar zebra = 4;\n```")
            .WithPost("other", "title: A\nsummary: zebra", "<!-- zebra -->")
            .Run().Evaluate<Func<string, string>>(Ids);

        Assert.Equal("title heading category tag code body", search("zebra"));
        Assert.Equal("tag", search("zebra crossing"));
        Assert.Equal("code", search("VAR zebra"));
    }

    [Fact]
    public void SnippetsComeFromTheBody()
    {
        var run = new ContentProject().WithPost("one", body: "Text with `<zebra>` & **more**.").Run();
        Assert.Equal("Text with &lt;<mark>zebra</mark>&gt; &amp; more.", run.Evaluate<string>("Posts.All.Search(\"zebra\")[0].Snippet.Html"));
    }

    [Fact]
    public void ALineBreakPartsNoWordsWhereNobodyWritesSpaces()
    {
        var run = new ContentProject().WithPost("one", body: "这是一篇关于开放\n权重模型的文章。").WithPost("two", body: "开放权重。").Run();
        Assert.Equal("two one", run.Evaluate<Func<string, string>>(Ids)("开放权重"));
        Assert.Equal(
            "这是一篇<mark>关于开放权重</mark>模型的文章。", run.Evaluate<string>("Posts.All.Search(\"关于开放权重\").Single().Snippet.Html"));
        Assert.Contains("开放\n权重", run.Evaluate<string>("Posts.One.Body.Html"), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCollectionHasItsOwnIndex()
    {
        var run = new ContentProject().WithPost("one", body: "Zebra").With("notes/two.md", "---\ntitle: Two\n---\nZebra").Run();
        Assert.Equal("one two", run.Evaluate<string>("Posts.All.Search(\"zebra\")[0].Entry.Id + \" \" + Notes.All.Search(\"zebra\").Single().Entry.Id"));
    }

    [Fact]
    public void ADraftThatIsLeftOutIsNotInTheIndex()
    {
        var project = new ContentProject().WithPost("one", body: "Zebra").WithPost("draft", "title: Draft\ndraft: true", "Zebra");
        Assert.Equal("one", project.Run().Evaluate<Func<string, string>>(Ids)("zebra"));
        Assert.Equal("draft one", project.WithProperty("ContentGenIncludeDrafts", "true").Run().Evaluate<Func<string, string>>(Ids)("zebra"));
    }

    [Fact]
    public void WithoutSearchThereAreNoBytesAndTheErrorNamesTheProperty()
    {
        var run = new ContentProject().WithPost("one").WithProperty("ContentGenSearch", "False").Run();
        Assert.DoesNotContain("Posts.Search.00.g.cs", run.Generated.Keys);
        Assert.DoesNotContain(run.Generated.Values, static file => file.Contains("PostsSearch", StringComparison.Ordinal));
        var error = Assert.Throws<InvalidOperationException>(() => run.Evaluate<object>("Posts.All.Search(\"one\")"));
        Assert.Contains("ContentGenSearch", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyCollectionFindsNothing()
    {
        var run = new ContentProject().WithPost("draft", "title: Draft\ndraft: true").Run();
        Assert.Equal(0, run.Evaluate<int>("Posts.All.Search(\"draft\").Count"));
    }
}
