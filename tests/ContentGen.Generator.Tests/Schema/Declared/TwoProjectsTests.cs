using ContentGen.Generator.Tests.Harness;
using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>The public content of one project, used from another.</summary>
public class TwoProjectsTests
{
    private static readonly byte[] Library = (new ContentProject { Name = "Library" })
        .WithProperty("RootNamespace", "Library")
        .WithSource("""
            #pragma warning disable CS1591
            using ContentGen;
            namespace Library;
            [Content("posts")] public partial record Post([property: Taxonomy] string[] Tags, Author Author);
            [Content("authors")] public partial record Author(string Name);
            """)
        .With("authors/jane.yml", "name: Jane").WithPost("hello", "author: jane\ntags: [a]", "Of the library.")
        .Sound().Image();

    private const string Read =
        "$\"{Library.Posts.All.Count} {Library.Posts.Hello.Author.Name} {Library.Posts.Hello.Body.Text} "
            + "{Library.Posts.Tags.A.Entries[0].Id} {Library.Authors.Jane.Posts[0].Id}\"";

    [Fact]
    public void AProjectWithoutContentReadsThatOfAnother() =>
        Assert.Equal("1 Jane Of the library. hello hello", new ContentProject().WithoutProperty("ContentGenRootFullPath").WithSource("namespace App;")
            .WithLibrary(Library).Sound().Evaluate<string>(Read, Library));

    [Fact]
    public void AProjectWithContentOfItsOwnReadsBoth()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post(string Title) { public static string First => Library.Posts.All[0].Id; }
            """)
            .WithLibrary(Library).WithPost("mine", "title: Mine", "Of the app.").Sound();

        Assert.Equal("1 Jane Of the library. hello hello Mine Of the app. hello",
            run.Evaluate<string>(Read + " + $\" {Posts.Mine.Title} {Posts.Mine.Body.Text} {Post.First}\"", Library));
    }

    [Fact]
    public void AContentRecordOfAnotherProjectIsNoTypeOfAProperty()
    {
        var run = Declare("""[Content("posts")] public partial record Post(Library.Author Author);""").WithLibrary(Library).WithPost("x", "author: jane").Run();

        Assert.Contains("CG9002: Property 'Author' has type 'Author', which cannot be read from front matter. 'Author' belongs to another "
            + "project, so its entries are unknown here.", run.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The compiler says which of two types it takes where the user names one, and not in what the user did not write.</summary>
    [Theory]
    [InlineData("[Content(\"posts\")] public partial record Post(string Title, [property: Taxonomy] string[] Tags, Post? Next); ")]
    [InlineData("")]
    public void TypesOfTheSameFullNamesAreTheCompilersAffairWhereTheyAreNamed(string records)
    {
        var library = new ContentProject { Name = "Library" }
            .WithPost("hello", "title: Of the library").With("links/a.md", "---\ntitle: A\n---\n").Sound().Image();
        var run = Declare(records + """
            public static class Program { public static int Main() => Posts.All.Count + ContentCatalogs.All.Count + Links.All.Count; }
            """).WithLibrary(library).WithProperty("ContentGenJson", "true").WithPost("mine", "title: Of the app\ntags: [a]").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(["CS0436 /app/Source0.cs"],
            run.CompilerDiagnostics.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceTree?.FilePath}").Distinct());
    }
}
