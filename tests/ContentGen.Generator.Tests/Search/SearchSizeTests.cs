using System.Globalization;
using ContentGen.Generator.Tests.Corpora;
using ContentGen.Generator.Tests.Docs;
using ContentGen.Generator.Tests.Harness;
using Xunit.Abstractions;

namespace ContentGen.Generator.Tests.Search;

/// <summary>What the index costs. The figures are printed: <c>dotnet test --filter SearchSizeTests --logger "console;verbosity=detailed"</c>.</summary>
public class SearchSizeTests(ITestOutputHelper output)
{
    [Fact]
    public void TheIndexOfTheDemoPostsCostsAQuarterOfTheirBodies() => Measure(
        "content/posts",
        RepositoryText.Files("content/posts", "*.md").Select(static path => (path["content/posts/".Length..], RepositoryText.Read(path))));

    [CorpusFact]
    public void TheIndexOfRealPostsCostsAQuarterOfTheirBodies()
    {
        foreach (var corpus in new[] { "cake", "elixir", "jekyll" })
            Measure(corpus, Corpus.Files(corpus).Select(static file => (Path.GetFileNameWithoutExtension(file.Path) + ".md", file.Text)));
    }

    private void Measure(string name, IEnumerable<(string Name, string Text)> posts)
    {
        var project = posts.Aggregate(new ContentProject(), static (all, post) => all.With("posts/" + post.Name, post.Text));
        var generated = project.Run().Generated;
        var bodies = generated.Where(static file => file.Key.StartsWith("Posts.Bodies.", StringComparison.Ordinal)).Sum(static file => Packed(file.Value));
        var index = Packed(generated["Posts.Search.00.g.cs"]);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {project.Files.Count} posts, {bodies / project.Files.Count} packed bytes each, and {index / project.Files.Count} of the index, "
                + $"which is {100.0 * index / bodies:F1} %"));
        Assert.InRange((double)index / bodies, 0.01, 0.25);
    }

    /// <summary>The bytes in the literals of a file: 15 bits a character.</summary>
    private static long Packed(string file) => file.LongCount(static c => c >= '\u3400') * 15 / 8;
}
