namespace ContentGen.AspNetCore.Tests;

/// <summary>
/// A theory that needs node and the feed readers of npm: <c>npm install feedsmith rss-parser</c> somewhere, and
/// <c>CONTENTGEN_NODE_MODULES</c> set to that folder.
/// </summary>
internal sealed class TheoryWithReadersAttribute : TheoryAttribute
{
    public TheoryWithReadersAttribute()
    {
        // Where it is set and wrong, the tests fail.
        if (Modules is not { Length: > 0 })
            Skip = "CONTENTGEN_NODE_MODULES names no folder with the npm packages feedsmith and rss-parser.";
    }

    public static string? Modules => Environment.GetEnvironmentVariable("CONTENTGEN_NODE_MODULES");
}
