using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Catalogs;

/// <summary>The members that name entries.</summary>
public class MemberTests
{
    private static readonly string[] OfEveryCatalog = ["All", "Tags", "Categories"];

    [Theory]
    [InlineData("open-weights-after-muse-spark", "OpenWeightsAfterMuseSpark")]
    [InlineData("2026-04-09-hello", "Hello")]
    [InlineData("2024/2024-05-01-hello", "Hello")]
    [InlineData("name/index", "Name")]
    [InlineData("iPhone-15", "Iphone15")]
    [InlineData("v1.10", "V1_10")]
    [InlineData("v11-0", "V11_0")]
    [InlineData("100-days", "_100Days")]
    [InlineData("2026-04-09", "_2026_04_09")]
    [InlineData("class", "Class")]
    [InlineData("a_b", "AB")]
    [InlineData("all", "_All")]
    [InlineData("tags", "_Tags")]
    [InlineData("categories", "_Categories")]
    [InlineData("posts", "_Posts")]
    [InlineData("post", "Post")]
    [InlineData("equals", "_Equals")]
    [InlineData("to-string", "_ToString")]
    [InlineData("get-type", "_GetType")]
    [InlineData("finalize", "_Finalize")]
    [InlineData("memberwise-clone", "_MemberwiseClone")]
    [InlineData("tags-taxonomy", "_TagsTaxonomy")]
    [InlineData("system", "System")]
    [InlineData("content-gen", "ContentGen")]
    [InlineData("string", "String")]
    [InlineData("app", "App")]
    [InlineData("über-uns", "ÜberUns")]
    [InlineData("u\u0308ber-uns", "ÜberUns")]
    [InlineData("日本語", "日本語")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("𠮷", "_")]
    [InlineData("٣-days", "_٣Days")]
    public void ASlugBecomesAName(string name, string member)
    {
        var run = new ContentProject().WithPost(name).Run();
        var names = run.Members("App.Posts").Except(OfEveryCatalog);

        Assert.Equal("", run.ToString());
        Assert.Equal(member, Assert.Single(names));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void AllSuchNamesGoTogetherAndEachIsItsEntry()
    {
        string[] names = ["all", "tags", "posts", "post", "equals", "to-string", "system", "content-gen", "string", "app", "taxonomy", "catalog",
            "term", "tags-taxonomy", "100-days", "class", "data", "terms", "static", "bucket", "key", "count"];
        var run = names.Aggregate(new ContentProject(), static (all, name) => all.WithPost(name, $"title: {name}\ntags: [{name}]\ncategories: [{name}]")).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(
            names.Order(StringComparer.Ordinal),
            run.Evaluate<string[]>("typeof(Posts).GetProperties().Select(p => p.GetValue(null)).OfType<Post>().Select(post => post.Title).ToArray()")
                .Order(StringComparer.Ordinal));
        Assert.Equal(
            names.Order(StringComparer.Ordinal),
            run.Evaluate<string[]>(
                "Posts.Tags.GetType().GetProperties().Where(p => p.PropertyType == typeof(Term<Post>) && p.GetIndexParameters().Length == "
                    + "0).Select(p => ((Term<Post>)p.GetValue(Posts.Tags)!).Slug).ToArray()").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhereTwoWouldClashTheWholeSlugIsTheName()
    {
        var run = new ContentProject().WithPost("2024/recap").WithPost("2025/recap").WithPost("other").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(["Other", "_2024Recap", "_2025Recap"], run.Members("App.Posts").Except(OfEveryCatalog));
        Assert.Equal("2025/recap", run.Evaluate<string>("Posts._2025Recap.Slug"));
    }

    [Fact]
    public void AnotherPostRenamesNobody()
    {
        var before = new ContentProject().WithPost("b").WithPost("a/c").WithPost("2026-01-01-d").Run();
        var after = before.Edit(static project => project.WithPost("a").WithPost("2027-01-01-e").WithPost("x/y/z"));

        Assert.Subset(after.Members("App.Posts").ToHashSet(), before.Members("App.Posts").ToHashSet());
    }

    [Fact]
    public void EntriesThatStillClashGetNoMemberAndAWarningEach()
    {
        var run = new ContentProject().WithPost("a-b").WithPost("a.b").WithPost("c").Run();

        Assert.Equal(["CG3004", "CG3004"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Equal(["C"], run.Members("App.Posts").Except(OfEveryCatalog));
        Assert.Equal(3, run.Evaluate<int>("Posts.All.Count"));
    }

    [Fact]
    public void DeletingAPostBreaksTheCodeThatUsedIt()
    {
        var before = new ContentProject().WithPost("hello").WithPost("other").WithSource("class Uses { object It() => App.Posts.Hello; }").Run();
        Assert.Empty(before.CompilerDiagnostics);

        var after = before.Edit(static project => project.Without("posts/hello.md"));

        Assert.Equal(["CS0117"], after.CompilerDiagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Contains("'Hello'", after.CompilerDiagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void DeletingTheLastTagBreaksTheCodeThatUsedIt()
    {
        var after = new ContentProject().WithPost("hello", "title: T\ntags: [x]").WithSource("class Uses { object It() => App.Posts.Tags.X; }").Run()
            .Edit(static project => project.WithPost("hello"));

        Assert.Equal(["CS1061"], after.CompilerDiagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("---\ntitle: T\ndate: never\n---\n", "CG2002")]
    [InlineData("---\ntitle: 'T\n---\n", "CG1002")]
    [InlineData("---\ntitle: T\n", "CG1001")]
    [InlineData("---\nno title\n---\n", "CG1004")]
    [InlineData("+++\ntitle = T\n+++\n", "CG1002")]
    [InlineData("{ \"title\": \"T\" }\n", "CG1005")]
    [InlineData("Text.\n", "CG2001")]
    [InlineData("", "CG2001")]
    [InlineData("---\ntitle: T\nslug: no slug\n---\n", "CG3002")]
    [InlineData("---\ntitle: A\ntitle: B\n---\n", "CG1003")]
    public void ABrokenPostKeepsItsMember(string text, string id)
    {
        var run = new ContentProject().With("posts/hello.md", text).WithPost("other", "title: T\ntags: [x]")
            .WithSource("class Uses { string It() => App.Posts.Hello.Title + App.Posts.Other.Title; }").Run();

        Assert.Equal([id], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void TheTagsOfABrokenPostKeepTheirMembers()
    {
        var run = new ContentProject().WithPost("hello", "title: T\ndate: never\ntags: [x]")
            .WithSource("class Uses { object It() => App.Posts.Tags.X; }").Run();

        Assert.Equal(["CG2002"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void PostsThatShareAnAddressKeepTheMemberOfItsName()
    {
        var run = new ContentProject().WithPost("2026-01-01-hello").WithPost("2026-01-02-hello")
            .WithSource("class Uses { object It() => App.Posts.Hello; }").Run();

        Assert.Equal(["CG3001", "CG3001"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(run.CompilerDiagnostics);
    }
}
