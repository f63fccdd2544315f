using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>A site that comes from another tool asks for its record, pastes it and builds.</summary>
[Collection(SecondHalf.Name)]
public sealed class SuggestedRecordTests(PackageFixture package)
{
    private const string Line = "content/posts/a.md(3,1): warning CG9007";

    [Fact]
    public void TheRecordIsInTheFileThatTheBuildNamesAndFitsThePosts()
    {
        var project = package.NewProject()
            .WithTitlesProgram()
            .Post("a", "A", "rating: 5\nseo: { robots: none }")
            .Post("b", "B", "rating: 4");

        project.Build().ShouldBeQuiet();
        var asked = project.Build("-p:ContentGenSuggestRecords=true");
        asked.ShouldSay(Line);

        // MSBuild prints the first line of the message, which ends with the file.
        var file = asked.Messages.Single().Text.Split(' ')[^1];
        var text = File.ReadAllText(project.PathOf(file)).Replace("\r\n", "\n", StringComparison.Ordinal);
        var record = text[(text.IndexOf("#if false\n", StringComparison.Ordinal) + "#if false\n".Length)..text.IndexOf("#endif", StringComparison.Ordinal)];
        project.Write("Post.cs", record)
            .Write("Program.cs", """foreach (var post in App.Posts.All) Console.WriteLine($"{post.Title} {post.Rating + 1} {post.Seo?.Robots}");""");

        project.Build().ShouldBeQuiet();
        Assert.Equal(["A 6 none", "B 5 "], project.RunLines());
    }
}
