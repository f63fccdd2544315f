using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Markdown.Code;

/// <summary>Fences marked <c>check</c> are compiled in the project; the others are not.</summary>
public class FenceCheckTests
{
    private static readonly ContentProject Project = new ContentProject()
        .WithPost("2026-01-01-hello", "title: Hello\ntags: [C#]")
        .WithSource("namespace App { public class Greeter { public string Greet(string name) => name; internal int Count; } }");

    [Theory]
    [InlineData("string title = Posts.Hello.Title;")]
    [InlineData("foreach (Post post in Posts.All)\n    Console.WriteLine(post.Title);")]
    [InlineData("Posts.Tags.CSharp.Entries")]
    [InlineData("Posts.All\nPosts.Tags.CSharp   // a term\n\nPosts.All[\"hello\"]")]
    [InlineData("var count = new Greeter().Count;\nawait Task.Delay(count);")]
    [InlineData("return Posts.Hello.Title;")]
    [InlineData("if (Posts.All.Count > 1)\n    return null;\nreturn new() { };")]
    [InlineData("foreach (var post in Posts.All)\n    yield return post.Title;")]
    [InlineData("using System.Text;\nusing App;\n\nvar text = new StringBuilder();\nvoid Add(Post post) => text.Append(post.Title);\nclass Own { }")]
    [InlineData("class Own { }\nnew Own().ToString();")]
    [InlineData("using System.Text;\nnamespace Other;\npublic class Own { public StringBuilder X = new(); public Post? Post; }")]
    [InlineData("public required string Title { get; init; }\n[Taxonomy] public IReadOnlyList<string> Tags { get; init; } = [];")]
    [InlineData("private readonly Greeter _greeter;\n\npublic Own(Greeter greeter) => _greeter = greeter;")]
    [InlineData("public static string Shout(this Post post) => post.Title.ToUpperInvariant();")]
    [InlineData("IReadOnlyList<Post> Related(Post post, int count)")]
    [InlineData("[Content(\"posts\", Route = \"/{slug}/\")]")]
    [InlineData("[Content(\"notes\")]\npublic partial record Note\n{\n    public required string Title { get; init; }\n}")]
    [InlineData("IReadOnlyDictionary<string, Post?>?")]
    [InlineData("Greeter")]
    [InlineData("post => post.Title")]
    [InlineData("[1, 2, 3]")]
    [InlineData("record Post(int Mine);\nvar own = new Post(1).Mine;")]
    [InlineData("// nothing")]
    public void WhatCompilesIsRight(string code) => AssertFound("", code);

    [Theory]
    [InlineData("int x = \"a\";", "(6,9): CS0029")]
    [InlineData("var x = Posts.Hello.Titel;", "(6,21): CS1061")]
    [InlineData("var x = 1;\nPosts.Gone.Title", "(7,7): CS0117")]
    [InlineData("Posts.All\nPosts.Tags.Gone\nPosts.Goner", "(7,12): CS1061 (8,7): CS0117")]
    [InlineData("using Markdig;", "(6,7): CS0246")]
    [InlineData("Markdown.ToHtml(\"x\");", "(6,1): CS0103")]
    [InlineData("public Greeter2 X { get; }\npublic int Y() => \"a\";", "(6,8): CS0246 (7,19): CS0029")]
    [InlineData("public Own(Greeter greeter) => greeter.Greet();", "(6,40): CS7036")]
    [InlineData("Task<Nothing> A(int x)", "(6,6): CS0246")]
    [InlineData("[Content]", "(6,2): CS7036")]
    [InlineData("return Posts.Hello.Titel;", "(6,20): CS1061")]
    [InlineData("int F() => \"a\";\nreturn F();", "(6,12): CS0029")]
    [InlineData("#error no\nvar x = 1;", "(6,8): CS1029")]
    [InlineData("int x;\nConsole.WriteLine(x);", "(7,19): CS0165")]
    [InlineData("var x = 1\nint y = \"a\";", "(6,10): CS1002")]
    [InlineData("public class A\n{\n    ...\n}", "(8,5): CS8635 ")]
    [InlineData("IReadOnlyDictionary<string, Poster>", "(6,29): CS0246")]
    public void WhatDoesNotCompileIsReportedAtItsPlace(string code, string expected) => AssertFound(expected, code);

