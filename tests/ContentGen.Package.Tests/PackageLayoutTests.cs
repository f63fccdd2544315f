using System.IO.Compression;
using System.Xml.Linq;
using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(SecondHalf.Name)]
public sealed class PackageLayoutTests(PackageFixture package)
{
    [Fact]
    public void PackingReportsNothing() => Assert.DoesNotContain("warning", package.PackOutput, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void ThePackageHoldsTheLibraryTheGeneratorAndNothingElse() => Assert.Equal(
        [
            "ContentGen.nuspec",
            "LICENSE",
            "README.md",
            "analyzers/dotnet/cs/ContentGen.Generator.dll",
            "analyzers/dotnet/cs/Markdig.dll",
            "analyzers/dotnet/cs/Tomlyn.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/ContentGen.Checks.targets",
            "build/ContentGen.CompilerProcess.targets",
            "build/ContentGen.Items.projitems",
            "build/ContentGen.ReadyToRun.targets",
            "build/ContentGen.Schemas.targets",
            "build/ContentGen.props",
            "build/ContentGen.targets",
            "lib/net8.0/ContentGen.dll",
            "lib/net8.0/ContentGen.xml",
            $"tools/readytorun/{FactWithRuntimeAttribute.Runtime}/ContentGen.Generator.dll",
            $"tools/readytorun/{FactWithRuntimeAttribute.Runtime}/Markdig.dll",
            $"tools/readytorun/{FactWithRuntimeAttribute.Runtime}/YamlDotNet.dll",
        ],
        Files("nupkg"));

    [Fact]
    public void TheSymbolsAreInAPackageOfTheirOwn() => Assert.Equal(["ContentGen.nuspec", "lib/net8.0/ContentGen.pdb"], Files("snupkg"));

    [Fact]
    public void ThePackageSaysWhatItIsAndDependsOnNothing()
    {
        using var archive = ZipFile.OpenRead(package.PackedFile("nupkg"));
        using var stream = archive.GetEntry("ContentGen.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        XElement Only(string name) => metadata.Descendants().Single(element => element.Name.LocalName == name);

        Assert.Equal("ContentGen", Only("id").Value);
        Assert.Equal("MIT", Only("license").Value);
        Assert.Equal("README.md", Only("readme").Value);
        Assert.NotEmpty(Only("description").Value);
        Assert.NotEmpty(Only("tags").Value);
        Assert.Equal("git", (string?)Only("repository").Attribute("type"));
        Assert.StartsWith("https://", (string?)Only("repository").Attribute("url"), StringComparison.Ordinal);
        Assert.DoesNotContain(metadata.Descendants(), static element => element.Name.LocalName is "dependency" or "frameworkReference");
    }

    [Fact]
    public void EveryWarningOfTheGeneratorBecomesAnErrorWhenTheProjectWantsIt()
    {
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(static file => File.ReadLines(Repository.Path("src", "ContentGen.Generator", file)))
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(static cells => cells is [['C', 'G', ..], _, "Warning", ..])
            .Select(static cells => cells[0]);
        var targets = XDocument.Load(Repository.Path("src", "ContentGen", "build", "ContentGen.targets"));
        var list = targets.Descendants("WarningsAsErrors").Single().Value.Split(';').Skip(1);

        Assert.Equal(rows.Distinct().Order(StringComparer.Ordinal), list.Order(StringComparer.Ordinal));
    }

    private IEnumerable<string> Files(string extension)
    {
        using var archive = ZipFile.OpenRead(package.PackedFile(extension));
        return archive.Entries
            .Select(static entry => entry.FullName)
            .Where(static name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
    }
}
