using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>What a name was used for breaks where it was used, in C# and in markdown.</summary>
public class RefactoringTests
{
    private static readonly ContentProject Blog = Declare("""
        public enum Level { Beginner, Advanced }
        [Content("posts")] public partial record Post
        {
            public required string Title { get; init; }
            public required Author Author { get; init; }
            public Level Level { get; init; }
            [Taxonomy] public IReadOnlyList<string> Tags { get; init; } = [];
        }
        [Content("authors")] public partial record Author(string Name);
        public static class Uses
        {
            public static Post Post => Posts.HelloWorld;
            public static object Tag => Posts.Tags.OpenWeights;
            public static object Author => Authors.JaneDoe;
            public static Level Level => Level.Advanced;
        }
        """)
        .With("authors/jane-doe.yml", "name: Jane")
        .WithPost("hello-world", "title: Hello\nauthor: jane-doe\nlevel: advanced\ntags: [open-weights]");

    [Fact]
    public void TheProjectIsSoundBefore() => Blog.Sound();

    [Fact]
    public void RenamingAPostBreaksTheCSharpThatUsedIt() =>
        Assert.Equal(["HelloWorld CS0117"], Errors(static project =>
            project.Without("posts/hello-world.md").WithPost("hello-there", "title: Hello\nauthor: jane-doe\ntags: [open-weights]")));

    [Fact]
    public void RenamingATagBreaksTheCSharpThatUsedIt() =>
        Assert.Equal(["OpenWeights CS1061"], Errors(static project =>
            project.WithPost("hello-world", "title: Hello\nauthor: jane-doe\ntags: [closed-weights]")));

    [Fact]
    public void RenamingAnAuthorBreaksTheCSharpAndTheMarkdownThatUsedIt() =>
        Assert.Equal(
            ["JaneDoe CS0117", "posts/hello-world.md(3,9): error CG2006: 'jane-doe' in 'author' is not an entry of 'authors': expected the "
                + "slug or id of one. Did you mean 'janet-doe'?"],
            Errors(static project => project.Without("authors/jane-doe.yml").With("authors/janet-doe.yml", "name: Jane")));

    [Fact]
    public void RenamingAnEnumMemberBreaksTheCSharpAndTheMarkdownThatUsedIt() =>
        Assert.Equal(
            ["Advanced CS1061", "posts/hello-world.md(4,8): error CG2004: 'advanced' is not valid for 'level': expected one of beginner, expert."],
            Errors(static project => project.WithSources(static text => text.Replace("Beginner, Advanced", "Beginner, Expert", StringComparison.Ordinal))));

    [Fact]
    public void RenamingAPropertyBreaksTheMarkdownThatSetIt() =>
        Assert.Equal(
            ["posts/hello-world.md(2,1): warning CG2003: Key 'title' is unknown. Known keys: headline, author, level, tags, slug, draft.",
                "posts/hello-world.md(1,1): error CG2001: Required key 'headline' is missing; expected text. Add a line 'headline: …' to the front matter."],
            Errors(static project => project.WithSources(static text => text.Replace("string Title", "string Headline", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal).Reverse());

    /// <summary>The errors of C# with the text at their place, then what the generator reports.</summary>
    private static IEnumerable<string> Errors(Func<ContentProject, ContentProject> edit)
    {
        var run = Blog.Run().Edit(edit);
        var code = run.CompilerDiagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)
            .Select(static d => $"{d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)} {d.Id}");
        return [.. code, .. run.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
