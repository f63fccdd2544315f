using ContentGen.Benchmarks.Machine;
using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Scale;

/// <summary>
/// Builds an app at several sizes, and says what a thousand posts cost at each, beyond the app without posts. Where the curve is linear,
/// that cost does not rise.
/// </summary>
internal static class CurveRun
{
    private const double Limit = 1.25;

    public static int Run(Arguments line)
    {
        var sizes = line.Numbers("posts", 1_000, 5_000, 10_000, 20_000).Where(static posts => posts > 0).Distinct().Order().ToList();
        var (bytes, repeats, keep) = ReleaseOptions.Read(line);
        line.End();
        using var package = new LocalPackage(keep);
        var empty = new AppProject("no-posts", package, Startup.Program).Write();
        var builds = ReleaseBuild.Medians([empty, .. sizes.Select(posts => App(package, posts, bytes))], repeats);

        Console.WriteLine($"""
            Posts of {bytes:N0} bytes, in Release, medians of {repeats}. For 1,000: what a build takes beyond the app without posts.
            {Proc.Load()}

            """);
        var table = new MarkdownTable(
            "posts", "processor time", "wall clock", "compiler's peak", "assembly", "for 1,000: processor time", "wall clock", "peak");
        var none = builds[0].Cost;
        table.Add(["none", .. Cells(none), $"{builds[0].Assembly / 1e6:N1} MB", "–", "–", "–"]);
        var thousands = new List<double>();
        foreach (var (posts, build) in sizes.Zip(builds.Skip(1)))
        {
            Cost thousand = new(Share(build.Cost.Processor, none.Processor), Share(build.Cost.Wall, none.Wall), Share(build.Cost.Memory, none.Memory));
            thousands.Add(thousand.Processor);
            table.Add([$"{posts:N0}", .. Cells(build.Cost), $"{build.Assembly / 1e6:N1} MB", .. Cells(thousand)]);

            double Share(double with, double without) => (with - without) * 1_000 / posts;
        }

        table.Print();
        var rise = Rise(thousands);
        Console.WriteLine($"From one size to a larger one, the processor time for 1,000 posts goes to {rise:P0} at worst. "
            + $"Below {Limit:P0}: {(rise < Limit ? "yes" : "NO")}.");
        return rise < Limit ? 0 : 1;
    }

    private static AppProject App(LocalPackage package, int posts, int bytes)
    {
        var project = new AppProject($"posts-{posts}", package, Startup.Program) { HasPosts = true };
        new Posts(project.PostsFolder, posts, bytes).Write();
        return project.Write();
    }

    /// <summary>How much more a thousand cost at any size than at the cheapest that is smaller.</summary>
    private static double Rise(IReadOnlyList<double> thousands) =>
        thousands.Skip(1).Select((thousand, index) => thousand / thousands.Take(index + 1).Min()).DefaultIfEmpty(1).Max();

    private static string[] Cells(Cost cost) => [$"{cost.Processor:N1} s", $"{cost.Wall:N1} s", $"{cost.Memory:N0} MB"];
}
