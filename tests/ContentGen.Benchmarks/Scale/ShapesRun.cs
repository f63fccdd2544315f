using ContentGen.Benchmarks.Machine;
using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Scale;

/// <summary>Builds sites of uncommon shapes beside plain ones of the same size, and lets each app check that all of its content is there.</summary>
internal static class ShapesRun
{
    private const double Limit = 1.5;

    public static int Run(Arguments line)
    {
        var (bytes, repeats, keep) = ReleaseOptions.Read(line);
        line.End();
        using var package = new LocalPackage(keep);
        var shapes = Shapes.All(bytes);
        var sites = shapes.Select((shape, index) => Site.Write(shape, $"shape-{index}", package)).ToList();
        var builds = ReleaseBuild.Medians([.. sites.Select(static site => site.Project)], repeats);

        Console.WriteLine($"""
            In Release, medians of {repeats}. The ratio is that of the processor time to the plain site above: of the whole build / of the compiler.
            {Proc.Load()}

            """);
        var table = new MarkdownTable("", "markdown", "processor time", "of the compiler", "wall clock", "compiler's peak", "assembly", "ratio", "checks");
        var (isInProportion, isComplete) = (true, true);
        foreach (var (site, build) in sites.Zip(builds))
        {
            var plain = site.Shape.Yardstick is { } yardstick ? builds[shapes.ToList().IndexOf(yardstick)] : null;
            var (checks, complaints) = site.Check();
            isInProportion &= plain is null || build.Cost.Processor <= Limit * plain.Cost.Processor;
            isComplete &= complaints.Count == 0;
            table.Add(
                site.Shape.Name,
                $"{site.Markdown / 1e6:N1} MB",
                $"{build.Cost.Processor:N1} s",
                $"{build.Compiler:N1} s",
                $"{build.Cost.Wall:N1} s",
                $"{build.Cost.Memory:N0} MB",
                $"{build.Assembly / 1e6:N1} MB",
                plain is null ? "–" : $"{build.Cost.Processor / plain.Cost.Processor:N2} / {build.Compiler / plain.Compiler:N2}",
                complaints.Count == 0 ? checks : $"{complaints.Count} of {checks} FAIL");
            foreach (var complaint in complaints.Take(10))
                Console.WriteLine($"{site.Shape.Name}: {complaint}\n");
        }

        table.Print();
        Console.WriteLine($"At most {Limit} times the plain site: {(isInProportion ? "yes" : "NO")}. All content there: {(isComplete ? "yes" : "NO")}.");
        return isInProportion && isComplete ? 0 : 1;
    }

    private sealed record Site(Shape Shape, AppProject Project, long Markdown)
    {
        public static Site Write(Shape shape, string folder, LocalPackage package)
        {
            var project = shape.Project(folder, package);
            var markdown = shape.Write(project.ContentFolder);
            return new Site(shape, project.Write(), markdown);
        }

        /// <summary>The app says what is wrong, line by line, and how much it looked at.</summary>
        public (string Checks, IReadOnlyList<string> Complaints) Check()
        {
            var output = Dotnet.Run(Project.Folder, Project.Output("App.dll", "Release"));
            var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return (lines[^1], lines[..^1]);
        }
    }
}
