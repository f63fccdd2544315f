using System.Text.RegularExpressions;
using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Tests.Suggesting;

namespace ContentGen.Generator.Tests.Corpora;

/// <summary>The record suggested for a whole site reads its posts; where it does not, the suggestion says so.</summary>
public partial class SuggestedRecordCorpusTests
{
    [CorpusFact]
    public void CakePostsFitTheirRecord() => Fits("cake");

    [CorpusFact]
    public void JekyllPostsFitTheirRecord() => Fits("jekyll");

    [CorpusFact]
    public void ElixirPostsFitTheirRecord() => Fits("elixir");

    /// <summary>Each site of a corpus is a collection.</summary>
    private static void Fits(string corpus)
    {
        var root = Path.Combine(Corpus.Root!, corpus);
        var project = new ContentProject();
        foreach (var (path, text, _) in Corpus.Files(corpus))
        {
            var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
            var slash = relative.IndexOf('/');
            project = project.With(slash < 0 ? "posts/" + relative : relative[..slash] + "/" + relative[(slash + 1)..], text);
        }

        var suggested = string.Join('\n', SuggestedRecord.For(project));
        var pasted = SuggestedRecord.Paste(project);

        var surprises = SuggestedRecord.Errors(pasted)
            .Where(static error => SchemaErrors().IsMatch(error))
            .Where(error => !suggested.Contains("content/" + error[..error.IndexOf(": error", StringComparison.Ordinal)], StringComparison.Ordinal))
            .ToList();
        Assert.True(surprises.Count == 0, $"{surprises.Count} surprises:\n{string.Join("\n", surprises.Take(20))}\n\n{suggested}");
        Assert.NotEmpty(suggested);
    }

    /// <summary>What depends on the record. The rest (YAML, addresses) was there before.</summary>
    [GeneratedRegex("(CG200[1-7]|CG9...|CS[0-9]+): ")]
    private static partial Regex SchemaErrors();
}
