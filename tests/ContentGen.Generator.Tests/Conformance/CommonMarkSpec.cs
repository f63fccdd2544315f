namespace ContentGen.Generator.Tests.Conformance;

/// <summary>
/// CommonMark's own examples, from the npm package <c>commonmark-spec</c>; nothing of it is kept in this repository.
/// Found below a folder <c>node_modules</c> of this one or one above it, or where the variable says.
/// </summary>
internal static class CommonMarkSpec
{
    private const string Variable = "CONTENTGEN_COMMONMARK_SPEC";
    private const string Fence = "````````````````````````````````";

    public static string? File { get; } = Find();

    public static IReadOnlyList<(int Number, string Markdown, string Html)> Examples()
    {
        var examples = new List<(int, string, string)>();
        var lines = System.IO.File.ReadAllLines(File!);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence + " example")
                continue;
            var markdown = Take(lines, ref i, ".");
            var html = Take(lines, ref i, Fence);
            examples.Add((examples.Count + 1, markdown, html));
        }

        return examples;
    }

    private static string Take(string[] lines, ref int i, string end)
    {
        var start = ++i;
        while (lines[i] != end)
            i++;
        return string.Concat(lines[start..i].Select(static line => line.Replace('→', '\t') + "\n"));
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path)
            return path;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "node_modules", "commonmark-spec", "spec.txt");
            if (System.IO.File.Exists(candidate))
                return candidate;
        }

        return null;
    }
}

/// <summary>A test that needs the examples.</summary>
internal sealed class CommonMarkFactAttribute : FactAttribute
{
    public CommonMarkFactAttribute()
    {
        if (CommonMarkSpec.File is null)
            Skip = "CommonMark's examples are not here: npm install --no-save commonmark-spec (in the repository's root) brings them.";
    }
}
