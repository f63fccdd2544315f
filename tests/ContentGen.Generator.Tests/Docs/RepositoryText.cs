using System.Text;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>The files of the repository that the tests hold against the code.</summary>
internal static class RepositoryText
{
    /// <summary>The text of a file, with <c>\n</c> as line end.</summary>
    public static string Read(string path) => File.ReadAllText(Repository.Path(path)).Replace("\r\n", "\n", StringComparison.Ordinal);

    public static bool Exists(string path) => File.Exists(Repository.Path(path));

    public static void Write(string path, string text) => File.WriteAllText(Repository.Path(path), text);

    /// <summary>The files below a folder, as paths from the repository's root.</summary>
    public static string[] Files(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(Repository.Path(folder), pattern, SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The cells of the tables in a section of a markdown file, row by row, without the head.</summary>
    public static IReadOnlyList<string[]> Table(string markdown, string heading) =>
    [
        .. Section(markdown, heading).Split('\n')
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(static line => line.Trim().Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray()),
    ];

    /// <summary>The text below a heading, up to the next of the same level. A heading inside a fenced block is none.</summary>
    public static string Section(string markdown, string heading)
    {
        var section = new StringBuilder();
        bool isInside = false, isFenced = false;
        foreach (var line in markdown.Split('\n'))
        {
            isFenced ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isFenced && line.StartsWith("## ", StringComparison.Ordinal))
                isInside = line == $"## {heading}";
            else if (isInside)
                section.Append(line).Append('\n');
        }

        Assert.True(section.Length > 0, $"There is no text below a heading '## {heading}'.");
        return section.ToString();
    }

    /// <summary>The fenced blocks of a text with what their fence says.</summary>
    public static IReadOnlyList<(string Language, string Code)> Blocks(string markdown) =>
    [
        .. Regex.Matches(markdown, "^```(.*)\n((?:.*\n)*?)```$", RegexOptions.Multiline)
            .Select(static match => (match.Groups[1].Value, match.Groups[2].Value)),
    ];

    /// <summary>The words in backticks of a cell.</summary>
    public static string[] Code(string cell) => [.. Regex.Matches(cell, "`([^`]*)`").Select(static match => match.Groups[1].Value)];
}
