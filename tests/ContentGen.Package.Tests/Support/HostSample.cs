using System.Diagnostics;

namespace ContentGen.Package.Tests.Support;

/// <summary>A sample below <c>samples/Hosts</c>, built against the package into a folder of the test.</summary>
internal sealed class HostSample
{
    private readonly string _name;
    private readonly string _artifacts;

    private HostSample(string name, string artifacts) => (_name, _artifacts) = (name, artifacts);

    /// <summary>Builds or publishes it; a warning is an error.</summary>
    public static HostSample Make(PackageFixture package, string path, string verb = "build", params string[] arguments)
    {
        var name = path.Split('/')[^1];
        var folder = package.NewFolder(name);
        var made = BuildResult.Of(Repository.Root, Command.Run(folder, "dotnet",
        [
            verb, Repository.Path("samples", "Hosts", path), "-nologo", "-tl:off", "-clp:NoSummary", "-warnaserror",
            "-p:UseContentGenPackage=true", "-p:ContentGenPackageVersion=" + package.Version,
            "-p:RestoreAdditionalProjectSources=" + package.Feed, "--artifacts-path", folder, .. arguments,
        ]));
        made.ShouldBeQuiet();
        return new HostSample(name, folder);
    }

    /// <summary>A file of its output.</summary>
    public string Built(string file) => Path.Combine(_artifacts, "bin", _name, "debug", file);

    /// <summary>A file of what was published for this machine.</summary>
    public string Published(string file) => Path.Combine(_artifacts, "publish", _name, "release_" + FactWithRuntimeAttribute.Runtime, file);

    /// <summary>What the built program prints.</summary>
    public string Run() => Command.Run(_artifacts, "dotnet", [Built(_name + ".dll")]).Text;

    /// <summary>Starts the built server and asks it for pages. As <c>dotnet run</c> does: what is not published has its scripts in development only.</summary>
    public Task<string[]> AskAsync(params string[] paths)
    {
        var program = new ProcessStartInfo("dotnet", [Built(_name + ".dll")]) { WorkingDirectory = Built("") };
        program.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return AskAsync(program, paths);
    }

    /// <summary>Starts the published server and asks it for pages.</summary>
    public Task<string[]> AskPublishedAsync(params string[] paths) =>
        AskAsync(new ProcessStartInfo(Published(_name)) { WorkingDirectory = _artifacts }, paths);

    private static async Task<string[]> AskAsync(ProcessStartInfo program, string[] paths)
    {
        await using var site = await RunningSite.StartAsync(program);
        var answers = new List<string>();
        foreach (var path in paths)
            answers.Add(await site.GetAsync(path));
        return [.. answers];
    }
}
