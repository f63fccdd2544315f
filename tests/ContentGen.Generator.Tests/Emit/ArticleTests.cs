using System.Reflection;
using ContentGen.Generator.Emit;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Emit;

/// <summary>What a record's properties become where nobody knows the record.</summary>
public class ArticleTests
{
    private const string Shown =
        "string.Join('|', a.Title, $\"{a.Published:O}\", $\"{a.Updated:O}\", a.Summary, string.Join('+', a.Tags), a.Image, string.Join('+', "
            + "a.Authors), string.Join('+', a.Aliases), a.IsDraft)";

    [Fact]
    public void TheMembersAreThoseOfTheLibrary() =>
        Assert.Equal(
            typeof(IContentArticle).GetProperties().Select(static property => (property.Name, Type(property))),
            ArticleEmitter.MembersOf(DefaultSchema.For("posts", new("/c", "App", "public", true)))
                .Select(static member => (member.Name, member.Type.Replace("global::", "", StringComparison.Ordinal))));

    [Fact]
    public void TheDefaultRecordIsAnArticle() =>
        Assert.Equal(
            "Hello|2026-04-09T12:00:00.0000000+02:00|2026-05-01T00:00:00.0000000+00:00|Short.|C#+a b|https://example.org/x.png|Jane|/old/|True",
            Read(new ContentProject().WithProperty("ContentGenIncludeDrafts", "true").WithPost("hello", """
                title: Hello
                date: 2026-04-09T12:00:00+02:00
                updated: 2026-05-01
                summary: Short.
                tags: [C#, a b]
                image: https://example.org/x.png
                author: Jane
                aliases: [/old/]
                draft: true
                """)));

    [Fact]
    public void WhatARecordDoesNotHaveIsEmpty() =>
        Assert.Equal("A name||||||||False", Read(Declared("public required string Name { get; init; }").WithPost("a", "name: A name")));

    [Theory]
    [InlineData("Uri?")]
    [InlineData("List<int>?")]
    [InlineData("List<Inner>?")]
    [InlineData("Dictionary<string, string>?")]
    [InlineData("Inner?")]
    [InlineData("DayOfWeek?")]
    [InlineData("int")]
    [InlineData("DateOnly?")]
    [InlineData("ContentImage?")]
    [InlineData("System.Collections.Immutable.ImmutableArray<Guid>?")]
    public void PropertiesOfOtherTypesPlayNoPart(string type)
    {
        var names = new[] { "Name", "Date", "Updated", "Summary", "Tags", "Image", "Authors", "Aliases", "Draft" };
        var fits = type switch { "Uri?" or "ContentImage?" => ["Image"], "DateOnly?" => ["Date", "Updated"], _ => Array.Empty<string>() };
        var project = Declared("public required string Title { get; init; }\n" + string.Join("\n", names.Except(fits)
            .Select(name => $"public {type} {name} {{ get; init; }}")))
            .WithSource("#pragma warning disable CS1591\nnamespace App; public record Inner(int X);");

        Assert.Equal("T||||||||False", Read(project.WithPost("a", "title: T")));
    }

    [Theory]
    [InlineData("DateOnly")]
    [InlineData("DateTime")]
    [InlineData("DateTimeOffset")]
    public void ADateThatNobodyGaveIsEmpty(string type) => Assert.Equal(
        "T||||||||False",
        Read(Declared($$"""
            public required string Title { get; init; }
            public {{type}} Date { get; init; }
            public {{type}} Updated { get; init; }
            """).WithPost("a", "title: T")));

    [Fact]
    public void WithoutATitleThereIsNoArticle() =>
        Assert.False(Declared("public DateOnly? Date { get; init; }").WithPost("a", "date: 2026-01-01").Run()
            .Evaluate<bool>("(object)Posts.All[0] is IContentArticle"));

    [Fact]
    public void PropertiesOfManyTypesPlayTheParts() =>
        Assert.Equal(
            "a|2026-01-02T00:00:00.0000000+00:00|2026-02-03T04:05:06.0000000+00:00|D|x+y|/i.png|P+Q||False",
            Read(Declared("""
                public string? Title { get; init; }
                public DateOnly? PublishedOn { get; init; }
                public DateTime? LastModified { get; init; }
                public required string Description { get; init; }
                [Taxonomy] public System.Collections.Immutable.ImmutableArray<string> Topics { get; init; } = [];
                public List<Uri> Image { get; init; } = [];
                public required List<Person> Authors { get; init; }
                public bool? Draft { get; init; }
                """, "public sealed record Person(string Name, Uri? Home = null);")
                .WithPost("a", """
                    publishedOn: 2026-01-02
                    lastModified: 2026-02-03T04:05:06Z
                    description: D
                    topics: [x, y]
                    image: [/i.png, /j.png]
                    authors: [{name: P}, {name: Q}]
                    """)));

