using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Tests.Schema.Declared;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Emit;

/// <summary>.NET 8 comes with C# 12, and a project may set an older one.</summary>
public class LanguageVersionTests
{
    private const string Post = """
        using System; using System.Collections.Generic; using System.Collections.Immutable; using System.ComponentModel.DataAnnotations; using ContentGen;
        #pragma warning disable CS1591
        namespace App;
        [Content("posts", Route = "/{yyyy}/{slug}/", OrderBy = "Rank")]
        public partial record Post
        {
            public required string Title { get; init; }
            public DateOnly Date { get; init; }
            public int Rank { get; init; } = 5;
            [Taxonomy] public IReadOnlyList<string> Tags { get; init; }
            public string[] Array { get; init; }
            public List<int> List { get; init; }
            public IReadOnlySet<Guid> Set { get; init; }
            public ImmutableArray<string?> Immutable { get; init; }
            public Dictionary<string, Link> Map { get; init; }
            public Link? Link { get; init; }
            public IReadOnlyList<Author> Authors { get; init; }
            public ContentImage? Image { get; init; }
        }
        public record Link(string Text, IReadOnlyList<DayOfWeek> Days, List<Uri>? More = null) { public ImmutableArray<int> Numbers { get; init; } }
        [Content("authors")] public partial record Author(string Name, IReadOnlyList<string> Sites);
        """;

    [Fact]
    public void AllThatIsGeneratedIsCSharp11()
    {
        var run = new ContentProject { Language = LanguageVersion.CSharp11 }
            .WithSource("#pragma warning disable CS8618\n" + Post)
            .WithProperty("ContentGenJson", "true").WithComponents()
            .WithSource("""
                #pragma warning disable CS1591
                using Microsoft.AspNetCore.Components;
                namespace App;
                public sealed class Callout : ComponentBase
                {
                    [Parameter] public string? Kind { get; set; }
                    [Parameter] public RenderFragment? ChildContent { get; set; }
                }
                """)
            .WithProperty("ContentGenComponentNamespaceList", "App")
            .WithPost("a", "title: A\ndate: 2026-01-01\ntags: [x]\nauthors: [jane]\nmap: { a: { text: t } }",
                "Some *words*.\n\n<Callout Kind=\"note\">\n\nInside.\n\n</Callout>\n")
            .With("authors/jane.yml", "name: Jane\n")
            .With("notes/n.md", "---\ntitle: N\ntags: [y]\nimage: a.png\n---\nText.\n")
            .Run();

        Assert.Equal("", string.Join("\n", run.Diagnostics.Where(static diagnostic => diagnostic.Id != "CG4003")));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal("0 0 0 True 0 A", run.Evaluate<string>(
            "string.Join(' ', Posts.A.Array.Length, Posts.A.List.Count, Posts.A.Set.Count, Posts.A.Immutable.IsEmpty, "
                + "Posts.A.Map[\"a\"].Days.Count, Posts.A.Title)"));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    public void OfAnOlderLanguageOneErrorIsSaid(LanguageVersion version, string shown)
    {
        var run = new ContentProject { Language = version }
            .WithSource("namespace App { [ContentGen.Content(\"posts\")] internal partial class Post { } }")
            .WithPost("a", "title: A", "[b](b.md)").WithPost("b").With("notes/n.md", "---\ntitle: N\n---\n").Run();

        Assert.Equal(
            $"CSC : error CG9014: The project is compiled as C# {shown}, and generated code needs C# 11 or newer. "
                + "Remove <LangVersion> from the project file, or set it to 'latest'.",
            run.ToString());
        Assert.Empty(run.Generated);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void WithoutContentTheLanguageDoesNotMatter() => Assert.Equal("", (new ContentProject { Language = LanguageVersion.CSharp9 }).Run().ToString());
}
