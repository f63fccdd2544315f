using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Data files in the content root of which the record shows that they were meant in another way.</summary>
public class LooseFileTests
{
    private const string Team =
        "[Content(\"teams\")] public partial record Team { public required string Motto { get; init; } public int Rank { get; init; } }";

    private const string Site =
        "[Content(\"site\")] public partial record Site { public required Seo Seo { get; init; } public Seo? Social { get; init; } }\n"
        + "public record Seo { public string? Title { get; init; } }";

    [Fact]
    public void AnEntryWithoutKeysIsToldAndDoesNotMakeTheFileOneEntry() => Assert.Equal(
        string.Join('\n', new[] { (3, "blue"), (4, "green") }.Select(static key =>
            $"teams.yml({key.Item1},1): error CG1004: '{key.Item2}' is not an entry, as other keys of this file are: their values are maps of keys to "
                + $"values. Write the keys of '{key.Item2}' below it, indented, or '{{}}' for an entry without any.")),
        Says(Team, "teams.yml", "red:\n  motto: Go\nblue:\ngreen: Stop\n"));

    [Fact]
    public void KeysOfOneEntryThatAllHoldMapsAreTold() => Assert.Equal(
        string.Join('\n', new[] { (1, "seo"), (2, "social") }.Select(static key =>
            $"site.yml({key.Item1},1): error CG1004: All values of this file are maps, so each of its keys is read as an entry, and '{key.Item2}' as one "
                + $"of them; but '{key.Item2}' is a key of the record. To make the file one entry, move it to a folder of its own: 'site/site.yml'.")),
        Says(Site, "site.yml", "seo: {title: x}\nsocial: {title: y}\n"));

    [Theory]
    [InlineData(Site, "site/site.yml", "seo: {title: x}\nsocial: {title: y}")]
    [InlineData(Team, "teams.yml", "red: {motto: Go}\nblue: {motto: Wait}")]
    [InlineData(Team, "teams.yml", "motto: Go\nrank: 1")]
    [InlineData(Team, "teams.yml", "rank: {motto: Go}\nmotto: {motto: Go, rank: 2}")]
    [InlineData(Team, "teams.yml", "- id: red\n  motto: Go")]
    public void WhatFitsTheRecordIsReadAsItStands(string record, string file, string text) => Assert.Equal("", Says(record, file, text));

    [Fact]
    public void WhatIsASecondDocumentInADataFileNeedsAFileOfItsOwn() => Assert.Contains(
        "move what follows into a file of its own.", Says(Team, "teams/red.yml", "motto: Go\n---\nmotto: Stop\n"), StringComparison.Ordinal);

    [Fact]
    public void AnItemIsNamedByAKeyInWhateverCase() => Assert.Equal(
        "red Go, blue-team Wait",
        Project(Team, "teams.yml", "- ID: red\n  motto: Go\n- Name: Blue Team\n  motto: Wait\n  rank: 2").Run()
            .Evaluate<string>("string.Join(\", \", Teams.All.OrderByDescending(team => team.Id).Select(team => $\"{team.Id} {team.Motto}\"))"));

    private static string Says(string record, string file, string text) => Project(record, file, text).Run().ToString();

    private static ContentProject Project(string record, string file, string text) => new ContentProject().WithSource($"""
        #pragma warning disable CS1591
        using ContentGen;
        namespace App;
        {record}
        """).With(file, text);
}
