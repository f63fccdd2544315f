using System.Globalization;
using ContentGen.Benchmarks.Machine;

namespace ContentGen.Benchmarks.Projects;

/// <summary>
/// A temporary folder with the package, packed from the sources under a version of its own, so that no cache can hold
/// an older one. Projects in it find the package, and restore into a cache that goes with the folder.
/// </summary>
internal sealed class LocalPackage : IDisposable
{
    private readonly bool _keep;

    /// <param name="keep">Whether the folder stays.</param>
    /// <param name="usesOtherFeeds">Whether other packages come from where the machine takes them; else there are none.</param>
    /// <param name="beside">Packages of ours that stand beside ContentGen.</param>
    public LocalPackage(bool keep = false, bool usesOtherFeeds = false, params string[] beside)
    {
        _keep = keep;
        Version = "0.0.0-benchmarks." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        foreach (var name in beside.Prepend("ContentGen"))
        {
            Dotnet.Run(Root, "pack", Repository.Path("src", name), "-c", "Release", "-p:Version=" + Version,
                "--artifacts-path", Path.Combine(Root, "artifacts"), "-o", Path.Combine(Root, "feed"));
        }

        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Root}/packages" /></config>
              <packageSources>{(usesOtherFeeds ? "" : "<clear />")}<add key="benchmarks" value="{Root}/feed" /></packageSources>
            </configuration>
            """);
        Note($"Packed {new FileInfo(Path.Combine(Root, "feed", $"ContentGen.{Version}.nupkg")).Length / 1e3:N0} kB; working in {Root}");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("contentgen-benchmarks-").FullName;

    public string Version { get; }

    /// <summary>How far it is, apart from what it prints in the end.</summary>
    public static void Note(string text) => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {text}");

    public void Dispose()
    {
        if (!_keep)
            Directory.Delete(Root, recursive: true);
    }
}
