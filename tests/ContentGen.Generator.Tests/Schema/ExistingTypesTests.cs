using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Tests.Schema.Declared;

namespace ContentGen.Generator.Tests.Schema;

/// <summary>Types of the project that have the names of default records and their catalogs.</summary>
public class ExistingTypesTests
{
    [Theory]
    [InlineData("public partial record Post;")]
    [InlineData("partial record Post { public int Length => Title.Length; public static int Count; public string Shout() => Title; }")]
    [InlineData("partial record Post { public Post(string text) : this() { Title = text; } }")]
    [InlineData("public sealed partial record Post { public string? Extra { get; init; } }")]
    [InlineData("public static partial class Posts { public static int Count => All.Count; }")]
    [InlineData("public class Post<T>; public class Posts<T>;")]
    [InlineData("public class Outer { public class Post; public class Posts; }")]
    public void PartsAndOtherTypesAreJoinedOrLeftAlone(string csharp) =>
        Records.Declare(csharp).WithPost("a").Sound();

    [Fact]
    public void ATypeOfAnotherNamespaceIsNotInTheWay() =>
        new ContentProject().WithProperty("ContentGenNamespace", "App.Site").WithSource(
            "#pragma warning disable CS1591\nnamespace App; public class Post; public static class Posts;").WithPost("a").Sound();

    [Fact]
    public void InTheGlobalNamespaceTheyAreFoundToo() =>
        Assert.Contains("the type 'Post' exists already", new ContentProject().WithProperty("RootNamespace", "").WithSource("public class Post;")
            .WithPost("a").Run().ToString(), StringComparison.Ordinal);

    [Fact]
    public void RenamingTheTypeInTheWayGivesTheCollectionBack()
    {
        var run = new ContentProject().WithSource("namespace App; public class Post;").WithPost("a").With("notes/n.md", "---\ntitle: N\n---\n").Run();
        Assert.DoesNotContain("Posts.g.cs", run.Generated.Keys);

        var renamed = run.Edit(static project => project.WithSources(static text => text.Replace("Post", "Entity", StringComparison.Ordinal)));

        Assert.Equal("", renamed.ToString());
        Assert.Contains("Posts.g.cs", renamed.Generated.Keys);
    }

    [Fact]
    public void MovingTheTypeReportsItAnewAndEmitsNothing()
    {
        var run = new ContentProject().WithSource("namespace App; public class Post;").WithPost("a").With("notes/n.md", "---\ntitle: N\n---\n").Run();
        var moved = run.Edit(static project => project.WithSources(static text => "\n\n" + text));

        Assert.StartsWith("/app/Source0.cs(3,", moved.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, moved.Computed(TrackingNames.Bound));
        Assert.Equal(0, moved.Changed(TrackingNames.Schemas));
    }

    [Theory]
    [InlineData("public static partial class Posts { public static Post A => All[0]; public static int B(int c) => c; public class C; }")]
    [InlineData("[ContentGen.Content(\"posts\")] public partial record Post(string Title); "
        + "public static partial class Posts { public const int A = 1, B = 2, C = 3; }")]
    [InlineData("public partial class Outer { [ContentGen.Content(\"posts\")] public partial record Post(string Title); "
        + "public static partial class Posts { public static string A = \"\", B = A, C = A; } }")]
    public void AnEntryDoesNotTakeTheNameOfAMemberOfTheUsersPart(string csharp)
    {
        var run = Records.Declare(csharp).WithPost("a").WithPost("b").WithPost("c").WithPost("d").Sound();

        var catalog = run.Generated.Single(static file => file.Key.EndsWith("Posts.g.cs", StringComparison.Ordinal)).Value;
        Assert.All(["_A", "_B", "_C", "D"], name => Assert.Contains($"Post {name} =>", catalog, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public static partial class Posts { public static int All => 1; }", "the type 'App.Posts' already has a member 'All'")]
    [InlineData("public static partial class Posts { public static int Tags => 1; }", "the type 'App.Posts' already has a member 'Tags'")]
    [InlineData("[ContentGen.Content(\"posts\")] public partial record Post(string Title); public static class Posts;",
        "the type 'App.Posts' exists already")]
    public void WhatEveryCatalogHasCannotBeWrittenByTheUser(string csharp, string message) =>
        Assert.Contains(message, Records.Declare(csharp).WithPost("a").Run().ToString(), StringComparison.Ordinal);
}
