using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>A page of <c>content/docs</c> with its fenced blocks.</summary>
/// <param name="Path">From the repository's root: <c>content/docs/types.md</c>.</param>
/// <param name="Text">The whole page.</param>
/// <param name="Blocks">Its fenced blocks in their order.</param>
internal sealed partial record DocsPage(string Path, string Text, IReadOnlyList<DocsBlock> Blocks)
{
    public const string Folder = "content/docs";

    public static IReadOnlyList<string> Names { get; } = RepositoryText.Files(Folder, "*.md");

    public static DocsPage Load(string path)
    {
        var text = RepositoryText.Read(path);
        return new DocsPage(path, text, [.. ReadBlocks(text.Split('\n'))]);
    }

    /// <summary>The page without its blocks: what a reader takes for prose.</summary>
    public string Prose
    {
        get
        {
            var lines = Text.Split('\n');
            var inside = Blocks.SelectMany(static block => Enumerable.Range(block.FirstLine - 1, block.LineCount + 2)).ToHashSet();
            return string.Join('\n', lines.Where((_, line) => !inside.Contains(line)));
        }
    }

    private static IEnumerable<DocsBlock> ReadBlocks(string[] lines)
    {
        for (var line = 0; line < lines.Length; line++)
        {
            var fence = Fence().Match(lines[line]);
            if (!fence.Success)
                continue;
            var first = line + 1;
            var end = Array.FindIndex(lines, first, candidate => candidate == fence.Groups[1].Value);
            Assert.True(end >= 0, $"The block on line {first} is never closed.");
            var above = Array.FindLastIndex(lines, line - 1, static candidate => candidate.Trim().Length > 0);
            var named = above < 0 ? Match.Empty : FileName().Match(lines[above]);
            yield return new DocsBlock(
                fence.Groups[2].Value.Trim(),
                named.Success ? named.Groups[1].Value : null,
                string.Concat(lines[first..end].Select(static code => code + "\n")),
                first,
                end - first);
            line = end;
        }
    }

    [GeneratedRegex("^(`{3,})([^`]*)$")]
    private static partial Regex Fence();

    /// <summary>A line in front of a block that ends with a file's name and a colon says that the block is this file.</summary>
    [GeneratedRegex(@"`([^`\s]+\.(?:md|markdown|yml|yaml|toml|cs|csproj|svg))`:$")]
    private static partial Regex FileName();
}

/// <summary>A fenced block.</summary>
/// <param name="Info">What its fence says: <c>markdown broken</c>.</param>
/// <param name="File">The file that it shows, relative to the project.</param>
/// <param name="Code">Its text.</param>
/// <param name="FirstLine">The line, from zero, of its first line of text.</param>
/// <param name="LineCount">How many lines of text it has.</param>
internal sealed record DocsBlock(string Info, string? File, string Code, int FirstLine, int LineCount)
{
    public string Language => Info.Split(' ')[0];

    public bool Is(string word) => Info.Split(' ').Contains(word);
}
