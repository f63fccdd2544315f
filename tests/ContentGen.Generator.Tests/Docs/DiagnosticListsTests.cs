using System.Xml.Linq;
using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>Every list of the diagnostics has all of them, by id. A test that fails prints what is to be pasted.</summary>
public class DiagnosticListsTests
{
    private const string Targets = "src/ContentGen/build/ContentGen.targets";

    [Fact]
    public void TheReadmeListsEveryDiagnosticWithItsSeverity() => MustHave(
        "README.md",
        RepositoryText.Table(RepositoryText.Read("README.md"), "Diagnostics").Select(static row => $"| {string.Join(" | ", row)} |"),
        static descriptor => $"| {descriptor.Id} | {Severity(descriptor)} | ",
        static descriptor => $"{descriptor.Title} | where it is reported |");

    [Fact]
    public void TheListOfPagesNamesEveryDiagnosticWithItsTitle() => MustHave(
        $"{DiagnosticPagesTests.Folder}/index.md",
        Rows($"{DiagnosticPagesTests.Folder}/index.md", "| [CG"),
        static descriptor => $"| [{descriptor.Id}]({descriptor.Id}.md) | {Severity(descriptor)} | {descriptor.Title} |");

    [Fact]
    public void TheAnalyzerReleasesListEveryDiagnosticWithItsTitle() => MustHave(
        "src/ContentGen.Generator/AnalyzerReleases.Unshipped.md",
        Rows("src/ContentGen.Generator/AnalyzerReleases.Shipped.md", "CG")
            .Concat(Rows("src/ContentGen.Generator/AnalyzerReleases.Unshipped.md", "CG"))
            .Order(StringComparer.Ordinal),
        static descriptor => $"{descriptor.Id} | {Descriptor.Category} | {descriptor.Severity} | {descriptor.Title}");

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

    /// <summary>The rows are those that the descriptors make, in their order.</summary>
    /// <param name="file">The file, for the message.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="begins">How the row of a diagnostic begins.</param>
    /// <param name="ends">
    /// What a new row may go on with where its author has words of their own; null when the beginning is the whole row.
    /// </param>
    private static void MustHave(string file, IEnumerable<string> rows, Func<Descriptor, string> begins, Func<Descriptor, string>? ends = null)
    {
        var listed = rows.ToList();
        var missing = Descriptor.All.Where(descriptor => !listed.Exists(row => IsOf(row, descriptor))).ToList();
        var surplus = listed.Where(row => !Descriptor.All.Any(descriptor => IsOf(row, descriptor))).ToList();
        Assert.True(
            missing.Count == 0 && surplus.Count == 0,
            $"{file} does not list the diagnostics as they are. "
            + $"Add:\n{Lines(missing.Select(descriptor => begins(descriptor) + ends?.Invoke(descriptor)))}Remove:\n{Lines(surplus)}");
        Assert.True(
            listed.Zip(Descriptor.All).All(pair => IsOf(pair.First, pair.Second)) && listed.Count == Descriptor.All.Count,
            $"{file} must list each diagnostic once, in the order of the ids:\n{Lines(listed.Order(StringComparer.Ordinal).Distinct())}");

        bool IsOf(string row, Descriptor descriptor) =>
            ends is null ? row == begins(descriptor) : row.StartsWith(begins(descriptor), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Rows(string path, string start) =>
        RepositoryText.Read(path).Split('\n')
            .Select(static line => line.Trim())
            .Where(line => line.StartsWith(start, StringComparison.Ordinal));

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(static line => line + "\n"));

    private static string Severity(Descriptor descriptor) => descriptor.Severity.ToString().ToLowerInvariant();
}
