using System.Diagnostics;
using System.Globalization;
using ContentGen.Benchmarks.Machine;
using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Hosts;

/// <summary>
/// Publishes a console app with posts in each way that .NET knows, and starts it: what is copied to a server, and how soon it has its
/// first body. The runtime packs and the native compiler are downloaded.
/// </summary>
internal static class HostsRun
{
    private const int Starts = 20;

    private const string Program = """
        #if POSTS
        Console.WriteLine(App.Posts.All[0].Title.Length + App.Posts.All[0].Body.Html.Length);
        #else
        Console.WriteLine(0);
        #endif
        """;

    private static readonly (string Name, string Properties, bool IsOfPlatform)[] Ways =
    [
        ("needs .NET on the machine", "", false),
        ("trimmed, with .NET", "<PublishTrimmed>true</PublishTrimmed>", true),
        ("native", "<PublishAot>true</PublishAot>", true),
    ];

    public static int Run(Arguments line)
    {
        var sizes = line.Numbers("posts", [0, 200, 1_000]);
        var bytes = line.Number("bytes", 6_000);
        line.End();
        using var package = new LocalPackage(usesOtherFeeds: true);
        var table = new MarkdownTable(["", .. sizes.Select(static posts => posts == 0 ? "no posts" : $"{posts:N0} posts")]);
        foreach (var (way, (name, properties, isOfPlatform)) in Ways.Select(static (way, index) => (index, way)))
        {
            var apps = sizes.Select(posts => Publish(new AppProject($"{way}-{posts}", package, Program)
            {
                HasPosts = posts > 0,
                Properties = properties + "<InvariantGlobalization>true</InvariantGlobalization><DebugType>none</DebugType><StripSymbols>true</StripSymbols>",
            }, posts, bytes, isOfPlatform)).ToList();
            table.Add([name + ", size", .. apps.Select(static app => $"{app.Bytes / 1e6:N1} MB")]);
            table.Add([name + ", start to end", .. apps.Select(static app => $"{app.Milliseconds:N0} ms")]);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Posts of {bytes / 1e3:N0} kB; starts: the shortest of {Starts}\n"));
        table.Print();
        return 0;
    }

    private static (double Bytes, double Milliseconds) Publish(AppProject project, int posts, int bytes, bool isOfPlatform)
    {
        if (posts > 0)
            new Posts(project.PostsFolder, posts, bytes).Write();
        project.Write();
        var output = Path.Combine(project.Folder, "published");
        string[] platform = isOfPlatform ? ["--use-current-runtime"] : [];
        Dotnet.Run(project.Folder, ["publish", "-nologo", "-v:q", "-o", output, .. platform]);
        foreach (var symbols in Directory.EnumerateFiles(output, "*.dbg"))
            File.Delete(symbols);
        var size = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Sum(static file => (double)new FileInfo(file).Length);
        LocalPackage.Note($"Published {Path.GetFileName(project.Folder)}");
        return (size, Enumerable.Range(0, Starts).Min(_ => Start(output)));
    }

    private static double Start(string folder)
    {
        var clock = Stopwatch.StartNew();
        new Command(Path.Combine(folder, "App"), folder).Run();
        return clock.Elapsed.TotalMilliseconds;
    }
}
