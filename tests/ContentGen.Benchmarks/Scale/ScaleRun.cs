using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Benchmarks.Scale;

/// <summary>
/// Builds an app with very many posts from the packed package, and the same app with none, and starts both:
/// how long the build takes, how much memory the compiler needs, and how soon the app has its first post.
/// </summary>
internal static partial class ScaleRun
{
    private const int Starts = 10;
    private const long MemoryLimit = 1_000_000_000;
    private static readonly TimeSpan FirstPostLimit = TimeSpan.FromMilliseconds(50);

    public static int Run(int posts, int bytes)
    {
        var root = Directory.CreateTempSubdirectory("contentgen-scale-").FullName;
        try
        {
            var version = Pack(root);
            var empty = Measure(root, "empty", version, 0, bytes);
            var full = Measure(root, "full", version, posts, bytes);
            Print(empty, full);
            return full.PeakMemory < MemoryLimit && full.FirstPost.Median < FirstPostLimit ? 0 : 1;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static string Pack(string root)
    {
        var version = "0.0.0-scale." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        Dotnet.Run(root, "pack", Path.Combine(Repository.Root, "src", "ContentGen"), "-c", "Release", "-p:Version=" + version,
            "--artifacts-path", Path.Combine(root, "artifacts"), "-o", Path.Combine(root, "feed"));
        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{root}/packages" /></config>
              <packageSources><add key="scale" value="{root}/feed" /></packageSources>
            </configuration>
            """);
        return version;
    }

    private static Figures Measure(string root, string name, string version, int posts, int bytes)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        var content = new PostMaker(bytes).Write(Path.Combine(folder, "content", "posts"), posts);
        File.WriteAllText(Path.Combine(folder, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <DefineConstants>$(DefineConstants){(posts > 0 ? ";POSTS" : "")}</DefineConstants>
                <ReportAnalyzer>true</ReportAnalyzer>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="ContentGen" Version="{version}" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), App);
        Dotnet.Run(folder, "restore");

        using var watch = new CompilerWatch();
        var clock = Stopwatch.StartNew();
        var output = Dotnet.Run(folder, ["build", "-c", "Release", "--no-restore", "-tl:off", "-v:d"], watch.Follow);
        var wall = clock.Elapsed;
        var generator = GeneratorTime().Match(output);

        var output_ = Path.Combine(folder, "bin", "Release", "net10.0");
        var runs = Enumerable.Range(0, Starts + 1).Select(_ => Start(Path.Combine(output_, "App.dll"))).Skip(1).ToList();
        return new Figures(
            posts,
            content,
            wall,
            watch.ProcessorTime,
            generator.Success ? TimeSpan.FromSeconds(double.Parse(generator.Groups[1].Value, CultureInfo.InvariantCulture)) : TimeSpan.Zero,
            watch.PeakMemory,
            new FileInfo(Path.Combine(output_, "App.dll")).Length,
            Times.Of(runs.Select(static run => run.FirstPost)),
            Times.Of(runs.Select(static run => run.FirstBody)),
            Times.Of(runs.Select(static run => run.AllPosts)),
            Times.Of(runs.Select(static run => run.WholeRun)));
    }

    private static Startup Start(string app)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [app]) { RedirectStandardOutput = true })!;
        var times = process.StandardOutput.ReadToEnd().Split(';')
            .Select(static text => TimeSpan.FromMilliseconds(double.Parse(text, CultureInfo.InvariantCulture))).ToList();
        process.WaitForExit();
        return new Startup(times[0], times[1], times[2], clock.Elapsed);
    }

    private static void Print(Figures empty, Figures full)
    {
        Console.WriteLine($"{full.Posts:N0} posts, {full.ContentBytes / 1e6:N1} MB of markdown; beside it the same app without posts; {Starts} starts, best / median");
        Console.WriteLine();
        Row("build, wall clock", empty.Build, full.Build);
        Row("compiler, processor time", empty.Compiler, full.Compiler);
        Row("  of which in the generator", empty.Generator, full.Generator);
        Console.WriteLine($"{"compiler, peak memory",-32} {empty.PeakMemory / 1e6,12:N0} MB {full.PeakMemory / 1e6,12:N0} MB   limit {MemoryLimit / 1e6:N0} MB: {(full.PeakMemory < MemoryLimit ? "ok" : "EXCEEDED")}");
        Console.WriteLine($"{"assembly",-32} {empty.Assembly / 1e3,12:N0} kB {full.Assembly / 1e3,12:N0} kB   {full.Assembly / (double)Math.Max(full.ContentBytes, 1):P0} of the markdown");
        Console.WriteLine($"{"Main to first post",-32} {"",15} {full.FirstPost}   limit {FirstPostLimit.TotalMilliseconds} ms: {(full.FirstPost.Median < FirstPostLimit ? "ok" : "EXCEEDED")}");
        Console.WriteLine($"{"Main to first body",-32} {"",15} {full.FirstBody}");
        Console.WriteLine($"{"Main to all posts read",-32} {"",15} {full.AllPosts}");
        Console.WriteLine($"{"process, start to end",-32} {empty.WholeRun,15} {full.WholeRun}   {full.WholeRun.Median / empty.WholeRun.Median:N2} times");

        static void Row(string name, TimeSpan left, TimeSpan right) =>
            Console.WriteLine($"{name,-32} {left.TotalSeconds,12:N1} s  {right.TotalSeconds,12:N1} s    {right / left:N1} times");
    }

    /// <summary>Prints milliseconds since Main: first post, first body, all posts.</summary>
    private const string App = """
        using System.Diagnostics;
        using System.Globalization;

        var main = Stopwatch.GetTimestamp();
        #if POSTS
        var title = App.Posts.All[0].Title;
        var firstPost = Stopwatch.GetElapsedTime(main);
        var html = App.Posts.All[0].Body.Html;
        var firstBody = Stopwatch.GetElapsedTime(main);
        var length = title.Length + html.Length;
        foreach (var post in App.Posts.All)
            length += post.Title.Length;
        if (length == 0)
            throw new InvalidOperationException();
        #else
        var firstPost = Stopwatch.GetElapsedTime(main);
        var firstBody = firstPost;
        #endif
        var allPosts = Stopwatch.GetElapsedTime(main);
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{firstPost.TotalMilliseconds};{firstBody.TotalMilliseconds};{allPosts.TotalMilliseconds}"));
        """;

    [GeneratedRegex(@"Total generator execution time: ([\d.]+) seconds")]
    private static partial Regex GeneratorTime();

    private sealed record Startup(TimeSpan FirstPost, TimeSpan FirstBody, TimeSpan AllPosts, TimeSpan WholeRun);

    private sealed record Figures(
        int Posts,
        long ContentBytes,
        TimeSpan Build,
        TimeSpan Compiler,
        TimeSpan Generator,
        long PeakMemory,
        long Assembly,
        Times FirstPost,
        Times FirstBody,
        Times AllPosts,
        Times WholeRun);

    private sealed record Times(TimeSpan Best, TimeSpan Median)
    {
        public static Times Of(IEnumerable<TimeSpan> times)
        {
            var sorted = times.Order().ToList();
            return new Times(sorted[0], sorted[sorted.Count / 2]);
        }

        public override string ToString() => $"{Best.TotalMilliseconds,6:N1} / {Median.TotalMilliseconds,-5:N1}ms";
    }
}
