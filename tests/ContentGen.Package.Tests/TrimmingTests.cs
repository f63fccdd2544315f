using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(SecondHalf.Name)]
public sealed class TrimmingTests(PackageFixture package)
{
    private const string Program = """
        foreach (var post in App.Posts.All)
            Console.WriteLine($"{post.Title}|{post.Date:yyyy-MM-dd}|{string.Join(',', post.Tags)}|{post.Body.Html.Trim()}");
        Console.WriteLine(App.Posts.Tags.X.Entries[0].Url);
        """;

    private static readonly string[] Printed = ["Hello|2026-01-01|x,y|<p>Text.</p>", "/posts/hello/"];

    /// <summary>Two bodies that deflate badly. Together they are more than the assembly's string literals take.</summary>
    private static readonly string[] Noise = [RandomText(8_000_000), RandomText(5_000_000)];

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
        AddNoise(project);

        project.Publish("-r", FactWithRuntimeAttribute.Runtime).ShouldBeQuiet();

        Assert.Equal(["Text"], Constants(project.PathOf($"obj/Release/net10.0/{FactWithRuntimeAttribute.Runtime}/App.dll")));
        Assert.Equal([.. Printed, .. Noise.Select(Sum)], Published(project, "net10.0"));
    }

    /// <summary>For net8.0, the oldest framework: its native compiler is one package and needs no runtime of that version.</summary>
    [FactWithRuntime(NeedsLinker = true, IsSlow = true)]
    public void ANativeAppReadsItsPosts()
    {
        var project = NewProject("<TargetFramework>net8.0</TargetFramework><PublishAot>true</PublishAot>");
        AddNoise(project);

        project.Publish("-r", FactWithRuntimeAttribute.Runtime).ShouldBeQuiet();

        Assert.Equal([.. Printed, .. Noise.Select(Sum)], Published(project, "net8.0"));
    }

    private TestProject NewProject(string properties) =>
        package.NewProject(properties: properties + """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <InvariantGlobalization>true</InvariantGlobalization>
            <ContentGenSearch>false</ContentGenSearch>
            <SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            """)
            .Post("hello", "Hello", "date: 2026-01-01\ntags: [x, y]")
            .Write("Program.cs", Program);

    /// <summary>The second spills out of the string literals: the app reads it by reflection.</summary>
    private static void AddNoise(TestProject project) => project
        .Write("content/tapes/noise.md", $"---\ntitle: Noise\n---\n```\n{Noise[0]}\n```\n")
        .Write("content/videos/noise.md", $"---\ntitle: Noise\n---\n```\n{Noise[1]}\n```\n")
        .Write("Program.cs", Program + """

            foreach (var text in new[] { App.Tapes.Noise.Body.Text, App.Videos.Noise.Body.Text })
                Console.WriteLine(text.Length + " " + text.Sum(static c => (long)c));
            """);

    private static IEnumerable<string> Constants(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.FieldDefinitions.Select(metadata.GetFieldDefinition)
            .Where(static field => field.Attributes.HasFlag(FieldAttributes.Literal))
            .Select(field => metadata.GetString(field.Name))];
    }

    private static string Sum(string text) => text.Length + " " + text.Sum(static c => (long)c);

    private static string RandomText(int bytes)
    {
        var noise = new byte[bytes];
        new Random(bytes).NextBytes(noise);
        return Convert.ToBase64String(noise, Base64FormattingOptions.InsertLineBreaks).Replace("\r", "", StringComparison.Ordinal);
    }

    private static string[] Published(TestProject project, string framework) =>
        Command.Run(project.Folder, project.PathOf($"bin/Release/{framework}/{FactWithRuntimeAttribute.Runtime}/publish/App"), [])
            .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
