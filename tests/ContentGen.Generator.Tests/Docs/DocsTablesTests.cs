using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>What the tables of the documentation say is what the code does.</summary>
public class DocsTablesTests
{
    private const string FrontMatterPage = DocsPage.Folder + "/front-matter.md";

    /// <summary>A type of the table, the values that it accepts and those that it does not.</summary>
    public static TheoryData<string, string, string> Types
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in Rows(DocsPage.Folder + "/types.md", "type"))
            {
                foreach (var type in RepositoryText.Code(row[0]))
                    data.Add(type, string.Join('\n', RepositoryText.Code(row[1])), string.Join('\n', RepositoryText.Code(row[2])));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void ATypeAcceptsWhatItsRowSays(string type, string accepted, string notAccepted)
    {
        var project = new ContentProject().WithSource($$"""
            #pragma warning disable CS1591
            using System;
            using ContentGen;
            namespace App;
            [Content("posts")] public partial record Post { public required {{type}} Value { get; init; } public {{type}}? OrNull { get; init; } }
            """);
        foreach (var (value, i) in Lines(accepted).Select(static (value, i) => (value, i)))
            project = project.WithPost($"accepted-{i}", $"value: {value}\nor-null: {value}").WithPost($"null-{i}", $"value: {value}\nor-null:");
        foreach (var (value, i) in Lines(notAccepted).Select(static (value, i) => (value, i)))
            project = project.WithPost($"not-{i}", $"value: {value}");

        var run = project.Run();

        Assert.NotEmpty(Lines(accepted));
        Assert.Equal(
            Lines(notAccepted).Select(static (_, i) => $"not-{i}.md CG2002").Order(StringComparer.Ordinal),
            run.Diagnostics.Select(static diagnostic => $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)} {diagnostic.Id}"));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void TheKeysOfTheDefaultRecordAreThoseOfTheReadme() => Assert.Equal(
        RepositoryText.Table(RepositoryText.Read("README.md"), "Front matter")
            .Where(static row => row[0] != "`slug`")
            .Select(static row => string.Join(" | ", row[..3]))
            .Order(StringComparer.Ordinal),
        Rows(FrontMatterPage, "key").Select(static row => string.Join(" | ", row[..3])).Order(StringComparer.Ordinal));

    [Fact]
    public void TheNamesOfOtherToolsAreThoseThatTheDefaultRecordReads() => Assert.Equal(
        DefaultSchema.For("posts", new ContentOptions("/app/content", "App", "public", true)).Properties
            .Where(static property => !property.ForeignKeys.IsEmpty)
            .Select(static property => $"{property.Key}: {string.Join(", ", property.ForeignKeys)}"),
        Rows(FrontMatterPage, "read as").Select(static row => $"{RepositoryText.Code(row[0])[0]}: {string.Join(", ", RepositoryText.Code(row[1]))}"));

    [Fact]
    public void TheKeysThatHideElsewhereAreThoseThatAreReported() => Assert.Equal(
        new[] { KnownTo.HiddenIfTrue, KnownTo.HiddenIfFalse, KnownTo.HiddenByWord, KnownTo.HiddenByDate, KnownTo.HiddenBehind }
            .Select(static to => string.Join(", ", WellKnownKeys.For(to))),
        Rows(DocsPage.Folder + "/diagnostics/CG2010.md", "reported").Select(static row => string.Join(", ", RepositoryText.Code(row[1]))));

    [Fact]
    public void TheNamesOfFilesSayWhatTheTableSays()
    {
        var rows = Rows(FrontMatterPage, "file");
        var run = rows.Aggregate(
            new ContentProject().WithSource("""
                #pragma warning disable CS1591
                using System; using ContentGen; namespace App;
                [Content("posts", Route = "/{id}/")] public partial record Post(DateOnly? Date);
                [Content("pages")] public partial record Page(DateOnly? Date);
                """),
            static (project, row) => project.With(RepositoryText.Code(row[0])[0], "---\n---\n")).Run();

        var read = run.Evaluate<string>("string.Join('\\n', Posts.All.Select(p => (p.Source, p.Id, p.Slug, p.Date))"
            + ".Concat(Pages.All.Select(p => (p.Source, p.Id, p.Slug, p.Date))).Select(p => $\"{p.Source} {p.Id} {p.Slug} {p.Date:yyyy-MM-dd}\"))");
        // Several of the examples share a slug, which is an error where they stand side by side.
        Assert.Equal(
            rows.Select(static row => $"content/{string.Join(' ', row[..3].Select(static cell => RepositoryText.Code(cell)[0]))} {row[3]}")
                .Order(StringComparer.Ordinal),
            read.Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheMSBuildPropertiesAreThoseOfTheReadme() => Assert.Equal(
        RepositoryText.Table(RepositoryText.Read("README.md"), "MSBuild properties").Select(static row => string.Join(" | ", row[..2])),
        Rows(DocsPage.Folder + "/msbuild.md", "property").Select(static row => string.Join(" | ", row[..2])));

    /// <summary>The rows of the table whose first column has a name.</summary>
    private static List<string[]> Rows(string page, string firstColumn) =>
    [
        .. DocsPage.Load(page).Prose.Split('\n')
            .SkipWhile(line => !line.StartsWith($"| {firstColumn} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(static line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(static line => line.Trim()[1..^1].Split('|').Select(static cell => cell.Trim()).ToArray()),
    ];

    private static string[] Lines(string values) => values.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
