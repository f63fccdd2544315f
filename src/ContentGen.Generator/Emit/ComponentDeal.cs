using ContentGen.Generator.Files;
using ContentGen.Generator.Linking;
using ContentGen.Generator.Model;
using ContentGen.Generator.Packing;
using ContentGen.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>The bodies with components, and the plans of all catalogs: who is left out of a catalog ships no component either.</summary>
internal sealed record ComponentDeal(EquatableArray<LinkedBody> All, EquatableArray<BodyPlan> Plans)
{
    /// <summary>The bodies, with where they stand in their files.</summary>
    public IEnumerable<ComponentBody> Bodies(EquatableArray<BodyPlace> places)
    {
        if (All.IsEmpty)
            return [];
        var lines = places.ToLookup(static place => place.Path.File, static place => place.Line, StringComparer.Ordinal);
        return from plan in Plans
               from body in Shipped(plan)
               let name = ComponentName.Of(plan.Record, plan.Catalog, body.Path.Id)
               select new ComponentBody(name, body) { Line = lines[body.Path.File].FirstOrDefault() };
    }

    public IEnumerable<ComponentFinder> Finders() => Plans.Select(plan =>
        new ComponentFinder(ComponentName.Finder(plan.Record, plan.Catalog), Shipped(plan).Select(static body => body.Path.Id).ToEquatableArray()));

    /// <summary>Two files of one id are an error, and one of them is enough to compile.</summary>
    private IEnumerable<LinkedBody> Shipped(BodyPlan plan)
    {
        var shipped = new HashSet<string>(plan.Ids(), StringComparer.Ordinal);
        return All.Where(body => body.Path.Collection == plan.Folder && shipped.Contains(body.Path.Id))
            .GroupBy(static body => body.Path.Id, StringComparer.Ordinal).Select(static same => same.First())
            .OrderBy(static body => body.Path.Id, StringComparer.Ordinal);
    }
}

/// <summary>A body whose components are rendered by a class of its own.</summary>
/// <param name="Name">The class.</param>
/// <param name="Linked">The body, with the tags that stood in it; places are relative to the body.</param>
internal sealed record ComponentBody(ComponentName Name, LinkedBody Linked)
{
    public ContentPath Path => Linked.Path;

    /// <summary>The line of the file on which the body begins, from zero.</summary>
    public int Line { get; init; }

    public ComponentNamespaces Namespaces { get; init; } = ComponentNamespaces.None;
}

/// <summary>Where components are looked for.</summary>
/// <param name="Used">The namespaces.</param>
/// <param name="AreOwn">Whether they are the project's own by default: then they are declared, because nobody may have done so.</param>
internal sealed record ComponentNamespaces(EquatableArray<string> Used, bool AreOwn)
{
    public static readonly ComponentNamespaces None = new(EquatableArray<string>.Empty, AreOwn: false);

    public static ComponentNamespaces Of(ContentOptions options) => !options.ComponentNamespaces.IsEmpty
        ? new ComponentNamespaces(options.ComponentNamespaces, AreOwn: false)
        : new ComponentNamespaces(
            options.Namespace.Length == 0 ? EquatableArray.Of("Components") : EquatableArray.Of(options.Namespace, options.Namespace + ".Components"),
            AreOwn: true);
}

/// <summary>The class that finds what renders an entry.</summary>
internal sealed record ComponentFinder(ComponentName Name, EquatableArray<string> Ids)
{
    public string HintName => Name.HintName;

    public SourceText Emit()
    {
        var code = new CodeWriter(Name.Record.Namespace);
        code.Summary("Finds what renders an entry with its components.");
        code.Open($"internal static class {Name.ClassName}");
        code.Line("public static global::System.Delegate? Find(string id) => id switch");
        code.Open();
        foreach (var id in Ids)
            code.Line($"{CodeWriter.Literal(id)} => {ComponentEmitter.Delegate}{ComponentName.Of(Name.Record, Name.Catalog, id).ClassName}.Render,");
        code.Line("_ => null,");
        code.Close(";");
        return code.ToSource();
    }
}
