using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(SecondHalf.Name)]
public sealed class QuickStartTests(PackageFixture package)
{
    [Fact]
    public void TwoPostsAndADotnetRunAreAllItTakes()
    {
        var project = package.NewProject(properties: """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <LangVersion>12</LangVersion>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <AnalysisLevel>latest-recommended</AnalysisLevel>
            """)
            .Post("2026-04-09-hello-world", "Hello, world", "tags: [c#, markdown]", "# Welcome\n\nThis is **markdown**.")
            .Post("2026-05-01-second", "The second", "tags: markdown", "Short.")
            .Write("Program.cs", """
                using System.Globalization;
                using App;

                foreach (Post post in Posts.All)
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{post.Date:yyyy-MM-dd} {post.Title}: {string.Join('+', post.Tags)}"));
                Console.WriteLine(Posts.HelloWorld.Body.Html);
                Console.WriteLine(Posts.Tags.Markdown.Entries.Count);
                """);

        var run = project.Dotnet("run", []);

        Assert.Equal(
            """
            2026-05-01 The second: markdown
            2026-04-09 Hello, world: c#+markdown
            <h1 id="welcome">Welcome</h1>
            <p>This is <strong>markdown</strong>.</p>

            2

            """.ReplaceLineEndings("\n"),
            run.Output);
        var output = Directory.EnumerateFiles(project.PathOf("bin/Debug/net10.0")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(["App.deps.json", "App.dll", "App.pdb", "App.runtimeconfig.json", "App.xml", "ContentGen.dll"], output.Except(["App", "App.exe"]));
    }

    [Fact]
    public void AProjectWithoutContentBuilds()
    {
        // Its first build says that there is none (NothingReadTests); a project that means it says so.
        var project = package.NewProject(properties: "<NoWarn>$(NoWarn);CG9013</NoWarn>")
            .Write("Program.cs", "Console.WriteLine(typeof(ContentGen.Catalog<>).Name);");

        project.Build("-warnaserror").ShouldBeQuiet();

        Assert.Equal("Catalog`1\n", project.Run());
    }

    [Fact]
    public void TheCompilerServerAndACompilerOfItsOwnMakeTheSameAssembly()
    {
        var project = package.NewProject().WithTitlesProgram().Post("one", "One");

        project.Dotnet("build", ["-warnaserror"], CompilerServer.None).ShouldBeQuiet();
        var alone = File.ReadAllBytes(project.PathOf("obj/Debug/net10.0/App.dll"));
        project.Dotnet("build", ["-warnaserror", "--no-incremental"], CompilerServer.Shared).ShouldBeQuiet();

        Assert.Equal(alone, File.ReadAllBytes(project.PathOf("obj/Debug/net10.0/App.dll")));
    }
}
