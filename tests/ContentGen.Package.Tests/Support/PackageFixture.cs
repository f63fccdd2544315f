using System.Globalization;

namespace ContentGen.Package.Tests.Support;

/// <summary>
/// The package, packed once for all tests that run at the same time, in a feed of its own. Its version is unique, so no cache can hold an older one, and every
/// other package comes from the machine's usual cache. Projects live beside the feed, outside the repository.
/// </summary>
public sealed class PackageFixture : IDisposable
{
    /// <summary>The packages that stand beside ContentGen.</summary>
    private static readonly string[] Beside = ["ContentGen.AspNetCore", "ContentGen.Blazor", "ContentGen.Templates"];

    private static readonly Lock Gate = new();

    private static Packages? _shared;
    private static int _users;
    private static int _projects;

    private readonly Packages _packages;

    /// <summary>Packs from the sources into a temporary folder, unless the other half has done so.</summary>
    public PackageFixture()
    {
        lock (Gate)
        {
            _packages = _shared ??= new Packages();
            _users++;
        }
    }

    internal string Version => _packages.Version;

    internal string Feed => _packages.Feed;

    internal string PackOutput => _packages.Output;

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (Gate)
        {
            if (--_users > 0)
                return;
            _packages.Delete();
            _shared = null;
        }
    }

    internal string PackedFile(string extension, string package = "ContentGen") => Path.Combine(Feed, $"{package}.{Version}.{extension}");

    /// <summary>An empty folder whose projects find the feed.</summary>
    internal string NewFolder(string name)
    {
        var number = Interlocked.Increment(ref _projects).ToString("00", CultureInfo.InvariantCulture);
        return Directory.CreateDirectory(Path.Combine(_packages.Root, number, name)).FullName;
    }

    /// <summary>A project that references the package.</summary>
    internal TestProject NewProject(string name = "App", string sdk = "Microsoft.NET.Sdk", string properties = "", string items = "") =>
        new TestProject(NewFolder(name), name).WithProjectFile(sdk, Version, properties, items);

    /// <summary>What is on the disk meanwhile.</summary>
    private sealed class Packages
    {
        public Packages()
        {
            // The images of one platform take a few seconds; CI packs those of all.
            Output = Pack("ContentGen", "-p:ContentGenReadyToRun=" + FactWithRuntimeAttribute.Runtime);
            foreach (var beside in Beside)
                _ = Pack(beside);
            File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
                <configuration>
                  <packageSources>
                    <add key="contentgen-tests" value="{Feed}" />
                  </packageSources>
                </configuration>
                """);
        }

        public string Root { get; } = Directory.CreateTempSubdirectory("contentgen-").FullName;

        public string Version { get; } = "0.0.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

        public string Feed => Path.Combine(Root, "feed");

        public string Output { get; }

        private string Pack(string package, params string[] arguments) => Command.Run(
            Repository.Root,
            "dotnet",
            [
                "pack", Repository.Path("src", package), "-nologo", "-tl:off", "-c", "Release", "-p:Version=" + Version,
                "--artifacts-path", Path.Combine(Root, "artifacts"), "-o", Feed, .. arguments,
            ]).Text;

        public void Delete()
        {
            CompilerServer.Shutdown(Root);
            Directory.Delete(Root, recursive: true);
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
}

/// <summary>
/// The tests of one half run one after another, the halves beside each other: a build keeps little more than one core busy.
/// </summary>
[CollectionDefinition(Name)]
public sealed class FirstHalf : ICollectionFixture<PackageFixture>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "package, first half";
}

/// <summary>The other half.</summary>
[CollectionDefinition(Name)]
public sealed class SecondHalf : ICollectionFixture<PackageFixture>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "package, second half";
}
