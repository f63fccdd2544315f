using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Catalogs;

/// <summary>An entry and what it refers to; without references it is not in the graph.</summary>
internal sealed record ReferenceNode(string File, string Folder, string Id, string Slug, EquatableArray<BoundReference> References)
{
    public string Name => Folder + "/" + Slug;

    public static ReferenceNode Of(BoundEntry entry) =>
        new(entry.Path.File, entry.Path.Collection, entry.Facts.Id, entry.Facts.Slug, entry.References);
}

/// <summary>
/// Finds references that lead back to where they began. An entry is read together with those it refers to,
/// so a cycle could never be read to its end.
/// </summary>
internal static class ReferenceCycles
{
    public static EquatableArray<Problem> Find(IEnumerable<ReferenceNode> nodes, ReferenceIndex index)
    {
        var graph = nodes.OrderBy(static node => node.Name, StringComparer.Ordinal).GroupBy(static node => (node.Folder, node.Id))
            .ToDictionary(static group => group.Key, static group => group.First());
        var finished = new HashSet<(string, string)>();
        var problems = new List<Problem>();
        foreach (var node in graph.Values)
            Walk(node);
        return problems.ToEquatableArray();

        // Depth first with a stack of its own: a chain of references may be longer than the thread's stack is deep.
        void Walk(ReferenceNode start)
        {
            if (!finished.Add((start.Folder, start.Id)))
                return;
            var path = new List<(ReferenceNode Node, int Next)> { (start, 0) };
            var open = new HashSet<(string, string)> { (start.Folder, start.Id) };
            while (path.Count > 0)
            {
                var (node, next) = path[path.Count - 1];
                if (next == node.References.Count)
                {
                    open.Remove((node.Folder, node.Id));
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[path.Count - 1] = (node, next + 1);
                var reference = node.References[next];
                if (index.Find(reference.Folder, reference.Name) is not { } target || !graph.TryGetValue((target.Folder, target.Id), out var following))
                    continue;
                if (open.Contains((following.Folder, following.Id)))
                {
                    var cycle = path.Select(static step => step.Node).SkipWhile(step => step != following).Select(static step => step.Name);
                    problems.Add(Problems.ReferenceCycle(node.File, reference.Range, [.. cycle, following.Name]));
                }
                else if (finished.Add((following.Folder, following.Id)))
                {
                    open.Add((following.Folder, following.Id));
                    path.Add((following, 0));
                }
            }
        }
    }
}
