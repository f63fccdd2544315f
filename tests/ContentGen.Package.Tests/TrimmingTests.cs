using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class TrimmingTests(PackageFixture package)
{
    private const string Program = """
        foreach (var post in App.Posts.All)
            Console.WriteLine($"{post.Title}|{post.Date:yyyy-MM-dd}|{string.Join(',', post.Tags)}|{post.Body.Html.Trim()}");
        Console.WriteLine(App.Posts.Tags.X.Entries[0].Url);
        """;

    private static readonly string[] Printed = ["Hello|2026-01-01|x,y|<p>Text.</p>", "/posts/hello/"];

    [Fact]
    public void TheAnalyzersOfTrimmingAndNativeCompilationSayNothing()
    {
        var project = NewProject("""
            <IsAotCompatible>true</IsAotCompatible>
            <VerifyReferenceAotCompatibility>true</VerifyReferenceAotCompatibility>
            """);

        project.Build().ShouldBeQuiet();
    }

    [FactWithRuntime]
    public void ATrimmedAppReadsItsPosts()
    {
        var project = NewProject("<PublishTrimmed>true</PublishTrimmed>");

        project.Publish("-r", FactWithRuntimeAttribute.Runtime).ShouldBeQuiet();

        Assert.Equal(Printed, Published(project, "net10.0"));
    }

    /// <summary>For net8.0, the oldest framework: its native compiler is one package and needs no runtime of that version.</summary>
    [FactWithRuntime(NeedsLinker = true)]
    public void ANativeAppReadsItsPosts()
    {
        var project = NewProject("<TargetFramework>net8.0</TargetFramework><PublishAot>true</PublishAot>");

        project.Publish("-r", FactWithRuntimeAttribute.Runtime).ShouldBeQuiet();

        Assert.Equal(Printed, Published(project, "net8.0"));
    }

    private TestProject NewProject(string properties) =>
        package.NewProject(properties: properties + """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <InvariantGlobalization>true</InvariantGlobalization>
            <SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            """)
            .Post("hello", "Hello", "date: 2026-01-01\ntags: [x, y]")
            .Write("Program.cs", Program);

    private static string[] Published(TestProject project, string framework) =>
        Command.Run(project.Folder, project.PathOf($"bin/Release/{framework}/{FactWithRuntimeAttribute.Runtime}/publish/App"), [])
            .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
