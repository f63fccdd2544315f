using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(FirstHalf.Name)]
public sealed class BrokenPostTests(PackageFixture package)
{
    [Fact]
    public void EveryMistakeIsReportedAtItsPlaceInOneBuildAndGoodPostsStaySilent()
    {
        var project = package.NewProject()
            .WithTitlesProgram()
            .Post("good", "Good", "date: 2026-01-01\ntags: [a, b]")
            .Write("content/posts/bad-date.md", "---\ntitle: A\ndate: 31 Feb\n---\n")
            .Write("content/posts/bad-bool.md", "---\ntitle: A\ndraft: perhaps\n---\n")
            .Write("content/posts/no-title.md", "---\ndate: 2026-01-01\n---\n")
            .Write("content/posts/never-closed.md", "---\ntitle: A\n\nText\n")
            .Write("content/posts/colon.md", "---\ntitle: Rust: a review\n---\n")
            .Write("content/posts/twice.md", "---\ntitle: A\ndate: 2026-01-01\ntitle: B\n---\n")
            .Write("content/posts/json.md", "{ \"title\": \"A\" }\n")
            .Write("content/posts/toml.md", "+++\ntitle = A\n+++\n")
            .Write("content/posts/fences.md",
            "---\ntitle: A\n---\n\n```csharp check\nint x = Posts.Good.Title;\n```\n\n```cs\nclass B { ... }\n```\n\n```cs\nvar y = 1\n```\n")
            .Write("content/posts/sub folder/same.md", "---\ntitle: A\nslug: taken\n---\n")
            .Write("content/posts/sub folder/also.md", "---\ntitle: A\nslug: taken\n---\n");

        var build = project.Build();

        build.ShouldSay(
            "content/posts/bad-date.md(3,7): error CG2002",
            "content/posts/bad-bool.md(3,8): error CG2002",
            "content/posts/no-title.md(1,1): error CG2001",
            "content/posts/never-closed.md(1,1): error CG1001",
            "content/posts/colon.md(2,12): error CG1002",
            "content/posts/twice.md(4,1): error CG1003",
            "content/posts/json.md(1,1): error CG1005",
            "content/posts/toml.md(2,9): error CG1002",
            "content/posts/fences.md(6,9): warning CG5001",
            "content/posts/fences.md(14,10): warning CG5001",
            "content/posts/sub folder/same.md(3,7): error CG3001",
            "content/posts/sub folder/also.md(3,7): error CG3001");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("31 Feb", build.Messages.Single(static message => message.File.EndsWith("bad-date.md", StringComparison.Ordinal)).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void TheSeverityOfAWarningIsTheProjectsToChoose()
    {
        var project = package.NewProject()
            .WithTitlesProgram()
            .Write("content/posts/typo.md", "---\ntitle: A\ntgas: [a]\n---\n");

        var asWarning = project.Build();
        var asError = project.Build("-p:ContentGenTreatWarningsAsErrors=true");
        var silenced = project.Build("-p:NoWarn=CG2003", "--no-incremental");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CG2003.severity = error\n");
        var configured = project.Build();

        asWarning.ShouldSay("content/posts/typo.md(3,1): warning CG2003");
        Assert.Equal(0, asWarning.ExitCode);
        Assert.Contains("tags", asWarning.Messages[0].Text, StringComparison.Ordinal);
        asError.ShouldSay("content/posts/typo.md(3,1): error CG2003");
        silenced.ShouldBeQuiet();
        configured.ShouldSay("content/posts/typo.md(3,1): error CG2003");
    }

    [Fact]
    public void AMistakeIsReportedAgainByTheNextBuildUntilItIsMended()
    {
        var project = package.NewProject()
            .WithTitlesProgram()
            .Write("content/posts/a.md", "---\ntitle: A\ndate: soon\n---\n");

        project.Build().ShouldSay("content/posts/a.md(3,7): error CG2002");
        project.Build().ShouldSay("content/posts/a.md(3,7): error CG2002");
        project.Post("a", "A", "date: 2026-01-01");
        project.Build().ShouldBeQuiet();
    }
}
