using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Catalogs;

/// <summary>From folders to the names of records and catalogs. Whatever the folder is called, the code compiles.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("posts", "Post", "Posts")]
    [InlineData("news", "NewsEntry", "News")]
    [InlineData("series", "SeriesEntry", "Series")]
    [InlineData("categories", "Category", "CategoriesCatalog")]
    [InlineData("tags", "Tag", "TagsCatalog")]
    [InlineData("titles", "TitleEntry", "Titles")]
    [InlineData("dates", "DateEntry", "Dates")]
    [InlineData("ids", "IdEntry", "Ids")]
    [InlineData("urls", "UrlEntry", "Urls")]
    [InlineData("slugs", "SlugEntry", "Slugs")]
    [InlineData("sources", "SourceEntry", "Sources")]
    [InlineData("bodys", "BodyEntry", "Bodys")]
    [InlineData("drafts", "DraftEntry", "Drafts")]
    [InlineData("images", "ImageEntry", "Images")]
    [InlineData("my posts", "MyPost", "MyPosts")]
    [InlineData("my-posts", "MyPost", "MyPosts")]
    [InlineData("2024", "_2024Entry", "_2024")]
    [InlineData("class", "ClassEntry", "Class")]
    [InlineData("blog", "BlogEntry", "Blog")]
    [InlineData("boxes", "Box", "Boxes")]
    [InlineData("stories", "Story", "Stories")]
    [InlineData("classes", "Class", "Classes")]
    [InlineData("releases", "Release", "Releases")]
    [InlineData("status", "StatusEntry", "Status")]
    [InlineData("analysis", "AnalysisEntry", "Analysis")]
    [InlineData("all", "AllEntry", "AllCatalog")]
    [InlineData("equals", "Equal", "EqualsCatalog")]
    [InlineData("to-string", "ToStringEntry", "ToStringCatalog")]
    [InlineData("finalize", "FinalizeEntry", "FinalizeCatalog")]
    [InlineData("tags-taxonomy", "TagsTaxonomyEntry", "TagsTaxonomyCatalog")]
    [InlineData("strings", "StringEntry", "Strings")]
    [InlineData("objects", "ObjectEntry", "Objects")]
    [InlineData("exceptions", "ExceptionEntry", "Exceptions")]
    [InlineData("tasks", "TaskEntry", "Tasks")]
    [InlineData("files", "FileEntry", "Files")]
    [InlineData("directories", "DirectoryEntry", "Directories")]
    [InlineData("routes", "RouteEntry", "Routes")]
    [InlineData("console", "ConsoleEntry", "ConsoleCatalog")]
    [InlineData("results", "Result", "ResultsCatalog")]
    [InlineData("content-gen", "ContentGenEntry", "ContentGen")]
    [InlineData("content-gens", "ContentGen", "ContentGens")]
    [InlineData("system", "SystemEntry", "System")]
    [InlineData("s", "SEntry", "S")]
    [InlineData("über uns", "ÜberUn", "ÜberUns")]
    [InlineData("日本語", "日本語Entry", "日本語")]
    [InlineData("v1.10", "V1_10Entry", "V1_10")]
    [InlineData("a&b <c>", "ABCEntry", "ABC")]
    [InlineData("!!!", "_Entry", "_")]
    [InlineData("pages", "Page", "Pages")]
    public void AFolderGivesARecordAndACatalog(string folder, string record, string catalog)
    {
        var run = new ContentProject().With($"{folder}/all.md", "---\ntitle: T\ntags: [a]\n---\n").With($"{folder}/second.md", "---\ntitle: T\n---\n").Run();

        Assert.Equal("", run.ToString());
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(
            new[] { "ContentCatalogs.g.cs", $"{record}.g.cs", $"{catalog}.g.cs", $"{catalog}.Data.g.cs", $"{catalog}.Bodies.00.g.cs",
                $"{catalog}.Search.00.g.cs" }
                .Order(StringComparer.Ordinal),
            run.Generated.Keys.Order(StringComparer.Ordinal));
        Assert.True(run.Type($"App.{record}").IsRecord);
        Assert.Contains("_All", run.Members($"App.{catalog}"));
    }

    [Theory]
    [InlineData("apps", "App", "Apps")]
    [InlineData("app", "AppEntry", "App")]
    public void ATypeThatIsCalledLikeTheNamespaceIsToldOf(string folder, string record, string catalog)
    {
        var run = new ContentProject().With($"{folder}/a.md", "---\ntitle: T\n---\n").With($"{folder}/b.md", "---\ntitle: T\n---\n").Run();

        Assert.StartsWith($"{folder}/a.md(1,1): warning CG9008: The collection '{folder}' gives the type 'App.App'", run.ToString(), StringComparison.Ordinal);
        Assert.Single(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.True(run.Type($"App.{record}").IsRecord);
        Assert.Contains("All", run.Members($"App.{catalog}"));
    }

    [Theory]
    [InlineData("app", "App.All", "CS0234")]
    [InlineData("apps", "(App)null!", "CS0118")]
    public void SuchATypeCannotBeNamedWhereCodeStandsInNoNamespace(string folder, string expression, string id) =>
        Assert.Equal(
            [id],
            new ContentProject().With($"{folder}/a.md", "---\ntitle: T\n---\n").WithSource($"using App; class Uses {{ object It() => {expression}; }}").Run()
                .CompilerDiagnostics.Select(static problem => problem.Id).Where(static id => id != "CS8019"));

    [Theory]
    [InlineData("My.Blog", "blog")]
    [InlineData("Blogging", "blog")]
    [InlineData("", "blog")]
    public void OnlyTheOutermostNamespaceHidesAType(string ns, string folder) =>
        Assert.Equal("", new ContentProject().WithProperty("RootNamespace", ns).With($"{folder}/a.md", "---\ntitle: T\n---\n").Run().ToString());

    [Theory]
    [InlineData("system", "SystemEntry", "SystemCatalog")]
    [InlineData("content-gen", "ContentGenEntry", "ContentGenCatalog")]
    [InlineData("content-gens", "ContentGenEntry", "ContentGens")]
    public void WithoutANamespaceNoTypeHidesOneThatGeneratedCodeNames(string folder, string record, string catalog)
    {
        var run = new ContentProject().WithProperty("RootNamespace", "").With($"{folder}/a.md", "---\ntitle: T\n---\n").Run();

        Assert.Equal("", run.ToString());
        Assert.Empty(run.CompilerDiagnostics);
        Assert.True(run.Type(record).IsRecord);
        Assert.Contains("All", run.Members(catalog));
    }

    [Theory]
    [InlineData("to-strings", "ToStringEntry", "ToStrings")]
    [InlineData("equality-contracts", "EqualityContractEntry", "EqualityContracts")]
    [InlineData("cafe\u0301s", "Café", "Cafés")]
    public void ARecordIsNotCalledLikeAMemberOfItsOwnNorInAnotherNormalForm(string folder, string record, string catalog) =>
        AFolderGivesARecordAndACatalog(folder, record, catalog);

    [Fact]
    public void ManyOddFoldersGoTogether()
    {
        string[] folders = ["posts", "post", "news", "tags", "tag", "categories", "all", "equals", "titles", "title", "drafts", "class", "2024",
            "my posts", "pages", "strings", "ids", "blog", "bodies", "terms", "catalogs"];
        var run = folders.Aggregate(new ContentProject().With("loose.md", "---\ntitle: T\n---\n"), static (all, folder) =>
            all.With($"{folder}/x.md", "---\ntitle: T\n---\n")).Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal("CG3004", diagnostic.Id));
        Assert.Equal((2 * folders.Length) + 1, run.Generated.Keys.Count(static name => name.Count(static c => c == '.') == 2));
    }

    [Fact]
    public void FilesInTheContentRootAreTheCollectionPages()
    {
        var run = new ContentProject().With("about.md", "---\ntitle: About\n---\n").With("pages/imprint.md", "---\ntitle: Imprint\n---\n").Run();

        Assert.Equal(
            "about /pages/about/ content/about.md|imprint /pages/imprint/ content/pages/imprint.md",
            run.Evaluate<string>("string.Join('|', new[] { Pages.About, Pages.Imprint }.Select(page => $\"{page.Id} {page.Url} {page.Source}\"))"));
    }

    [Theory]
    [InlineData("my posts", "my-posts")]
    [InlineData("a b", "a.b")]
    [InlineData("post", "posts")]
    [InlineData("Posts", "posts")]
    public void FoldersThatWantOneNameBothGetOne(string one, string other)
    {
        var run = new ContentProject().With($"{one}/a.md", "---\ntitle: T\n---\n").With($"{other}/b.md", "---\ntitle: T\n---\n").Run();

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(11, run.Generated.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("myposts", "my-posts")]
    [InlineData("POSTS", "posts")]
    public void FoldersThatDifferByCaseOnlyDoNotKillTheGenerator(string one, string other) => FoldersThatWantOneNameBothGetOne(one, other);

    [Theory]
    [InlineData("My Posts", "/my-posts/a/")]
    [InlineData("v1.10", "/v1.10/a/")]
    public void TheFolderLeadsTheUrl(string folder, string url) => TheFolderLeadsTheUrlPercentEncoded(folder, url);

    [Theory]
    [InlineData("über uns", "/%C3%BCber-uns/a/")]
    [InlineData("日本", "/%E6%97%A5%E6%9C%AC/a/")]
    [InlineData("!!!", "/a/")]
    public void TheFolderLeadsTheUrlPercentEncoded(string folder, string url)
    {
        var run = new ContentProject().With($"{folder}/a.md", "---\ntitle: T\n---\n").Run();
        var catalog = run.Generated.Keys.Single(static name => name.EndsWith(".Data.g.cs", StringComparison.Ordinal))[..^".Data.g.cs".Length];

        Assert.Equal(url, run.Evaluate<string>($"{catalog}.All[0].Url"));
    }

    [Fact]
    public void OtherAdditionalFilesAreNoContent()
    {
        var run = new ContentProject().With("posts/a.md", "---\ntitle: T\n---\n").With("posts/data.json", "{").With("posts/b.txt", "x")
            .With("posts/image.png", "\0")
            .With(new InMemoryText("/app/other/posts/c.md", "---\ntitle: T\n---\n"))
                .With(new InMemoryText("/app/content-old/posts/d.md", "---\ntitle: T\n---\n")).With(new InMemoryText("/app/content.md", "x")).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(1, run.Evaluate<int>("Posts.All.Count"));
        Assert.Equal(6, run.Generated.Count);
    }
}