    [Theory]
    [InlineData("csharp")]
    [InlineData("csharp ignore")]
    [InlineData("csharp ignore check")]
    [InlineData("text check")]
    public void OtherFencesAreNotCompiled(string info) =>
        Assert.Empty(Project.WithPost("page", body: $"```{info}\nint x = \"a\";\n```").Run().Diagnostics);

    [Fact]
    public void WarningsOfTheCompilerAreNotReported() =>
        AssertFound("", "int unused = 1;\nstring title = null;\n[Obsolete] void Old() { }\nOld();");

    [Fact]
    public void FencesDoNotKnowOfEachOther()
    {
        const string fence = "```csharp check\nclass Own { }\nvar one = new Own();\n```\n\n";
        Assert.Empty(Project.WithPost("page", body: fence + fence).WithPost("other", body: fence).Run().Diagnostics);
        AssertFound("(10,1): CS0103", "var one = 1;\n```\n\n```csharp check\none.ToString();");
    }

    [Theory]
    [InlineData("int one = 1;", "int one = 2;", "")]
    [InlineData("int Twice(int x) => x * 2;", "Twice(1);", "(10,1): CS0103")]
    [InlineData("using Text = System.Text;\nText.Rune.GetUnicodeCategory(default);", "Text.Rune.GetUnicodeCategory(default);", "(11,1): CS0103")]
    [InlineData("global using System.Text;\nRune x = default;", "Rune x = default;", "(11,1): CS0246")]
    [InlineData("return 1;", "return \"a\";", "")]
    [InlineData("await Task.Delay(1);", "int x = \"a\";", "(10,9): CS0029")]
    [InlineData("args = [];", "string args = \"a\";", "(10,8): CS0136")]
    public void StatementsOfOneFenceSayNothingToTheNext(string first, string second, string expected) =>
        AssertFound(expected, $"{first}\n```\n\n```csharp check\n{second}");

