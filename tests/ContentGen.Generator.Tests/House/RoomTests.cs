namespace ContentGen.Generator.Tests.House;

/// <summary>The rooms of the house can be read one at a time: each uses only rooms before it.</summary>
public sealed class RoomTests
{
    [Theory]
    [InlineData("ContentGen.Generator", "Emit", "Packing")]
    [InlineData("ContentGen", "Catalog", "Entries")]
    public void NoRoomUsesOneThatUsesIt(string project, string room, string used)
    {
        var graph = RoomGraph.Of(Repository.Path("src", project), Repository.Path("src", "Shared"));

        // A graph that sees no use at all would have no circle either.
        Assert.Contains(graph.UsesOf(room), use => use.To == used);
        var cycles = graph.Cycles().Select(static cycle => string.Join("\n", cycle.Select(static use =>
            $"  {use.From} uses {use.To}: {Path.GetFileName(use.FromFile)} names '{use.Name}' of {Path.GetFileName(use.ToFile)}")));
        Assert.True(!cycles.Any(), "Rooms that use each other:\n" + string.Join("\n\n", cycles));
    }
}
