using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ContentGen.Generator.Tests.Docs;

namespace ContentGen.Generator.Tests.House;

/// <summary>The rooms of the house can be read one at a time: each uses only rooms before it.</summary>
public sealed class RoomTests
{
    private static readonly ConcurrentDictionary<string, RoomGraph> Graphs = [];

    private static readonly string Route = RepositoryText.Section(RepositoryText.Read("CONTRIBUTING.md"), "The route through the house");

    [Theory]
    [InlineData("ContentGen.Generator", "Emit", "Packing")]
    [InlineData("ContentGen", "Catalog", "Entries")]
    public void NoRoomUsesOneThatUsesIt(string project, string room, string used)
    {
        var graph = Graph(project);

        // A graph that sees no use at all would have no circle either.
        Assert.Contains(graph.UsesOf(room), use => use.To == used);
        var cycles = graph.Cycles().Select(static cycle => string.Join("\n", cycle.Select(Told)));
        Assert.True(!cycles.Any(), "Rooms that use each other:\n" + string.Join("\n\n", cycles));
    }

    [Theory]
    [InlineData("ContentGen.Generator", 0)]
    [InlineData("ContentGen", 1)]
    public void TheRouteNamesEveryRoomBeforeThoseThatUseIt(string project, int table)
    {
        var graph = Graph(project);
        var route = Tables()[table];

        // What both projects share comes first, and the files beside the rooms last.
        Assert.Equal(graph.Rooms.Except(["Polyfills", "Shared", project]), route.Order(StringComparer.Ordinal));
        route = ["Shared", .. route, project];
        var early = graph.Rooms.SelectMany(graph.UsesOf)
            .Where(use => route.IndexOf(use.To) > route.IndexOf(use.From)).DistinctBy(static use => (use.From, use.To));
        Assert.True(!early.Any(), "Rooms that use one below them:\n" + string.Join("\n", early.Select(Told)));
    }

    [Fact]
    public void TheFilesThatAnswerTheQuestionsExist() =>
        Assert.All(
            Tables()[2].Select(static path => path.StartsWith("src/", StringComparison.Ordinal) ? path : "src/ContentGen.Generator/" + path),
            static path => Assert.True(RepositoryText.Exists(path), path));

    private static RoomGraph Graph(string project) =>
        Graphs.GetOrAdd(project, static name => RoomGraph.Of(Repository.Path("src", name), Repository.Path("src", "Shared")));

    /// <summary>The word in backticks of each row, table by table.</summary>
    private static List<List<string>> Tables() =>
    [
        .. Regex.Split(Route, @"^\|---.*\n", RegexOptions.Multiline).Skip(1)
            .Select(static table => Regex.Matches(table, @"^\|[^`\n]*`([^`]+)`", RegexOptions.Multiline).Select(static row => row.Groups[1].Value).ToList()),
    ];

    private static string Told(RoomUse use) =>
        $"  {use.From} uses {use.To}: {Path.GetFileName(use.FromFile)} names '{use.Name}' of {Path.GetFileName(use.ToFile)}";
}
