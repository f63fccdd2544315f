using System.Globalization;
using System.Xml.Linq;
using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>Every list of the diagnostics has all of them, by id. A test that fails prints what is to be pasted.</summary>
public class DiagnosticListsTests
{
    private const string Targets = "src/ContentGen/build/ContentGen.targets";

    private static readonly IReadOnlyList<Listed> OfTheCompiler =
        [.. Descriptor.All.Select(static descriptor => new Listed(descriptor.Id, descriptor.Severity.ToString().ToLowerInvariant(), descriptor.Title))];

    private static readonly IReadOnlyList<Listed> All =
        [.. OfTheCompiler
            .Concat(BuildWarnings.All.Select(static said => new Listed(said.Id, said.Severity, BuildWarnings.Title(said.Id))))
            .OrderBy(static listed => listed.Id, StringComparer.Ordinal)];

    [Fact]
    public void TheReadmeListsEveryDiagnosticWithItsSeverity() => MustHave(
        "README.md",
        RepositoryText.Table(RepositoryText.Read("README.md"), "Diagnostics").Select(static row => $"| {string.Join(" | ", row)} |"),
        All,
        static listed => $"| {listed.Id} | {listed.Severity} | ",
        static listed => $"{listed.Title} | where it is reported |");

    [Fact]
    public void TheListOfPagesNamesEveryDiagnosticWithItsTitle() => MustHave(
        $"{DiagnosticPagesTests.Folder}/index.md",
        Rows($"{DiagnosticPagesTests.Folder}/index.md", "| [CG"),
        All,
        static listed => $"| [{listed.Id}]({listed.Id}.md) | {listed.Severity} | {listed.Title} |");

    [Fact]
    public void TheAnalyzerReleasesListEveryDiagnosticWithItsTitle() => MustHave(
        "src/ContentGen.Generator/AnalyzerReleases.Unshipped.md",
        Rows("src/ContentGen.Generator/AnalyzerReleases.Shipped.md", "CG")
            .Concat(Rows("src/ContentGen.Generator/AnalyzerReleases.Unshipped.md", "CG"))
            .Order(StringComparer.Ordinal),
        OfTheCompiler,
        static listed => $"{listed.Id} | {Descriptor.Category} | {TitleCase(listed.Severity)} | {listed.Title}");

    [Fact]
    public void TreatWarningsAsErrorsNamesEveryWarningOfTheBuild() => Assert.Equal(
        BuildWarnings.Ids,
        BuildWarnings.Elements("MSBuildWarningsAsErrors").Single().Value.Split(';').Skip(1));

    [Fact]
    public void TreatWarningsAsErrorsNamesEveryWarning()
    {
        var warnings = Descriptor.All.Where(static descriptor => descriptor.Severity == DiagnosticSeverity.Warning);
        var expected = $"$(WarningsAsErrors);{string.Join(';', warnings.Select(static descriptor => descriptor.Id))}";
        var element = XDocument.Parse(RepositoryText.Read(Targets)).Descendants("WarningsAsErrors").Single();
        Assert.True(
            element.Value == expected,
            $"The line of {Targets} with the warnings must be:\n    {new XElement(element.Name, element.Attributes(), expected)}");
    }

    /// <summary>The rows are those that the diagnostics make, in their order.</summary>
    /// <param name="file">The file, for the message.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="diagnostics">The diagnostics that belong there.</param>
    /// <param name="begins">How the row of a diagnostic begins.</param>
    /// <param name="ends">
    /// What a new row may go on with where its author has words of their own; null when the beginning is the whole row.
    /// </param>
    private static void MustHave(
        string file,
        IEnumerable<string> rows,
        IReadOnlyList<Listed> diagnostics,
        Func<Listed, string> begins,
        Func<Listed, string>? ends = null)
    {
        var listed = rows.ToList();
        var missing = diagnostics.Where(diagnostic => !listed.Exists(row => IsOf(row, diagnostic))).ToList();
        var surplus = listed.Where(row => !diagnostics.Any(diagnostic => IsOf(row, diagnostic))).ToList();
        Assert.True(
            missing.Count == 0 && surplus.Count == 0,
            $"{file} does not list the diagnostics as they are. "
            + $"Add:\n{Lines(missing.Select(diagnostic => begins(diagnostic) + ends?.Invoke(diagnostic)))}Remove:\n{Lines(surplus)}");
        Assert.True(
            listed.Zip(diagnostics).All(pair => IsOf(pair.First, pair.Second)) && listed.Count == diagnostics.Count,
            $"{file} must list each diagnostic once, in the order of the ids:\n{Lines(listed.Order(StringComparer.Ordinal).Distinct())}");

        bool IsOf(string row, Listed diagnostic) =>
            ends is null ? row == begins(diagnostic) : row.StartsWith(begins(diagnostic), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Rows(string path, string start) =>
        RepositoryText.Read(path).Split('\n')
            .Select(static line => line.Trim())
            .Where(line => line.StartsWith(start, StringComparison.Ordinal));

    private static string TitleCase(string word) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word);

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(static line => line + "\n"));

    /// <summary>What the lists say of a diagnostic, of the compiler's or of the build's.</summary>
    private sealed record Listed(string Id, string Severity, string Title);
}