    [Fact]
    public void AnAuthorOfAnotherCollectionIsCalledAsThere() =>
        Assert.Equal("T||||||Ada Lovelace||False", Read(Declared(
            "public required string Title { get; init; } public required Author Author { get; init; }",
            "[Content(\"authors\")] public partial record Author { public required string Name { get; init; } }")
            .With("authors.yml", "- id: ada\n  name: Ada Lovelace\n")
            .WithPost("a", "title: T\nauthor: ada")));

    [Fact]
    public void ARecordMayImplementMembersItself() =>
        Assert.Equal("Loud T|||In short|||||False", Read(Declared("""
            public required string Title { get; init; }
            string IContentArticle.Title => "Loud " + Title;
            string? ContentGen.IContentArticle.Summary => "In short";
            """).WithPost("a", "title: T")));

    [Fact]
    public void MembersOfTheUsersOwnAreNotInTheWay() =>
        Assert.Equal("T||||||||False", Read(Declared("""
            public required string Title { get; init; }
            public int Published => 1;
            public int IsDraft() => 2;
            public string[]? Updated => null;
            """).WithPost("a", "title: T")));

    [Fact]
    public void AllCatalogsAreInOneList()
    {
        var run = new ContentProject().WithPost("a").With("notes/n.md", "---\ntitle: N\n---\n").With("about.md", "---\ntitle: About\n---\n").Run();

        Assert.Equal(
            "notes Note 1, pages Page 1, posts Post 1",
            run.Evaluate<string>("string.Join(\", \", ContentCatalogs.All.Select(c => $\"{c.Folder} {c.EntryType.Name} {c.Entries.Count}\"))"));
        Assert.True(run.Evaluate<bool>("ReferenceEquals(ContentCatalogs.All[2], Posts.All) && ReferenceEquals(ContentCatalogs.All[2].Latest, Posts.All)"));
    }

    [Fact]
    public void AFolderOfTheListsNameKeepsIt()
    {
        var run = new ContentProject().With("content-catalogs/a.md", "---\ntitle: A\n---\n").Run();
        Assert.Equal("", run.ToString());
        Assert.Equal("A", run.Evaluate<string>("ContentCatalogs.All[0].Title"));
    }

    [Fact]
    public void ACatalogThatIsHiddenInATypeIsNotListed()
    {
        var run = new ContentProject().WithPost("a").With("notes/n.md", "---\ntitle: N\n---\n").WithSource("""
            #pragma warning disable CS1591
            using ContentGen;
            namespace App;
            public partial class Site { [Content("notes")] private partial record Note { public required string Title { get; init; } } }
            """).Run();
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal("posts", run.Evaluate<string>("string.Join(\", \", ContentCatalogs.All.Select(c => c.Folder))"));
    }

    [Fact]
    public void EditingAPostLeavesTheListCached()
    {
        var before = new ContentProject().WithPost("a").Run();
        var after = before.Edit(static project => project.WithPost("a", "title: B\ndate: 2026-01-01"));
        Assert.Equal(0, after.Changed(TrackingNames.CatalogList));
    }

    private static ContentProject Declared(string members, string types = "") => new ContentProject().WithSource($$"""
        #pragma warning disable CS1591
        using System; using System.Collections.Generic; using ContentGen;
        namespace App;
        [Content("posts")] public partial record Post { {{members}} }
        {{types}}
        """);

    private static string Read(ContentProject project)
    {
        var run = project.Run();
        Assert.Equal("", run.ToString());
        Assert.Empty(run.CompilerDiagnostics);
        return run.Evaluate<string>($"((Func<IContentArticle, string>)(a => {Shown}))(Posts.All[0])");
    }

    private static string Type(PropertyInfo property)
    {
        var nullable = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable ? "?" : "";
        return property.PropertyType == typeof(string) ? "string" + nullable
            : property.PropertyType == typeof(bool) ? "bool"
            : property.PropertyType == typeof(IReadOnlyList<string>) ? "System.Collections.Generic.IReadOnlyList<string>"
            : Nullable.GetUnderlyingType(property.PropertyType) is { } value ? value.FullName + "?"
            : property.PropertyType.FullName!;
    }
}