    [Fact]
    public void EachOfHundredsOfFencesIsReportedAtItsPlace()
    {
        var fences = Enumerable.Range(0, 150).Select(static number => $"int x{number} = {(number % 50 == 0 ? "\"a\"" : number)};");
        AssertFound("(6,10): CS0029 (206,11): CS0029 (406,12): CS0029", string.Join("\n```\n\n```csharp check\n", fences));
    }

    [Fact]
    public void APageIsCheckedBesideAProgram()
    {
        var project = Project.WithSource("using App; var own = Posts.All.Count; System.Console.WriteLine(own);", "Program.cs");
        AssertFound("(6,1): CS0103", "own.ToString();\nvar post = Posts.Hello;", project);
    }

    [Fact]
    public void TheProjectsOwnRecordsAreKnown()
    {
        var project = new ContentProject()
            .With("recipes/soup.md",
            "---\ntitle: Soup\nminutes: 20\n---\n\n```csharp check\nint minutes = Recipes.Soup.Minutes;\nstring slug = Recipes.Soup.Slug;\n"
                + "string wrong = Recipes.Soup.Minutes;\n```\n")
            .WithSource("using ContentGen; namespace App.Models; [Content(\"recipes\")] public partial record Recipe { public required "
                + "string Title { get; init; } public int Minutes { get; init; } }");
        Assert.StartsWith("recipes/soup.md(9,16): warning CG5001: This fence is marked 'check' but does not compile: Cannot implicitly "
            + "convert type 'int' to 'string' (CS0029).", project.Run().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheClassesOfTheWholeAssemblyAreKnownWhereTheyAreMade()
    {
        var asked = Project.WithProperty("ContentGenJson", "true").WithProperty("ContentGenVisibility", "internal");
        AssertFound("", "var catalogs = ContentCatalogs.All.Count;\nvar resolver = ContentJson.Resolver;", asked);
        AssertFound("(6,16): CS0103", "var resolver = ContentJson.Resolver;");
    }

    [Fact]
    public void WhatStandsInTwoFencesIsReportedInBoth() =>
        AssertFound("(6,9): CS0029 (10,9): CS0029", "int x = \"a\";\n```\n\n```csharp check\nint x = \"a\";");

    [Fact]
    public void RenamingAPostIsNoticedByThePageThatNamesIt()
    {
        var before = Project.With("docs/page.md", "---\ntitle: Page\n---\n```csharp check\nvar post = Posts.Hello;\n```\n").Run();
        var after = before.Edit(static project => project.Without("posts/2026-01-01-hello.md").WithPost("2026-01-01-goodbye", "title: Goodbye\ntags: [C#]"));

        Assert.Empty(before.Diagnostics);
        Assert.StartsWith("docs/page.md(5,18): warning CG5001: ", after.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, after.Changed(TrackingNames.Fences));
    }

    [Fact]
    public void WithoutACheckedFenceNothingIsCompiled()
    {
        var before = Project.WithPost("page", body: "```csharp\nint x = \"a\";\n```").Run();
        var after = before.Edit(static project => project.WithSource("class Other;"));

        Assert.Equal(0, before.Outcomes(TrackingNames.CheckedFences));
        Assert.Equal(0, after.Outcomes(TrackingNames.CheckedFences));
    }

    [Fact]
    public void EditingCSharpChecksAgainAndReportsTheDifference()
    {
        var before = Project.WithPost("page", body: "```csharp check\nint x = new Later().X;\n```").Run();
        var after = before.Edit(static project => project.WithSource("namespace App { class Later { public int X; } }"));

        Assert.StartsWith("posts/page.md(6,13): warning CG5001", before.ToString(), StringComparison.Ordinal);
        Assert.Empty(after.Diagnostics);
        Assert.Equal(0, after.Computed(TrackingNames.Rendered));
        Assert.Empty(after.FilesChangedSince(before));
    }

    [Fact]
    public void EditingAnotherBodyLeavesTheCheckCached()
    {
        var before = Project.WithPost("page", body: "```csharp check\nint x = 1;\n```").Run();
        var after = before.Edit(static project => project.WithPost("2026-01-01-hello", "title: Hello\ntags: [C#]", "Another text."));

        Assert.Equal(1, after.Changed(TrackingNames.Rendered));
        Assert.Equal(0, after.Changed(TrackingNames.Fences));
        Assert.Equal(0, after.Changed(TrackingNames.CheckedFences));
    }

    [Fact]
    public void AddingALineToTheFrontMatterMovesTheReportAndRendersNothing()
    {
        var before = Project.WithPost("page", "title: A", "```csharp check\nint x = \"a\";\n```").Run();
        var after = before.Edit(static project => project.WithPost("page", "title: A\nsummary: B", "```csharp check\nint x = \"a\";\n```"));

        Assert.StartsWith("posts/page.md(6,9)", before.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("posts/page.md(7,9)", after.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, after.Computed(TrackingNames.Rendered));
        Assert.Equal(0, after.Changed(TrackingNames.CheckedFences));
    }

    private static void AssertFound(string expected, string code, ContentProject? project = null)
    {
        var run = (project ?? Project).WithPost("page", body: $"```csharp check\n{code}\n```").Run();
        var found = run.Diagnostics.Select(static diagnostic =>
        {
            Assert.Equal("CG5001", diagnostic.Id);
            var start = diagnostic.Location.GetLineSpan().StartLinePosition;
            var message = diagnostic.GetMessage();
            return $"({start.Line + 1},{start.Character + 1}): {message[(message.IndexOf("(CS", StringComparison.Ordinal) + 1)..][..6]}";
        });
        Assert.Equal(expected.Trim(), string.Join(" ", found));
    }
}
