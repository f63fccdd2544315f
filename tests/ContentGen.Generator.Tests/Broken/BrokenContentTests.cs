using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Broken;

/// <summary>Runs every broken example of this folder through the whole generator.</summary>
public class BrokenContentTests
{
    private static readonly string[] Names =
        [.. Directory.EnumerateFiles(BrokenCase.Folder, "*.md", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(BrokenCase.Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Cases => [.. Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void EachMarkIsReportedAtItsPlaceAndNothingElse(string name)
    {
        var broken = BrokenCase.Load(name);
        var run = broken.Project.Run();

        var reported = run.Diagnostics.Select(static diagnostic =>
        {
            var span = diagnostic.Location.GetLineSpan();
            var (start, end) = (span.StartLinePosition, span.EndLinePosition);
            return $"{Relative(span.Path)}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1}) {diagnostic.Id}";
        }).Order(StringComparer.Ordinal);
        Assert.True(broken.Marks.SequenceEqual(reported), $"Expected\n  {string.Join("\n  ", broken.Marks)}\nbut reported\n{run}");
        foreach (var fragment in broken.Fragments)
            Assert.Contains(run.Diagnostics, diagnostic => diagnostic.GetMessage().Contains(fragment, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryDiagnosticHasABrokenExample()
    {
        var shown = Names.SelectMany(static name => BrokenCase.Load(name).Marks).Select(static mark => mark[^6..]).ToHashSet();
        // Not UTF-8 needs bytes, an internal error a fault in the generator, a suggestion a property, two come from an analyzer, and two have no
        // place: they have tests of their own.
        string[] others = ["CG1006", "CG6003", "CG6004", "CG6005", "CG9005", "CG9007", "CG9014", "CG9015"];
        var missing = Descriptor.All.Select(static descriptor => descriptor.Id).Except(shown).Except(others);
        Assert.True(
            !missing.Any(),
            string.Join("\n", missing.Select(static id =>
                $"Add tests/ContentGen.Generator.Tests/Broken/{id}/what-is-wrong.md with the mark {{|{id}:…|}} in it.")));
    }

    private static string Relative(string path) =>
        path.StartsWith(ContentProject.Root + "/", StringComparison.Ordinal) ? path[(ContentProject.Root.Length + 1)..] : Path.GetFileName(path);
}
