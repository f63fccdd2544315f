using System.Text.RegularExpressions;
using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>
/// The generator lies in the package as portable IL and as images for some platforms. These tests run where an image is:
/// what they compare is a compiler that is a process of its own, with and without it.
/// </summary>
[Collection(FirstHalf.Name)]
public sealed partial class ReadyToRunTests(PackageFixture package)
{
    private const string Portable = "analyzers/dotnet/cs/";
    private const string Images = "tools/readytorun/" + FactWithRuntimeAttribute.Runtime + "/";
    private static readonly string[] Off = ["-p:ContentGenReadyToRun=false"];

    [FactWithRuntime]
    public void ACompilerProcessIsGivenTheImagesOfItsPlatform() => Assert.Equal(
        [Portable + "Tomlyn.dll", Images + "ContentGen.Generator.dll", Images + "Markdig.dll", Images + "YamlDotNet.dll"],
        GivenToTheCompiler(package.NewProject()));

    /// <summary>No image fits, or none is wanted, or the generator goes to a process that is not the SDK's compiler.</summary>
    [Theory]
    [InlineData("ContentGenReadyToRun=false")]
    [InlineData("DesignTimeBuild=true")]
    [InlineData("SkipCompilerExecution=true")]
    [InlineData("CscToolPath=/some/compiler")]
    [InlineData("NETCoreSdkPortableRuntimeIdentifier=linux-musl-x64")]
    public void EveryOtherIsGivenThePortableGenerator(string property) => Assert.Equal(
        [Portable + "ContentGen.Generator.dll", Portable + "Markdig.dll", Portable + "Tomlyn.dll", Portable + "YamlDotNet.dll"],
        GivenToTheCompiler(package.NewProject(), "-p:" + property));

    /// <summary>It would load the images from memory, where .NET does not use them.</summary>
    [FactWithRuntime]
    public void TheCompilerServerIsGivenThePortableGenerator() => Assert.Contains(
        Portable + "ContentGen.Generator.dll",
        GivenToTheCompiler(package.NewProject(), "-p:UseSharedCompilation=true"));

    /// <summary>TOML is read as well: Tomlyn is found, though it does not lie beside the images.</summary>
    [FactWithRuntime(IsSlow = true)]
    public void TheImagesGiveTheSameAssemblyAndAreUsed()
    {
        var project = package.NewProject(properties: "<Deterministic>true</Deterministic>").WithTitlesProgram().Post("a", "A", "tags: [x]", "# B\n\n*c*\n")
            .Write("content/posts/b.md", "+++\ntitle = \"T\"\n+++\n")
            .Write("content/links.yml", "- title: L\n");

        var portable = Compiled(project, Off);
        var image = Compiled(project, []);

        Assert.Equal(portable.Assembly, image.Assembly);
        Assert.Equal(["A", "T"], project.RunLines());
        Assert.True(portable.Methods > 1000 && image.Methods < portable.Methods / 2, $"{portable.Methods} methods compiled, with images {image.Methods}");
    }

    /// <summary>Its Roslyn is older than the one that the images were compiled against, and looks for generators in other ways.</summary>
    [FactWithRuntime(IsSlow = true)]
    public void TheCompilerOfAToolsetPackageAcceptsTheImages()
    {
        var project = package.NewProject(
                properties: "<EnableNETAnalyzers>false</EnableNETAnalyzers><LangVersion>13</LangVersion><UseSharedCompilation>false</UseSharedCompilation>",
                items: """<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="4.14.0" PrivateAssets="all" />""")
            .WithTitlesProgram().Post("a", "A");

        var build = project.Dotnet("build", [], CompilerServer.None);

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(["A"], project.RunLines());
        Assert.Contains(Images + "ContentGen.Generator.dll", GivenToTheCompiler(project));
    }

    /// <summary>Our dlls among the compiler's analyzers, by their place in the package.</summary>
    private static List<string> GivenToTheCompiler(TestProject project, params string[] arguments)
    {
        var result = project.Dotnet("build", ["-t:ResolveLockFileAnalyzers", "-getItem:Analyzer", .. arguments], CompilerServer.None);
        Assert.True(result.ExitCode == 0, result.Output);
        return [.. PackedAnalyzer().Matches(result.Output.Replace(@"\\", "/", StringComparison.Ordinal))
            .Select(static match => match.Groups["place"].Value).Order(StringComparer.Ordinal)];
    }

    /// <summary>The assembly, and how many methods of ours and of the libraries beside us the JIT had to compile for it.</summary>
    private static (byte[] Assembly, int Methods) Compiled(TestProject project, string[] arguments)
    {
        var log = project.PathOf("jit.txt");
        File.Delete(log);
        var environment = new Dictionary<string, string>(CompilerServer.None) { ["DOTNET_JitStdOutFile"] = log, ["DOTNET_JitDisasmSummary"] = "1" };
        var result = project.Dotnet("build", ["-t:Rebuild", .. arguments], environment);
        result.ShouldBeQuiet();
        return (File.ReadAllBytes(project.PathOf("obj/Debug/net10.0/App.dll")), File.ReadLines(log).Count(line => OurMethod().IsMatch(line)));
    }

    [GeneratedRegex(@"""Identity"": "".*/contentgen/[^/]+/(?<place>[^""]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex PackedAnalyzer();

    [GeneratedRegex(@" compiled (ContentGen|Markdig|YamlDotNet)\.", RegexOptions.ExplicitCapture)]
    private static partial Regex OurMethod();
}
