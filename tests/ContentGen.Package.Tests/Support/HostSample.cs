using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ContentGen.Package.Tests.Support;

/// <summary>A sample below <c>samples/Hosts</c>, built against the package into a folder of the test.</summary>
internal sealed partial class HostSample
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

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
        var start = new ProcessStartInfo("dotnet", [Built(_name + ".dll"), "--urls", "http://127.0.0.1:0"]) { WorkingDirectory = Built("") };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return AskAsync(start, paths);
    }

    /// <summary>Starts the published server and asks it for pages.</summary>
    public Task<string[]> AskPublishedAsync(params string[] paths) =>
        AskAsync(new ProcessStartInfo(Published(_name), ["--urls", "http://127.0.0.1:0"]) { WorkingDirectory = _artifacts }, paths);

    private static async Task<string[]> AskAsync(ProcessStartInfo start, string[] paths)
    {
        start.RedirectStandardOutput = true;
        using var server = Process.Start(start)!;
        try
        {
            var address = await AddressAsync(server).WaitAsync(Patience);
            using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = Patience };
            var answers = new List<string>();
            foreach (var path in paths)
                answers.Add(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
            return [.. answers];
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    private static async Task<string> AddressAsync(Process server)
    {
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } found)
                return found.Value;
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
