using System.Xml.Linq;
using ContentGen.Generator.Diagnostics;
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
    public void TheDiagnosticsTableListsEveryDiagnosticWithItsSeverity() => Assert.Equal(
        Descriptors.All.Select(static descriptor => $"{descriptor.Id} {Severity(descriptor).ToLowerInvariant()}")
            .Concat(BuildWarnings.Ids.Select(static id => id + " warning")).Order(StringComparer.Ordinal),
        RepositoryText.Table(Readme, "Diagnostics").Select(static row => $"{row[0]} {row[1]}"));

    [Fact]
    public void TheAnalyzerReleasesListEveryDiagnosticWithItsTitle() => Assert.Equal(
        Descriptors.All.Select(static descriptor => $"{descriptor.Id} | {descriptor.Category} | {Severity(descriptor)} | {descriptor.Title}"),
        RepositoryText.Read("src/ContentGen.Generator/AnalyzerReleases.Unshipped.md").Split('\n')
            .Concat(RepositoryText.Read("src/ContentGen.Generator/AnalyzerReleases.Shipped.md").Split('\n'))
            .Select(static line => line.Trim())
            .Where(static line => line.StartsWith("CG", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void TheFrontMatterTableListsTheKeysOfTheDefaultRecord()
    {
        var schema = DefaultSchema.For("posts", new ContentOptions("/app/content", "App", "public", true));
        var expected = schema.Properties.Select(static property => $"{property.Key}: {string.Join(", ", property.Aliases)} → {property.Name}")
            .Append("slug:  → Slug");

        var listed = RepositoryText.Table(Readme, "Front matter")
            .Select(static row => $"{RepositoryText.Code(row[0]).Single()}: {string.Join(", ", RepositoryText.Code(row[1]))} → {RepositoryText.Code(row[2]).Single().Split(' ')[^1]}");

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
            .Where(static name => name.Contains("ContentGen", StringComparison.Ordinal)).Concat(["ContentGenTreatWarningsAsErrors", "ContentGenKnownUrls"]).Distinct();
        var settable = all.Where(name => conditions.Any(condition => condition.Contains($"'$({name})' ==", StringComparison.Ordinal) || condition.Contains($"'$({name})' !=", StringComparison.Ordinal))).ToList();

        var table = RepositoryText.Table(Readme, "MSBuild properties").ToDictionary(static row => RepositoryText.Code(row[0]).Single(), static row => row[1]);

        Assert.Equal(settable.Order(StringComparer.Ordinal), table.Keys.Order(StringComparer.Ordinal));
        foreach (var element in elements.Where(element => settable.Contains(element.Name.LocalName)))
            Assert.Contains(element.Value, table[element.Name.LocalName], StringComparison.Ordinal);
    }

    [Fact]
    public void TreatWarningsAsErrorsNamesEveryWarning()
    {
        var ids = XDocument.Parse(RepositoryText.Read(Build[1])).Descendants("WarningsAsErrors").Single().Value;
        Assert.Equal(
            Descriptors.All.Where(static descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Warning).Select(static descriptor => descriptor.Id),
            ids.Split(';').Where(static id => id.StartsWith("CG", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
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

    private static string Severity(DiagnosticDescriptor descriptor) =>
        descriptor.DefaultSeverity == DiagnosticSeverity.Info ? "Info" : descriptor.DefaultSeverity.ToString();
}
