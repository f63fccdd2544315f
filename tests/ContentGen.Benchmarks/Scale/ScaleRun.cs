using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Scale;

/// <summary>
/// Builds an app with very many posts from the packed package, and the same app with none, and starts both:
/// how long the build takes, how much memory the compiler needs, and how soon the app has its first post.
/// </summary>
internal static class ScaleRun
{
    private const double MemoryLimit = 1_000;
    private const double FirstPostLimit = 20;

    public static int Run(Arguments line)
    {
        if (line.Has("shapes"))
            return ShapesRun.Run(line);
        if (line.Has("curve"))
            return CurveRun.Run(line);
        var posts = line.Number("posts", 10_000);
        var bytes = line.Number("bytes", 6_000);
        line.End();
        using var package = new LocalPackage();
        var project = new AppProject("posts", package, Startup.Program) { HasPosts = true, Properties = "<ReportAnalyzer>true</ReportAnalyzer>" };
        var markdown = new Posts(project.PostsFolder, posts, bytes).Write();
        var empty = Measure(new AppProject("no-posts", package, Startup.Program));
        var full = Measure(project);

        Console.WriteLine($"{posts:N0} posts, {markdown / 1e6:N1} MB of markdown, in Release; starts: median of {Startup.Starts} (the best)\n");
        Print(empty, full, posts);
        var isSmall = full.Build.Cost.Memory < MemoryLimit;
        var isSoon = full.Startup.FirstPost.Median < FirstPostLimit;
        Console.WriteLine($"The assembly has {full.Build.Assembly / markdown:P0} of the markdown's size. "
            + $"A whole run takes {full.Startup.Process.Median / empty.Startup.Process.Median:N2} times as long.");
        Console.WriteLine($"Memory below {MemoryLimit:N0} MB: {(isSmall ? "yes" : "NO")}. First post below {FirstPostLimit:N0} ms: {(isSoon ? "yes" : "NO")}.");
        return isSmall && isSoon ? 0 : 1;
    }

    private static Figures Measure(AppProject project)
    {
        project.Write();
        return new Figures(ReleaseBuild.Of(project), Startup.Of(project.Output("App.dll", "Release")));
    }

    private static void Print(Figures empty, Figures full, int posts)
    {
        var table = new MarkdownTable("", "no posts", $"{posts:N0} posts");
        Row("build, wall clock", static figures => $"{figures.Build.Cost.Wall:N1} s");
        Row("compiler, processor time", static figures => $"{figures.Build.Compiler:N1} s");
        Row("of which in the generator", static figures => $"{figures.Build.Generator:N1} s");
        Row("compiler, peak memory", static figures => $"{figures.Build.Cost.Memory:N0} MB");
        Row("assembly", static figures => $"{figures.Build.Assembly / 1e3:N0} kB");
        Row("from `Main` to the first post", static figures => figures.Startup.FirstPost.ToString());
        Row("from `Main` to the first body", static figures => figures.Startup.FirstBody.ToString());
        Row("from `Main` to all posts read", static figures => figures.Startup.AllPosts.ToString());
        Row("process, start to end", static figures => figures.Startup.Process.ToString());
        table.Print();

        void Row(string name, Func<Figures, string> cell) => table.Add(name, cell(empty), cell(full));
    }

    private sealed record Figures(ReleaseBuild Build, Startup Startup);
}
