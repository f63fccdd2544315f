using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Tests.Suggesting;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>Each diagnostic has a page, and each page its parts.</summary>
public class DiagnosticPagesTests
{
    internal const string Folder = DocsPage.Folder + "/diagnostics";

    public static TheoryData<string> Ids => [.. Descriptor.All.Select(static descriptor => descriptor.Id)];

    public static TheoryData<string> BuildIds => [.. BuildWarnings.Ids];

    public static TheoryData<string> BuildErrorIds => [.. BuildWarnings.ErrorIds];

    [Fact]
    public void EveryDiagnosticHasAPageAndEveryPageADiagnostic()
    {
        var pages = RepositoryText.Files(Folder, "CG*.md");
        var missing = Descriptor.All.Where(static descriptor => !RepositoryText.Exists(PathOf(descriptor)));
        Assert.True(
            !missing.Any(),
            string.Join("\n", missing.Select(static descriptor => $"{PathOf(descriptor)} is missing. Begin with:\n{Skeleton(descriptor)}")));
        Assert.Equal(pages, Descriptor.All.Select(PathOf).Concat(BuildWarnings.All.Select(static said => PathOf(said.Id))).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void APageSaysWhatItIsShowsItRepairsItAndSaysHowItsSeverityIsChanged(string id)
    {
        var descriptor = Descriptor.All.Single(descriptor => descriptor.Id == id);
        var page = DocsPage.Load($"{Folder}/{id}.md");

        Assert.Contains($"\ntitle: \"{id}: {descriptor.Title}\"\n", page.Text, StringComparison.Ordinal);
        Assert.Contains($"\nweight: {id[2..]}\n", page.Text, StringComparison.Ordinal);
        Assert.Contains($"\nDefault severity: **{Severity(descriptor)}**.", page.Prose, StringComparison.Ordinal);
        string[] parts = ["Causes", "Example", "Fix", "Severity"];
        Assert.Equal(parts, page.Prose.Split('\n')
            .Where(static line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(static line => line[3..])
            .Intersect(parts));
        Assert.True(Has("broken", "^ " + id) || Has("printed", "CSC : "), "No file is marked.");
        Assert.True(Has("printed", $": {Severity(descriptor)} {id}: "), "No message is shown.");
        Assert.Contains($"dotnet_diagnostic.{id}.severity = ", page.Text, StringComparison.Ordinal);
        Assert.Contains("](../msbuild.md#severities)", page.Prose, StringComparison.Ordinal);
        Assert.EndsWith($"/{page.Path}", descriptor.HelpLink, StringComparison.Ordinal);

        bool Has(string kind, string text) => page.Blocks.Any(block => block.Is(kind) && block.Code.Contains(text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BuildIds))]
    public void APageOfTheBuildHasTheSameParts(string id)
    {
        var page = HasTheParts(id, "warning");

        Assert.Contains(page.Blocks, block => block.Code.Contains($";{id}</", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BuildErrorIds))]
    public void APageOfAnErrorOfTheBuildHasTheSamePartsToo(string id) => HasTheParts(id, "error");

    private static DocsPage HasTheParts(string id, string severity)
    {
        var page = DocsPage.Load($"{Folder}/{id}.md");

        Assert.Contains($"\nweight: {id[2..]}\n", page.Text, StringComparison.Ordinal);
        Assert.Contains($"\nDefault severity: **{severity}**.", page.Prose, StringComparison.Ordinal);
        Assert.Equal(
            ["Causes", "Example", "Fix", "Severity"],
            page.Prose.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..]));
        Assert.Contains(page.Blocks, block => block.Code.Contains($" : {severity} {id}: ", StringComparison.Ordinal));
        Assert.Contains("](../msbuild.md#severities)", page.Prose, StringComparison.Ordinal);
        Assert.EndsWith($"/{page.Path}", BuildWarnings.HelpLink(id), StringComparison.Ordinal);
        return page;
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

    private static string PathOf(Descriptor descriptor) => PathOf(descriptor.Id);

    private static string PathOf(string id) => $"{Folder}/{id}.md";

    /// <summary>What all pages have.</summary>
    private static string Skeleton(Descriptor descriptor) => $"""
        ---
        title: "{descriptor.Id}: {descriptor.Title}"
        summary: When it is reported, in one sentence.
        weight: {descriptor.Id[2..]}
        ---

        Default severity: **{Severity(descriptor)}**.

        ## Causes

        ## Example

        ## Fix

        ## Severity

        A `.globalconfig` beside the project file can change it:

        ```ini
        is_global = true
        dotnet_diagnostic.{descriptor.Id}.severity = …
        ```

        `NoWarn` and `WarningsAsErrors` in the project file work too: [severities](../msbuild.md#severities).

        """;

    private static string Severity(Descriptor descriptor) => descriptor.Severity.ToString().ToLowerInvariant();
}
