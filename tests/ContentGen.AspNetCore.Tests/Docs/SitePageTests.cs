using System.Text.RegularExpressions;

namespace ContentGen.AspNetCore.Tests.Docs;

/// <summary>The pages about sites and components show code that compiles.</summary>
public class SitePageTests
{
    [Theory]
    [InlineData("content/docs/site.md", "csharp web")]
    [InlineData("content/docs/components.md", "csharp web")]
    [InlineData("src/ContentGen.AspNetCore/README.md", "csharp")]
    public void EveryBlockIsCompiledCode(string page, string language)
    {
        var code = Lines(File.ReadAllText(Repository.Path("tests", "ContentGen.AspNetCore.Tests", "Docs", "SitePage.cs")));
        var blocks = Regex.Matches(File.ReadAllText(Repository.Path(page)), $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(static block => block.Groups[1].Value)
            .ToList();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Lines(block), code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(ContentSiteOptions))]
    [InlineData(typeof(ContentFeedOptions))]
    [InlineData(typeof(SitemapOptions))]
    [InlineData(typeof(RobotsOptions))]
    [InlineData(typeof(ContentImageOptions))]
    [InlineData(typeof(ContentExportOptions))]
    public void EveryOptionIsNamed(Type options)
    {
        var page = File.ReadAllText(Repository.Path("content/docs/site.md"));
        Assert.All(options.GetProperties(), option => Assert.Matches($"`([a-z]+\\.)?{option.Name}(`|\\[)", page));
    }

    private static string Lines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Trim())).Trim('\n');
}
