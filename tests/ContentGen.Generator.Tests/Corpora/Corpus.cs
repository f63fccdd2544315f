using System.Text;
using System.Text.Json;

namespace ContentGen.Generator.Tests.Corpora;

/// <summary>
/// Real posts with what other parsers read in them, one JSON line per file ("oracle"): lines and columns from one.
/// </summary>
internal static class Corpus
{
    public static string? Root { get; } = Find();

    /// <summary>Every file of a corpus that is valid UTF-8, as the generator sees it: no byte order mark, LF.</summary>
    public static IEnumerable<(string Path, string Text, JsonElement Oracle)> Files(string name)
    {
        foreach (var line in File.ReadLines(Path.Combine(Root!, name + ".oracle.jsonl")))
        {
            var oracle = JsonDocument.Parse(line).RootElement;
            var path = Path.Combine(Root!, name, oracle.GetProperty("path").GetString()!);
            if (!File.Exists(path) || (oracle.TryGetProperty("utf8", out var utf8) && !utf8.GetBoolean()))
                continue;
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
            yield return (path, text.TrimStart('\ufeff').Replace("\r\n", "\n").Replace('\r', '\n'), oracle);
        }
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CONTENTGEN_CORPORA") is { Length: > 0 } given)
            return Directory.Exists(given) ? given : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(candidate))
                return candidate;
        }

        return null;
    }
}
