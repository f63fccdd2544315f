using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Tests.Suggesting;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>Each diagnostic has a page, and each page its parts.</summary>
public class DiagnosticPagesTests
{
    private const string Folder = DocsPage.Folder + "/diagnostics";

    public static TheoryData<string> Ids => [.. Descriptors.All.Select(static descriptor => descriptor.Id)];

    public static TheoryData<string> BuildIds => [.. BuildWarnings.Ids];

    [Fact]
    public void EveryDiagnosticHasAPageAndEveryPageADiagnostic() => Assert.Equal(
        Descriptors.All.Select(static descriptor => descriptor.Id).Concat(BuildWarnings.Ids).Order(StringComparer.Ordinal).Select(static id => $"{Folder}/{id}.md"),
        RepositoryText.Files(Folder, "CG*.md"));

    [Fact]
    public void TheListNamesEveryDiagnosticWithItsTitle() => Assert.Equal(
        Descriptors.All.Select(static descriptor => Row(descriptor.Id, Severity(descriptor), descriptor.Title.ToString(CultureInfo.InvariantCulture)))
            .Concat(BuildWarnings.Ids.Select(static id => Row(id, "warning", BuildWarnings.Title(id)))).Order(StringComparer.Ordinal),
        RepositoryText.Read(Folder + "/index.md").Split('\n').Where(static line => line.StartsWith("| [CG", StringComparison.Ordinal)).Select(static line => line.Trim('|', ' ')));

    [Theory]
    [MemberData(nameof(Ids))]
    public void APageSaysWhatItIsShowsItRepairsItAndSaysHowItsSeverityIsChanged(string id)
    {
        var descriptor = Descriptors.Of(id);
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
        Assert.EndsWith($"/{page.Path}", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BuildIds))]
    public void APageOfTheBuildHasTheSameParts(string id)
    {
        var page = DocsPage.Load($"{Folder}/{id}.md");

        Assert.Contains($"\nweight: {id[2..]}\n", page.Text, StringComparison.Ordinal);
        Assert.Contains("\nDefault severity: **warning**.", page.Prose, StringComparison.Ordinal);
        Assert.Equal(
            ["Causes", "Example", "Fix", "Severity"],
            page.Prose.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..]));
        Assert.Contains(page.Blocks, block => block.Code.Contains($" : warning {id}: ", StringComparison.Ordinal));
        Assert.Contains(page.Blocks, block => block.Code.Contains($";{id}</", StringComparison.Ordinal));
        Assert.Contains("](../msbuild.md#severities)", page.Prose, StringComparison.Ordinal);
        Assert.EndsWith($"/{page.Path}", BuildWarnings.HelpLink(id), StringComparison.Ordinal);
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

    private static string Row(string id, string severity, string title) => $"[{id}]({id}.md) | {severity} | {title}";

    private static string Severity(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity.ToString().ToLowerInvariant();
}
