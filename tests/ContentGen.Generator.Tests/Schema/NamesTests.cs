using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Schema;

/// <summary>C# names made from the names of folders and files.</summary>
public class NamesTests
{
    [Theory]
    [InlineData("open-weights-after", "OpenWeightsAfter")]
    [InlineData("hello", "Hello")]
    [InlineData("v1.10", "V1_10")]
    [InlineData("2026-04-09", "_2026_04_09")]
    [InlineData("1st", "_1st")]
    [InlineData("a_b", "AB")]
    [InlineData("iPhone", "IPhone")]
    [InlineData("日本語", "日本語")]
    [InlineData("u\u0308ber-uns", "ÜberUns")]
    [InlineData("istanbul", "Istanbul")]
    [InlineData("🚀", "_")]
    [InlineData("", "_")]
    [InlineData("class", "Class")]
    public void ANameIsInPascalCaseAndAnIdentifier(string text, string name)
    {
        Assert.Equal(name, Names.Member(text));
        Assert.True(SyntaxFacts.IsValidIdentifier(name));
    }

    [Theory]
    [InlineData("posts", "Post")]
    [InlineData("categories", "Category")]
    [InlineData("series", "SeriesEntry")]
    [InlineData("news", "NewsEntry")]
    [InlineData("classes", "Class")]
    [InlineData("boxes", "Box")]
    [InlineData("branches", "Branch")]
    [InlineData("wishes", "Wish")]
    [InlineData("ties", "Tie")]
    [InlineData("status", "StatusEntry")]
    [InlineData("analysis", "AnalysisEntry")]
    [InlineData("glass", "GlassEntry")]
    [InlineData("blog", "BlogEntry")]
    [InlineData("as", "AsEntry")]
    [InlineData("case-studies", "CaseStudy")]
    [InlineData("POSTS", "POST")]
    [InlineData("people", "Person")]
    [InlineData("our-people", "OurPerson")]
    [InlineData("movies", "Movie")]
    [InlineData("cookies", "Cookie")]
    [InlineData("stories", "Story")]
    [InlineData("heroes", "Hero")]
    [InlineData("shoes", "Shoe")]
    [InlineData("knives", "Knife")]
    [InlineData("archives", "Archive")]
    [InlineData("statuses", "Status")]
    [InlineData("houses", "House")]
    [InlineData("menus", "Menu")]
    [InlineData("wikis", "Wiki")]
    [InlineData("matrices", "Matrix")]
    [InlineData("prices", "Price")]
    [InlineData("children", "Child")]
    [InlineData("kubernetes", "KubernetesEntry")]
    [InlineData("nodejs", "NodejsEntry")]
    [InlineData("about-aws", "AboutAwsEntry")]
    public void ARecordHasTheSingularOfItsFolder(string folder, string record)
    {
        Assert.Equal(record, Names.Record(folder));
        Assert.Equal(!record.EndsWith("Entry", StringComparison.Ordinal), Names.IsPlural(folder));
    }

    [Theory]
    [InlineData("Person", "people")]
    [InlineData("BlogPost", "blog-posts")]
    [InlineData("Story", "stories")]
    [InlineData("Box", "boxes")]
    [InlineData("Movie", "movies")]
    [InlineData("News", "news")]
    [InlineData("SalesPerson", "sales-people")]
    public void TheFolderOfARecordHasItsPlural(string record, string folder) => Assert.Equal(folder, Names.Folder(record));

    [Theory]
    [InlineData("event", "@event")]
    [InlineData("record", "@record")]
    [InlineData("var", "@var")]
    [InlineData("Event", "Event")]
    public void AWordOfTheLanguageIsEscaped(string name, string escaped) => Assert.Equal(escaped, Names.Escape(name));

    /// <summary>Those of the namespaces that the SDK's implicit usings name, for console apps and for the web.</summary>
    [Fact]
    public void EveryTypeOfOneWordThatFilesUseWithoutAUsingIsKnown()
    {
        string[] usings = ["System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks",
            "System.Net.Http", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
            "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
            "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];
        var compilation = CSharpCompilation.Create("App", references:
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(static path => Path.GetFileName(path) is var name
                    && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal)))
                .Select(static path => MetadataReference.CreateFromFile(path)),
        ]);
        var words = usings.SelectMany(name => name.Split('.')
                .Aggregate(
                    (INamespaceSymbol?)compilation.GlobalNamespace,
                    static (space, part) => space?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part))
                ?.GetTypeMembers() ?? [])
            .Where(static type => type is { DeclaredAccessibility: Accessibility.Public, Arity: 0 } && type.Name.Skip(1).All(char.IsLower))
            .Select(static type => type.Name)
            .ToList();

        Assert.True(words.Count > 40, string.Join(", ", words));
        Assert.All(words, static word => Assert.True(ReservedNames.Hides(word), word));
    }
}
