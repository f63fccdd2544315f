using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>Components of the same project, made by Razor, in posts; the compiler is the SDK's, and that of .NET 9.</summary>
[Collection(FirstHalf.Name)]
public sealed class ComponentTests(PackageFixture package)
{
    private const string Toolset = """<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="4.14.0" PrivateAssets="all" />""";

    [Theory]
    [InlineData("")]
    [InlineData(Toolset)]
    public void TheCompilersErrorsStandInTheMarkdown(string items)
    {
        var project = Project(items)
            .Post("good", "Good", body: "<PriceChart Title=\"x\" Values={[12.5, 6]} />")
            .Post("component", "A", body: "\nPrices <PriceCart /> fell.")
            .Post("parameter", "A", body: "\n\n<PriceChart Title=\"x\" Titel=\"y\" />")
            .Post("value", "A", body: "\n\n<PriceChart\n  Title=\"x\"\n  Values={[1, \"2\"]} />")
            .Post("required", "A", body: "<PriceChart />")
            .Post("unclosed", "A", body: "<PriceChart Title=\"x\">");

        var build = project.Build();

        build.ShouldSay(
            "content/posts/component.md(5,9): error CS0246",
            "content/posts/parameter.md(6,23): error CS1061",
            "content/posts/required.md(4,2): error CG6003",
            "content/posts/unclosed.md(4,2): error CG6001",
            "content/posts/value.md(8,15): error CS0029");
    }

    [Fact]
    public void APostRendersTheComponentsOfItsProject()
    {
        var project = Project()
            .Post("hello", "Hello", body: "Prices:\n\n<PriceChart Title=\"x\" Values={[12.5, 6]} />")
            .Write("Program.cs", """
                using ContentGen.Blazor;

                Console.WriteLine(await App.Posts.Hello.RenderHtmlAsync(new ServiceCollection().AddLogging().BuildServiceProvider()));
                """);

        project.Build("-p:TreatWarningsAsErrors=true").ShouldBeQuiet();

        Assert.Equal(["<p>Prices:</p>", "<b>x 2</b>"], project.RunLines());

        // An edit of a parameter, and a component that goes, are noticed.
        project.Post("hello", "Hello", body: "<PriceChart Title=\"y\" />").Build().ShouldBeQuiet();
        Assert.Equal(["<b>y 0</b>"], project.RunLines());
        project.Delete("Components/PriceChart.razor").Build().ShouldSay("content/posts/hello.md(4,2): error CS0246");
    }

    /// <summary>Parameters are set by name, so the trimmer must keep them. The framework's own assemblies warn, whoever uses components.</summary>
    [FactWithRuntime(IsSlow = true)]
    public void ATrimmedAppRendersComponents()
    {
        var project = Project()
            .Post("hello", "Hello", body: "Prices: <PriceChart Title=\"x\" Values={[12.5, 6]} />")
            .Write("Program.cs", """
                using ContentGen.Blazor;

                Console.WriteLine(await App.Posts.Hello.RenderHtmlAsync(new ServiceCollection().AddLogging().BuildServiceProvider()));
                """);

        var build = project.Publish("-r", FactWithRuntimeAttribute.Runtime, "--self-contained", "-p:PublishTrimmed=true", "-p:TrimmerSingleWarn=false");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.DoesNotContain(build.Output.Split('\n'), static line =>
            line.Contains("warning IL", StringComparison.Ordinal) && !line.Contains(": Microsoft.", StringComparison.Ordinal));
        var program = project.PathOf($"bin/Release/net10.0/{FactWithRuntimeAttribute.Runtime}/publish/App");
        Assert.Equal("<p>Prices: <b>x 2</b></p>\n\n", Command.Run(project.Folder, program, []).Text);
    }

    private TestProject Project(string items = "") =>
        package.NewProject(sdk: "Microsoft.NET.Sdk.Web",
            items: $"""<PackageReference Include="ContentGen.Blazor" Version="[{package.Version}]" />{items}""", properties: """
            <RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>
            <NoWarn>$(NoWarn);ASP0000</NoWarn>
            """)
            .Write("Components/PriceChart.razor", """
                <b>@Title @Values.Count</b>

                @code {
                    [Parameter, EditorRequired] public string Title { get; set; } = "";
                    [Parameter] public IReadOnlyList<double> Values { get; set; } = [];
                }
                """)
            .Write("Program.cs", "Console.WriteLine();");
}
