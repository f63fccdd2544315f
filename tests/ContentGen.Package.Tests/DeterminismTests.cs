using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(FirstHalf.Name)]
public sealed class DeterminismTests(PackageFixture package)
{
    [Fact]
    public void TheSamePostsGiveTheSameAssemblyInAnyFolderAndWithAnyLineEnds()
    {
        var first = Built("first", "\n");
        var second = Built("second", "\r\n");

        Assert.Equal(Generated(first), Generated(second));
        Assert.Equal(File.ReadAllBytes(first.PathOf("obj/Release/net10.0/App.dll")), File.ReadAllBytes(second.PathOf("obj/Release/net10.0/App.dll")));
    }

    private TestProject Built(string folder, string lineEnd)
    {
        var project = new TestProject(package.NewFolder(folder), "App")
            .WithProjectFile(
                "Microsoft.NET.Sdk",
                package.Version,
                """
                <PathMap>$(MSBuildProjectDirectory)=/app</PathMap>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                """,
                "")
            .WithTitlesProgram();
        foreach (var name in new[] { "b", "a", "c" })
        {
            var text = $"---\ntitle: {name}\ntags: [x, {name}]\nsummary: |\n  two\n  lines\n---\n# Heading\n\nText\n\n"
                + "```csharp\nvar x = 1;\n\nvar y = 2;\n```\n";
            project.Write($"content/posts/{name}.md", text.Replace("\n", lineEnd, StringComparison.Ordinal));
        }

        project.Build("-c", "Release").ShouldBeQuiet();
        return project;
    }

    private static Dictionary<string, string> Generated(TestProject project) =>
        Directory.EnumerateFiles(project.PathOf("obj/Release/net10.0/generated/ContentGen.Generator"), "*.cs", SearchOption.AllDirectories)
            .ToDictionary(static file => Path.GetFileName(file), File.ReadAllText);
}
