using System.Reflection;

namespace ContentGen.Tests;

/// <summary>Holds what an assembly shows to the outside against the file that was reviewed, which stands in the folder of its tests.</summary>
internal static class ReviewedApi
{
    private const string Refresh = "CONTENTGEN_UPDATE_API";

    public static void Check(Assembly assembly)
    {
        var actual = PublicApiListing.Of(assembly);
        var name = assembly.GetName().Name!;
        var reviewed = Repository.Path("tests", name + ".Tests", "PublicApi.txt");
        if (Environment.GetEnvironmentVariable(Refresh) == "1")
            File.WriteAllText(reviewed, actual);

        var expected = File.Exists(reviewed) ? File.ReadAllText(reviewed).ReplaceLineEndings("\n") : "";
        Assert.True(expected == actual, Difference(name, expected, actual));
    }

    private static string Difference(string name, string expected, string actual) => string.Join("\n",
    [
        $"The public API of {name}.dll is not the one in tests/{name}.Tests/PublicApi.txt:",
        "",
        .. Lines(expected, without: actual).Select(static line => "- " + line),
        .. Lines(actual, without: expected).Select(static line => "+ " + line),
        "",
        $"If the change is meant, run the tests once with {Refresh}=1 and review the file's diff.",
    ]);

    /// <summary>The lines one text has and the other lacks, each led by the type it belongs to.</summary>
    private static IEnumerable<string> Lines(string text, string without) =>
        Qualified(text).Except(Qualified(without));

    private static IEnumerable<string> Qualified(string text)
    {
        var type = "";
        foreach (var line in text.Split('\n').Where(static line => line.Length > 0))
        {
            if (!line.StartsWith(' '))
                type = line.Split(" : ")[0].Split("  //")[0];
            yield return line.StartsWith(' ') ? $"{type}: {line.Trim()}" : line;
        }
    }
}
