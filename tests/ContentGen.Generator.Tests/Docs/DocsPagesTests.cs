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
            Assert.True(outdated.Count == 0, string.Join("\n", outdated.Select(block => $"{path}, line {block.Block.FirstLine}: CONTENTGEN_UPDATE_DOCS=1 would write\n{block.Code}")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void LinksLeadToPagesAndHeadings(string path)
    {
        var page = DocsPage.Load(path);
        var folder = Path.GetDirectoryName(path)!;
        foreach (var target in Link().Matches(page.Prose).Select(static match => match.Groups[1].Value).Where(static target => !target.Contains("://", StringComparison.Ordinal)))
        {
            var parts = target.Split('#');
            var file = parts[0].Length == 0 ? path : Path.GetRelativePath(Path.GetFullPath("."), Path.GetFullPath(Path.Combine(folder, parts[0]))).Replace('\\', '/');
            Assert.True(parts[0].Length == 0 || parts[0].EndsWith(".md", StringComparison.Ordinal), $"'{target}' is no relative link to a page.");
            Assert.True(RepositoryText.Exists(file), $"'{target}' leads nowhere.");
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
        var listed = run.Evaluate<string>("string.Join('\\n', Docs.All.Select(d => $\"{d.Weight}|{d.Title}|{d.Summary}\"))").Split('\n').Select(static row => row.Split('|')).ToList();
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
            foreach (var target in Link().Matches(DocsPage.Load(path).Prose).Select(static match => match.Groups[1].Value.Split('#')[0]).Where(static target => target.EndsWith(".md", StringComparison.Ordinal) && !target.Contains("://", StringComparison.Ordinal)))
            {
                var file = Path.GetRelativePath(Path.GetFullPath("."), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, target))).Replace('\\', '/');
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

    /// <summary>A heading's anchor as GitHub makes it.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.TrimStart('#').Trim().ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
