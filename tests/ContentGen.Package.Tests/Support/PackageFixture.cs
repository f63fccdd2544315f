using System.Globalization;

namespace ContentGen.Package.Tests.Support;

/// <summary>
/// The package, packed once, in a feed of its own. Its version is unique, so no cache can hold an older one, and every
/// other package comes from the machine's usual cache. Projects live beside the feed, outside the repository.
/// </summary>
public sealed class PackageFixture : IDisposable
{
    /// <summary>The packages that stand beside ContentGen.</summary>
    private static readonly string[] Beside = ["ContentGen.AspNetCore", "ContentGen.Blazor", "ContentGen.Templates"];

    private readonly string _root = Directory.CreateTempSubdirectory("contentgen-").FullName;
    private int _projects;

    /// <summary>Packs from the sources into a temporary folder.</summary>
    public PackageFixture()
    {
        Version = "0.0.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        PackOutput = Command.Run(
            Repository.Root,
            "dotnet",
            [
                "pack", Repository.Path("src", "ContentGen"), "-nologo", "-tl:off", "-c", "Release", "-p:Version=" + Version,
                // The images of one platform take a few seconds; CI packs those of all.
                "-p:ContentGenReadyToRun=" + FactWithRuntimeAttribute.Runtime,
                "--artifacts-path", Path.Combine(_root, "artifacts"), "-o", Feed,
            ]).Text;
        foreach (var beside in Beside)
        {
            _ = Command.Run(
                Repository.Root,
                "dotnet",
                [
                    "pack", Repository.Path("src", beside), "-nologo", "-tl:off", "-c", "Release", "-p:Version=" + Version,
                    "--artifacts-path", Path.Combine(_root, "artifacts"), "-o", Feed,
                ]).Text;
        }

        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="contentgen-tests" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    internal string Version { get; }

    internal string Feed => Path.Combine(_root, "feed");

    internal string PackOutput { get; }

    internal string PackedFile(string extension, string package = "ContentGen") => Path.Combine(Feed, $"{package}.{Version}.{extension}");

    /// <summary>An empty folder whose projects find the feed.</summary>
    internal string NewFolder(string name)
    {
        var number = Interlocked.Increment(ref _projects).ToString("00", CultureInfo.InvariantCulture);
        return Directory.CreateDirectory(Path.Combine(_root, number, name)).FullName;
    }

    /// <summary>A project that references the package.</summary>
    internal TestProject NewProject(string name = "App", string sdk = "Microsoft.NET.Sdk", string properties = "", string items = "") =>
        new TestProject(NewFolder(name), name).WithProjectFile(sdk, Version, properties, items);

    /// <inheritdoc/>
    public void Dispose()
    {
        CompilerServer.Shutdown(_root);
        Directory.Delete(_root, recursive: true);
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } path
            ? path
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var package in Beside.Prepend("ContentGen"))
        {
            var extracted = Path.Combine(cache, package.ToLowerInvariant(), Version);
            if (Directory.Exists(extracted))
                Directory.Delete(extracted, recursive: true);
        }
    }
}

/// <summary>All tests of this assembly share one package and run one after another: each keeps the machine busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "package";
}
