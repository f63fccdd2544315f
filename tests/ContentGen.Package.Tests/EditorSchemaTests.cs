using System.Text.Json.Nodes;
using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>Who asks for it finds a JSON Schema beside the content.</summary>
[Collection(FirstHalf.Name)]
public sealed class EditorSchemaTests(PackageFixture package)
{
    private const string Ask = "-p:ContentGenWriteSchemas=true";

    private const string Schema = "content/.schemas/Posts.schema.json";

    [Fact]
    public void TheSchemaIsWrittenAndFollowsTheRecord()
    {
        var project = package.NewProject().WithTitlesProgram().Post("a", "A", "rating: 5");
        project.Build().ShouldBeQuiet();
        Assert.False(File.Exists(project.PathOf(Schema)));

        project.Build(Ask).ShouldBeQuiet();
        Assert.Equal("The title.", (string)Read(project)["title"]!["description"]!);

        project.Write("Post.cs", """
            using ContentGen;
            using System.ComponentModel.DataAnnotations;
            namespace App;
            [Content("posts")]
            public partial record Post
            {
                /// <summary>The title; 100 % of it, with $(OS), @(Compile) and *.</summary>
                public required string Title { get; init; }
                [Range(1, 5)] public int Rating { get; init; }
                [RegularExpression(@"[a-z;]+\.")] public string? Code { get; init; }
            }
            """);
        project.Build(Ask).ShouldBeQuiet();
        var keys = Read(project);
        Assert.Equal("The title; 100 % of it, with $(OS), @(Compile) and *.", (string)keys["title"]!["description"]!);
        Assert.Equal(5, (int)keys["rating"]!["allOf"]![1]!["maximum"]!);
        Assert.Equal(@"^(?:[a-z;]+\.)$", (string)keys["code"]!["allOf"]![1]!["pattern"]!);

        // The build that changes nothing writes nothing, and the folder is no content.
        var written = File.GetLastWriteTimeUtc(project.PathOf(Schema));
        project.Build(Ask).ShouldBeQuiet();
        Assert.Equal(written, File.GetLastWriteTimeUtc(project.PathOf(Schema)));
        Assert.Equal(["A"], project.RunLines());
    }

    private static JsonNode Read(TestProject project) => JsonNode.Parse(File.ReadAllText(project.PathOf(Schema)))!["properties"]!;
}
