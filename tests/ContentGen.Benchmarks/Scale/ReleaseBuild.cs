using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Benchmarks.Machine;
using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Scale;

/// <summary>What a clean Release build took.</summary>
/// <param name="Cost">Of the whole of <c>dotnet build</c>; its memory is the compiler's peak.</param>
/// <param name="Compiler">Processor time of the compiler in seconds.</param>
/// <param name="Generator">What the compiler says the generators took, in seconds; 0 unless the project sets <c>ReportAnalyzer</c>.</param>
/// <param name="Assembly">In bytes.</param>
internal sealed partial record ReleaseBuild(Cost Cost, double Compiler, double Generator, double Assembly)
{
    public static ReleaseBuild Of(AppProject project)
    {
        project.DeleteOutputs();
        var built = Dotnet.Command(project.Folder, null, "build", "-c", "Release", "--no-restore", "-tl:off", "-v:d").Measure("csc");
        var generator = GeneratorTime().Match(built.Output);
        return new ReleaseBuild(
            built.Cost,
            built.Watched,
            generator.Success ? double.Parse(generator.Groups[1].Value, CultureInfo.InvariantCulture) : 0,
            new FileInfo(project.Output("App.dll", "Release")).Length);
    }

    /// <summary>Builds projects in turn, so that a slow minute of the machine is a slow minute for all; each figure is the median of its own.</summary>
    public static IReadOnlyList<ReleaseBuild> Medians(IReadOnlyList<AppProject> projects, int repeats)
    {
        var rounds = new List<List<ReleaseBuild>>();
        for (var repeat = 1; repeat <= repeats; repeat++)
        {
            LocalPackage.Note($"Build {repeat} of {repeats} of {projects.Count} projects");
            rounds.Add([.. projects.Select(Of)]);
        }

        return [.. projects.Select((_, index) => Median([.. rounds.Select(round => round[index])]))];
    }

    private static ReleaseBuild Median(IReadOnlyCollection<ReleaseBuild> builds) => new(
        Cost.Median([.. builds.Select(static build => build.Cost)]),
        Cost.Median(builds.Select(static build => build.Compiler)),
        Cost.Median(builds.Select(static build => build.Generator)),
        Cost.Median(builds.Select(static build => build.Assembly)));

    [GeneratedRegex(@"Total generator execution time: ([\d.]+) seconds")]
    private static partial Regex GeneratorTime();
}
