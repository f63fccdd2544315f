using System.Globalization;
using ContentGen.Benchmarks.Machine;

namespace ContentGen.Benchmarks.Compare;

/// <summary>The contestants of one size, and the table of what they took.</summary>
internal sealed class Comparison(AppContestant noPackage, AppContestant noPosts, AppContestant posts, HugoContestant? hugo)
{
    private readonly Contestant[] _all = [.. new Contestant?[] { noPackage, noPosts, posts, hugo }.OfType<Contestant>()];

    public void Measure(IReadOnlyList<string> cases, int repeats)
    {
        foreach (var contestant in _all)
            contestant.WarmUp();
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            foreach (var edit in cases)
            {
                foreach (var contestant in _all)
                    contestant.Measure(edit);
            }
        }
    }

    /// <summary>What the content adds to a build.</summary>
    public Cost? Share(string edit) => posts.Median(edit) is { } with && noPosts.Median(Edit.WithoutContent(edit)) is { } without
        ? new Cost(with.Processor - without.Processor, with.Wall - without.Wall, with.Memory - without.Memory)
        : null;

    public void Print(IReadOnlyList<string> cases)
    {
        var names = _all.Take(3).Select(static contestant => contestant.Name);
        var table = new MarkdownTable(["", .. names, "share of the content", "in builds without", .. Hugo(hugo?.Name ?? "", "against Hugo")]);
        foreach (var edit in cases)
        {
            var full = posts.Median(edit)!;
            var without = noPosts.Median(Edit.WithoutContent(edit));
            table.Add([
                Edit.Describe(edit),
                .. _all.Take(3).Select(one => Cell(one.Median(edit))),
                Share(edit) is { } share ? $"{share.Processor:N1} / {share.Wall:N1}" : "–",
                Share(edit) is { } part ? Ratio(part, without) : "–",
                .. Hugo(Cell(hugo?.Median(edit)), Ratio(full, hugo?.Median(edit))),
            ]);
        }

        table.Print();
        PrintSizes();
    }

    private IEnumerable<string> Hugo(params string[] cells) => hugo is null ? [] : cells;

    /// <summary>The last build is the one that is on the disk.</summary>
    private void PrintSizes()
    {
        var html = double.Parse(Dotnet.Run(posts.Project.Folder, posts.Project.Output("App.dll")), CultureInfo.InvariantCulture);
        double assembly = new FileInfo(posts.Project.Output("App.dll")).Length;
        double symbols = new FileInfo(posts.Project.Output("App.pdb")).Length;
        Console.WriteLine($"Assembly {assembly / 1e6:N1} MB, {assembly / html:N2} × its HTML ({html / 1e6:N1} MB); "
            + $"PDB {symbols / 1e6:N1} MB, {symbols / assembly:N2} × the assembly.\n");
    }

    private static string Cell(Cost? cost) => cost?.ToString() ?? "–";

    private static string Ratio(Cost cost, Cost? other) => other is null ? "–" : $"{cost.Processor / other.Processor:N1} × / {cost.Wall / other.Wall:N1} ×";
}
