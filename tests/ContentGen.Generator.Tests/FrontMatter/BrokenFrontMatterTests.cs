using ContentGen.Generator.FrontMatter;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>Every file of <c>Broken/CG1*</c> holds one mistake; it is reported where it is marked, with the words it asks for.</summary>
public sealed class BrokenFrontMatterTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Broken");

    public static TheoryData<string> Files => [.. Directory.EnumerateDirectories(Folder, "CG1*")
        .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.md"))
        .Select(static file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Where(static file => !file.StartsWith("CG1006", StringComparison.Ordinal) && !file.StartsWith("CG1007", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void TheMistakeIsReportedWhereItIsMarked(string file)
    {
        var marked = MarkedText.Parse(File.ReadAllText(Path.Combine(Folder, file)));

        var read = FrontMatterReader.Read(file, marked.Text, default);

        Assert.Equal(marked.Expected, marked.Found(read.Problems));
        Assert.All(marked.Messages, part => Assert.Contains(part, string.Join('\n', read.Problems.Select(static problem => problem.Message)),
            StringComparison.Ordinal));
        Assert.False(read.IsReadable);
        // The keys that are sound are read all the same, and none that holds the mistake.
        Assert.DoesNotContain(read.Root.Entries, entry => read.Problems.Any(problem =>
            problem.IsError && problem.Range.Start >= entry.KeyRange.Start && problem.Range.Start < entry.Value.Range.End));
    }

    [Fact]
    public void EveryIdOfThisStageHasSeveralFiles() =>
        Assert.All(["CG1001", "CG1002", "CG1003", "CG1004", "CG1005"], id => Assert.True(Directory.GetFiles(Path.Combine(Folder, id)).Length >= 5, id));
}
