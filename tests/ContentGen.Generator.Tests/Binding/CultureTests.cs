using System.Globalization;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>The culture of the machine that builds has no say in anything.</summary>
public class CultureTests
{
    private static readonly ContentProject Project = new ContentProject()
        .WithPost("2026-04-09-ISTANBUL-Iğdır-title",
            "Title: I İ ı i\nTAGS: [INDIE, indie, I, ı, C#]\nDRAFT: NO\nDate: 2026-04-09T14:30:00.25+02:00\nWEIGHT: -1\nInvalid-Key: 1",
                "# INDEX I\n\nIIII 1,5 ﷼ text.")
        .WithPost("index-2", "title: TITLE\ndescription: INDIA\nCATEGORIES: IT\ndraft: OFF")
        .WithPost("broken", "titel: I\ndate: 1/2/2026\ndraft: MAYBE\nweight: 1,000\nslug: I I")
        .With("INDEX/i.md", "---\ntitle: I\n---\n")
        .With("ıi/i.md", "---\ntitle: I\n---\n");

    [CultureTheory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("hi-IN")]
    [InlineData("sv-SE")]
    public void TheSameFilesAndTheSameProblemsComeOut(string culture)
    {
        var plain = Project.Run();
        using var _ = new CultureScope(culture);
        Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        var run = Project.Run();

        Assert.Equal(plain.ToString(), run.ToString());
        Assert.Equal(plain.Generated.OrderBy(static file => file.Key, StringComparer.Ordinal), run.Generated
            .OrderBy(static file => file.Key, StringComparer.Ordinal));
    }

    [CultureTheory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void TheAppReadsTheSameValuesInAnyCulture(string culture)
    {
        var run = Project.Run();
        using var _ = new CultureScope(culture);

        Assert.Equal(
            ["2026-04-09T14:30:00.2500000+02:00", "-1", "False", "istanbul-iğdır-title"],
            run.Evaluate<string[]>(
                "new[] { Posts.All[0].Date!.Value.ToString(\"O\"), "
                    + "Posts.All[0].Weight!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), "
                    + "Posts.All[0].Draft.ToString(), Posts.All[0].Slug }"));
    }
}
