using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Tests.Suggesting;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>Each diagnostic has a page, and each page its parts.</summary>
public class DiagnosticPagesTests
{
    private const string Folder = DocsPage.Folder + "/diagnostics";

    public static TheoryData<string> Ids => [.. Descriptor.All.Select(static descriptor => descriptor.Id)];

    [Fact]
    public void EveryDiagnosticHasAPageAndEveryPageADiagnostic() => Assert.Equal(
        Descriptor.All.Select(static descriptor => $"{Folder}/{descriptor.Id}.md"),
        RepositoryText.Files(Folder, "CG*.md"));

    [Fact]
    public void TheListNamesEveryDiagnosticWithItsTitle() => Rows.Match(
        Folder + "/index.md",
        Descriptor.All.Select(static descriptor => $"| [{descriptor.Id}]({descriptor.Id}.md) | {Severity(descriptor)} | {descriptor.Title} |"),
        RepositoryText.Read(Folder + "/index.md").Split('\n').Where(static line => line.StartsWith("| [CG", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void APageSaysWhatItIsShowsItRepairsItAndSaysHowItsSeverityIsChanged(string id)
    {
        var descriptor = Descriptor.All.Single(descriptor => descriptor.Id == id);
        var page = DocsPage.Load($"{Folder}/{id}.md");

        Assert.Contains($"\ntitle: \"{id}: {descriptor.Title}\"\n", page.Text, StringComparison.Ordinal);
        Assert.Contains($"\nweight: {id[2..]}\n", page.Text, StringComparison.Ordinal);
        Assert.Contains($"\nDefault severity: **{Severity(descriptor)}**.", page.Prose, StringComparison.Ordinal);
        Assert.Equal(
            ["Causes", "Example", "Fix", "Severity"],
            page.Prose.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..]).Intersect(["Causes", "Example", "Fix", "Severity"]));
        Assert.True(page.Blocks.Any(block => block.Is("broken") && block.Code.Contains("^ " + id, StringComparison.Ordinal)), "No file is marked.");
        Assert.True(page.Blocks.Any(block => block.Is("printed") && block.Code.Contains($": {Severity(descriptor)} {id}: ", StringComparison.Ordinal)), "No message is shown.");
        Assert.Contains($"dotnet_diagnostic.{id}.severity = ", page.Text, StringComparison.Ordinal);
        Assert.Contains("](../msbuild.md#severities)", page.Prose, StringComparison.Ordinal);
        Assert.EndsWith($"/{page.Path}", descriptor.HelpLink, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSuggestedRecordThatIsShownIsTheOneThatIsMade()
    {
        var page = DocsPage.Load(Folder + "/CG9007.md");
        var shown = page.Blocks.Single(static block => block.File == "Post.cs");
        // The files as they are before their repair.
        var project = page.Blocks.TakeWhile(block => block != shown).Where(static block => block.Language == "markdown").Aggregate(
            new ContentProject().WithProperty("RootNamespace", "MyBlog"),
            static (project, block) => project.With(block.File!["content/".Length..], CaretMarks.Take(block.Code).Text));

        var code = Assert.Single(SuggestedRecord.For(project));
        if (DocsPagesTests.IsUpdating)
            DocsPagesTests.Update(page, [(shown, code)]);
        else
            Assert.Equal(code, shown.Code);
    }

    private static string Severity(Descriptor descriptor) => descriptor.Severity.ToString().ToLowerInvariant();
}
