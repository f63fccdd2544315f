using System.Text.RegularExpressions;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>What a page of the documentation shows is what happens.</summary>
public partial class DocsPagesTests
{
    public static TheoryData<string> Pages => [.. DocsPage.Names];

    /// <summary>With <c>CONTENTGEN_UPDATE_DOCS=1</c> the outdated blocks are written anew, to be reviewed as a diff.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryExampleIsReal(string path)
    {
        var page = DocsPage.Load(path);
        var outdated = DocsProject.Outdated(page);
        if (IsUpdating)
            Update(page, outdated);
        else
            Assert.True(
                outdated.Count == 0,
                string.Join("\n", outdated.Select(block => $"{path}, line {block.Block.FirstLine}: CONTENTGEN_UPDATE_DOCS=1 would write\n{block.Code}")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void LinksLeadToPagesAndHeadings(string path)
    {
        var page = DocsPage.Load(path);
        foreach (var target in Targets(page))
        {
            var parts = target.Split('#');
            var file = parts[0].Length == 0 ? path : From(path, parts[0]);
            Assert.True(parts[0].Length == 0 || parts[0].EndsWith(".md", StringComparison.Ordinal), $"'{target}' is not a relative link to a page.");
            Assert.True(RepositoryText.Exists(file), $"'{target}' does not exist.");
            if (parts.Length > 1)
                Assert.Contains(parts[1], DocsPage.Load(file).Prose.Split('\n').Where(static line => line.StartsWith('#')).Select(Anchor));
        }
    }

    /// <summary>The pages are themselves a collection: a title, a summary and a weight for the order.</summary>
    [Fact]
    public void ThePagesAreACollectionInTheirOrder()
    {
        // With the posts beside them, of which checked fences speak.
        var project = DocsPage.Names.Concat(RepositoryText.Files("content/posts", "*"))
            .Aggregate(new ContentProject(), static (project, path) => project.With(path["content/".Length..], RepositoryText.Read(path)));
        var run = project.Run();

        Assert.Equal("", run.ToString());
        var listed = run.Evaluate<string>("string.Join('\\n', Docs.All.Select(d => $\"{d.Weight}|{d.Title}|{d.Summary}\"))")
            .Split('\n')
            .Select(static row => row.Split('|'))
            .ToList();
        Assert.Equal(DocsPage.Names.Count, listed.Count);
        Assert.DoesNotContain(listed, static row => row.Any(string.IsNullOrWhiteSpace));
        Assert.Equal(listed.Count, listed.Select(static row => row[0]).Distinct().Count());
    }

    [Fact]
    public void EveryPageIsReachedFromTheFirst()
    {
        const string first = "content/docs/index.md";
        var reached = new HashSet<string> { first };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var path))
        {
            var pages = Targets(DocsPage.Load(path)).Select(static target => target.Split('#')[0]);
            foreach (var target in pages.Where(static target => target.EndsWith(".md", StringComparison.Ordinal)))
            {
                var file = From(path, target);
                if (reached.Add(file))
                    open.Enqueue(file);
            }
        }

        Assert.Empty(DocsPage.Names.Except(reached));
    }

    internal static bool IsUpdating => Environment.GetEnvironmentVariable("CONTENTGEN_UPDATE_DOCS") == "1";

    internal static void Update(DocsPage page, IEnumerable<(DocsBlock Block, string Code)> outdated)
    {
        var lines = page.Text.Split('\n').ToList();
        foreach (var (block, code) in outdated.OrderByDescending(static change => change.Block.FirstLine))
        {
            lines.RemoveRange(block.FirstLine, block.LineCount);
            lines.InsertRange(block.FirstLine, code.TrimEnd('\n').Split('\n'));
        }

        RepositoryText.Write(page.Path, string.Join('\n', lines));
    }

    /// <summary>What the links of a page point to, other hosts left out.</summary>
    private static IEnumerable<string> Targets(DocsPage page) => Link().Matches(page.Prose)
        .Select(static match => match.Groups[1].Value)
        .Where(static target => !target.Contains("://", StringComparison.Ordinal));

    /// <summary>The path of a file to which a page links, from the repository's root.</summary>
    private static string From(string page, string target) =>
        Path.GetRelativePath(Path.GetFullPath("."), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target))).Replace('\\', '/');

    /// <summary>A heading's anchor as GitHub makes it.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.TrimStart('#').Trim().ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
