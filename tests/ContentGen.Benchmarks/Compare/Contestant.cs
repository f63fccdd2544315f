using ContentGen.Benchmarks.Machine;
using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Compare;

/// <summary>A folder that is edited and built again and again, and what each build cost.</summary>
internal abstract class Contestant(string name)
{
    private readonly Dictionary<string, List<Cost>> _costs = [];

    public string Name => name;

    /// <summary>Builds after the edit and notes what it cost; nothing when the edit makes no sense here.</summary>
    public void Measure(string edit)
    {
        if (!Change(edit))
            return;
        if (!_costs.TryGetValue(edit, out var costs))
            _costs.Add(edit, costs = []);
        costs.Add(Build());
    }

    /// <summary>What nobody counts: caches of the disk, and the start of a server.</summary>
    public void WarmUp()
    {
        foreach (var edit in new[] { Edit.Clean, Edit.Code })
        {
            if (Change(edit))
                Build();
        }
    }

    public Cost? Median(string edit) => _costs.TryGetValue(edit, out var costs) ? Cost.Median(costs) : null;

    protected abstract bool Change(string edit);

    protected abstract Cost Build();
}

/// <summary>A project, with posts or without.</summary>
internal sealed class AppContestant(string name, AppProject project, Posts? posts, CompilerServer? server) : Contestant(name)
{
    public AppProject Project => project;

    protected override bool Change(string edit)
    {
        switch (edit)
        {
            case Edit.Clean: project.DeleteOutputs(); break;
            case Edit.Body: posts?.EditBody(); break;
            case Edit.Title: posts?.EditTitle(); break;
            case Edit.Code: project.EditCode(); break;
        }

        return posts is not null || edit is not (Edit.Body or Edit.Title);
    }

    protected override Cost Build() => project.Build(server).Measure("csc", server).Cost;
}

/// <summary>Hugo has no C# to edit, and builds all pages every time.</summary>
internal sealed class HugoContestant(HugoSite site, Posts posts) : Contestant("Hugo " + HugoSite.Version)
{
    protected override bool Change(string edit)
    {
        switch (edit)
        {
            case Edit.Clean: site.DeleteOutputs(); break;
            case Edit.Body: posts.EditBody(); break;
            case Edit.Title: posts.EditTitle(); break;
        }

        return edit != Edit.Code;
    }

    protected override Cost Build() => site.Build().Measure("hugo").Cost;
}
