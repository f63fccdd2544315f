using System.Xml.Linq;
using ContentGen.Generator.Files;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>What the README says is what the code does.</summary>
public class ReadmeTests
{
    private static readonly string Readme = RepositoryText.Read("README.md");

    private static readonly string[] Build = ["src/ContentGen/build/ContentGen.props", "src/ContentGen/build/ContentGen.targets"];

    [Fact]
    public void TheFrontMatterTableListsTheKeysOfTheDefaultRecord()
    {
        var schema = DefaultSchema.For("posts", new ContentOptions("/app/content", "App", "public", true));
        var expected = schema.Properties.Select(static property => $"{property.Key}: {string.Join(", ", property.Aliases)} → {property.Name}")
            .Append("slug:  → Slug");

        var listed = RepositoryText.Table(Readme, "Front matter")
            .Select(static row => row[..3].Select(RepositoryText.Code).ToArray())
            .Select(static row => $"{row[0].Single()}: {string.Join(", ", row[1])} → {row[2].Single().Split(' ')[^1]}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheFrontMatterTableNamesTheTypesOfTheDefaultRecord()
    {
        var run = new ContentProject().WithPost("a").Run();
        foreach (var row in RepositoryText.Table(Readme, "Front matter"))
        {
            var declared = RepositoryText.Code(row[2]).Single();
            var property = run.Output.GetTypeByMetadataName("App.Post")!.GetMembers(declared.Split(' ')[^1]).OfType<IPropertySymbol>().Single();
            Assert.Equal(declared, $"{property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {property.Name}");
        }
    }

    [Fact]
    public void TheMSBuildTableListsThePropertiesThatAProjectMaySet()
    {
        // A property is the project's to set when the build asks what it was set to.
        var elements = Build.SelectMany(static file => XDocument.Parse(RepositoryText.Read(file)).Descendants()).ToList();
        var conditions = elements.Select(static element => element.Attribute("Condition")?.Value ?? "").ToList();
        var all = elements.Where(static element => element.Parent?.Name.LocalName == "PropertyGroup").Select(static element => element.Name.LocalName)
            .Where(static name => name.Contains("ContentGen", StringComparison.Ordinal))
            .Concat(["ContentGenTreatWarningsAsErrors", "ContentGenKnownUrls", "ContentGenComponentNamespaces"])
            .Distinct();
        var settable = all.Where(name => Asks($"'$({name})' ==") || Asks($"'$({name})' !=")).ToList();

        var table = RepositoryText.Table(Readme, "MSBuild properties").ToDictionary(static row => RepositoryText.Code(row[0]).Single(), static row => row[1]);

        Assert.Equal(settable.Order(StringComparer.Ordinal), table.Keys.Order(StringComparer.Ordinal));
        foreach (var element in elements.Where(element => settable.Contains(element.Name.LocalName)))
            Assert.Contains(element.Value, table[element.Name.LocalName], StringComparison.Ordinal);

        bool Asks(string condition) => conditions.Any(written => written.Contains(condition, StringComparison.Ordinal));
    }

    [Fact]
    public void TreatWarningsAsErrorsNamesEveryWarningOfTheBuild() => Assert.Equal(
        BuildWarnings.Ids,
        BuildWarnings.Elements("MSBuildWarningsAsErrors").Single().Value.Split(';').Skip(1));

    [Fact]
    public void TheFirstProjectPrintsWhatIsShown()
    {
        var blocks = RepositoryText.Blocks(RepositoryText.Section(Readme, "In a project of your own"));
        var post = blocks.First(static block => block.Language == "markdown").Code;
        var program = blocks.First(static block => block.Language == "csharp").Code;
        var printed = blocks.Last(static block => block.Language.Length == 0).Code;
        const string implicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";

        var run = new ContentProject()
            .WithProperty("RootNamespace", "MyBlog")
            .With("posts/2026-04-09-hello-compiler.md", post)
            .WithSource(program)
            .WithSource(implicitUsings)
            .Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(printed, ConsoleProgram.OutputOf(run.Output));
    }

    [Fact]
    public void TheBrokenPostIsReportedAsShown()
    {
        var blocks = RepositoryText.Blocks(RepositoryText.Section(Readme, "When a post is wrong"));
        var run = new ContentProject().With("posts/go.md", blocks[0].Code).Run();
        Assert.Equal(blocks[1].Code.Replace("content/posts", "posts", StringComparison.Ordinal), run + "\n");
    }
}
