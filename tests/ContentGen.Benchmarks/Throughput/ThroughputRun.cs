using System.Globalization;
using ContentGen.Benchmarks.Machine;
using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Throughput;

/// <summary>
/// Asks a web app for a page of a post, and a minimal API for the same bytes out of an array, in turn: how much is left of what the
/// server can do, and whether memory grows.
/// </summary>
internal static class ThroughputRun
{
    public static int Run(Arguments line)
    {
        var (posts, bytes) = (line.Number("posts", 200), line.Number("bytes", 6_000));
        var (seconds, rounds, connections) = (line.Number("seconds", 20), Math.Max(1, line.Number("rounds", 5)), line.Number("connections", 32));
        line.End();
        if (!Load.IsInstalled)
        {
            Console.Error.WriteLine("wrk is not on the PATH, and makes the requests: apt-get install wrk");
            return 1;
        }

        using var package = new LocalPackage(usesOtherFeeds: true, beside: "ContentGen.AspNetCore");
        var program = Publish(package, posts, bytes);
        using var content = new Server(program);
        var path = System.Text.Encoding.UTF8.GetString(content.Get("/newest"));
        var page = content.Get(path);
        var file = Path.Combine(package.Root, "page.html");
        File.WriteAllBytes(file, page);
        using var constant = new Server(program, file, path);
        if (!constant.Get(path).AsSpan().SequenceEqual(page))
            throw new InvalidOperationException("The servers send different pages.");

        // The seconds of a server are those of all its rounds.
        var turn = Math.Max(1, seconds / rounds);
        Server[] servers = [content, constant];
        foreach (var server in servers)
            Load.On(server, path, turn, connections);
        LocalPackage.Note("Warmed up");
        var before = servers.Select(static server => server.Memory).ToArray();
        var loads = Enumerable.Range(0, rounds).Select(_ => servers.Select(server => Load.On(server, path, turn, connections)).ToArray()).ToList();
        var after = servers.Select(static server => server.Memory).ToArray();

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"A page of {page.Length / 1e3:N1} kB, one of {posts:N0} posts; {connections} connections, {rounds} rounds of {turn} s. {Proc.Load()}\n"));
        var table = new MarkdownTable("", "requests/s", "processor time for one", "memory at first", "at the end");
        foreach (var (name, i) in new[] { "MapContent", "constant byte array" }.Select(static (name, i) => (name, i)))
        {
            table.Add(
                name, $"{PerSecond(i):N0}", $"{Microseconds(i):N1} µs", $"{before[i]:N0} MB", $"{after[i]:N0} MB");
        }

        table.Add("ratio", $"{PerSecond(0) / PerSecond(1):P0}", $"{Microseconds(0) / Microseconds(1):P0}", "", "");
        table.Print();
        return 0;

        double PerSecond(int server) => Cost.Median(loads.Select(load => load[server].PerSecond));

        double Microseconds(int server) => Cost.Median(loads.Select(load => load[server].Microseconds));
    }

    /// <summary>The program as it would be deployed.</summary>
    private static string Publish(LocalPackage package, int posts, int bytes)
    {
        var project = new AppProject("site", package, SiteProgram.Text) { Sdk = "Microsoft.NET.Sdk.Web", HasPosts = true, Beside = ["ContentGen.AspNetCore"] };
        new Posts(project.PostsFolder, posts, bytes).Write();
        project.Write();
        var output = Path.Combine(project.Folder, "published");
        Dotnet.Run(project.Folder, "publish", "-nologo", "-v:q", "-o", output);
        LocalPackage.Note("Published");
        return Path.Combine(output, "App.dll");
    }
}
