using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>The samples reference the projects; here they take the package, as their readers will.</summary>
[Collection(SecondHalf.Name)]
public sealed class SampleTests(PackageFixture package)
{
    [Theory]
    [InlineData("Quickstart")]
    [InlineData("Blog")]
    public void ASampleBuildsFromThePackage(string sample)
    {
        var folder = package.NewFolder(sample);

        var build = BuildResult.Of(Repository.Root, Command.Run(
            folder,
            "dotnet",
            [
                "build", Repository.Path("samples", sample), "-nologo", "-tl:off", "-clp:NoSummary", "-warnaserror",
                "-p:UseContentGenPackage=true", "-p:ContentGenPackageVersion=" + package.Version,
                "-p:RestoreAdditionalProjectSources=" + package.Feed, "--artifacts-path", folder,
            ]));

        build.ShouldBeQuiet();
        Assert.True(File.Exists(Path.Combine(folder, "bin", sample, "debug", "ContentGen.dll")), build.Output);
    }
}
