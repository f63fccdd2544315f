using System.Globalization;
using ContentGen.Benchmarks.Machine;
using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Compare;

/// <summary>
/// Builds a project with posts beside the same project without posts, the same without the package, and Hugo on the same posts.
/// They take turns, so that a slow minute of the machine is a slow minute for all.
/// </summary>
internal static class CompareRun
{
    /// <summary>Prints how long the HTML is that the assembly holds.</summary>
    private const string Program = """
        #if POSTS
        Console.WriteLine(App.Posts.All.Sum(post => System.Text.Encoding.UTF8.GetByteCount(post.Body.Html)));
        #else
        Console.WriteLine(0);
        #endif
        """;

    public static int Run(Arguments line)
    {
        var options = CompareOptions.Read(line);
        using var package = new LocalPackage(options.Keep);
        Console.WriteLine($"""
            Processor time in s / wall-clock time in s / peak memory in MB, medians of {options.Repeats}; posts of {options.Bytes:N0} bytes{With(options)}.
            Processor time is that of all processes of `dotnet build` and, where it is on, of the compiler server. Memory is the compiler's.
            The share of the content is what a build takes beyond the same project without posts; where a post is edited, beyond its edit of C#.
            {Proc.Load()}

            """);
        foreach (var posts in options.Posts)
        {
            var shares = options.Servers.ToDictionary(static server => server, server => Compare(package, options, posts, server == "on"));
            if (shares.GetValueOrDefault("off")?.Share(Edit.Clean) is { } whole && shares.GetValueOrDefault("on")?.Share(Edit.Code) is { } rest)
            {
                Console.WriteLine($"One line of C# edited, with the server: the content's share is {rest.Wall:N1} s of wall-clock time, "
                    + $"{rest.Wall / whole.Wall:P0} of its share of a clean build without the server.\n");
            }
        }

        return 0;
    }

    private static Comparison Compare(LocalPackage package, CompareOptions options, int count, bool hasServer)
    {
        LocalPackage.Note($"{count:N0} posts, compiler server {(hasServer ? "on" : "off")}");
        var root = string.Create(CultureInfo.InvariantCulture, $"{count}-{(hasServer ? "on" : "off")}");
        var servers = new List<CompilerServer>();
        try
        {
            var comparison = new Comparison(
                App("no-package", "no package", hasPackage: false, posts: 0),
                App("no-posts", "no posts", hasPackage: true, posts: 0),
                App("posts", $"{count:N0} posts", hasPackage: true, posts: count),
                options.HasHugo && HugoSite.Version is not null ? Hugo(Path.Combine(package.Root, root, "hugo"), count, options.Bytes) : null);
            comparison.Measure(options.Cases, options.Repeats);
            Console.WriteLine($"{count:N0} posts, compiler server {(hasServer ? "on" : "off")}:\n");
            comparison.Print(options.Cases);
            return comparison;
        }
        finally
        {
            servers.ForEach(static server => server.Dispose());
        }

        AppContestant App(string folder, string name, bool hasPackage, int posts)
        {
            var project = new AppProject(Path.Combine(root, folder), package, Program)
            {
                HasPackage = hasPackage,
                HasPosts = posts > 0,
                HasComponents = options.Components > 0,
                Properties = posts > 0 ? options.Properties : "",
            };
            var content = posts > 0 ? new Posts(project.PostsFolder, posts, options.Bytes, options.Components) : null;
            content?.Write();
            project.Write();
            if (hasServer)
                servers.Add(new CompilerServer(project.Folder));
            return new AppContestant(name, project, content, hasServer ? servers[^1] : null);
        }
    }

    private static HugoContestant Hugo(string folder, int count, int bytes)
    {
        var site = new HugoSite(folder).Write();
        var posts = new Posts(site.PostsFolder, count, bytes);
        posts.Write();
        return new HugoContestant(site, posts);
    }

    private static string With(CompareOptions options) => options.Components > 0 ? $", {options.Components:N0} of them with components" : "";
}
