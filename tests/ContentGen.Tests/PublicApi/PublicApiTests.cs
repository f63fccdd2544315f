namespace ContentGen.Tests;

public class PublicApiTests
{
    private const string Refresh = "CONTENTGEN_UPDATE_API";

    [Fact]
    public void ThePublicApiIsTheReviewedOne()
    {
        var actual = PublicApiListing.Of(typeof(Catalog<>).Assembly);
        var reviewed = ReviewedFile();
        if (Environment.GetEnvironmentVariable(Refresh) == "1")
            File.WriteAllText(reviewed, actual);

        var expected = File.Exists(reviewed) ? File.ReadAllText(reviewed).ReplaceLineEndings("\n") : "";
        Assert.True(expected == actual, Difference(expected, actual));
    }

    private static string Difference(string expected, string actual) => string.Join("\n",
    [
        "The public API of ContentGen.dll is not the one in tests/ContentGen.Tests/PublicApi.txt:",
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

    private static string ReviewedFile() => Repository.Path("tests", "ContentGen.Tests", "PublicApi.txt");
}
