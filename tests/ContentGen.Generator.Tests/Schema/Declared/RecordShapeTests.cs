using ContentGen.Generator.Tests.Harness;
using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>Where a record may stand, how it may be written, and which of its properties are keys.</summary>
public class RecordShapeTests
{
    [Fact]
    public void ARecordMayHaveAConstructorOfItsOwn()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post
            {
                public Post() => Origin = "constructor";
                public Post(string title) : this() => Title = title;
                public string Title { get; init; } = "";
                public string Origin { get; init; }
            }
            [Content("notes")] public partial record Note
            {
                public Note(string title) => Title = title;
                public string Title { get; init; }
                public string Kind { get; init; } = "note";
            }
            """)
            .WithPost("x", "title: X").With("notes/n.md", "---\ntitle: N\n---\n").Sound();

        Assert.Equal("X constructor N note", run.Evaluate<string>("$\"{Posts.X.Title} {Posts.X.Origin} {Notes.N.Title} {Notes.N.Kind}\""));
        Assert.Equal(1, run.Evaluate<int>("typeof(Note).GetConstructors().Length"));
    }

    [Fact]
    public void APositionalRecordWithoutParametersIsARecord()
    {
        var run = Declare("[Content(\"posts\")] public partial record Post() { public required string Title { get; init; } }")
            .WithPost("x", "title: X").Sound();

        Assert.Equal("X", run.Evaluate<string>("Posts.X.Title"));
    }

    [Fact]
    public void ACopyConstructorIsNoConstructor()
    {
        var run = Declare("[Content(\"posts\")] public partial record Post { protected Post(Post other) => (Title, Id, Slug, Url, Source, "
            + "Body) = (other.Title, other.Id, other.Slug, other.Url, other.Source, other.Body); public required string Title { get; init; } }")
                .WithPost("x", "title: X").Sound();

        Assert.Equal("X", run.Evaluate<string>("(Posts.X with { }).Title + new Post { Title = \"\" }.Title"));
    }

    [Theory]
    [InlineData("public static partial class Site {", "}")]
    [InlineData("public partial record Site {", "}")]
    [InlineData("public partial struct Site {", "}")]
    [InlineData("public partial record struct Site(int A) {", "}")]
    [InlineData("public partial interface Site {", "}")]
    [InlineData("public partial class Outer { public partial class Site {", "} }")]
    [InlineData("public partial class @event { public partial class Site {", "} }")]
    public void ARecordMayBeNested(string open, string close)
    {
        var run = Declare($$"""
            {{open}}
                [Content("posts")] public sealed partial record Post(string Title);
                [Content("notes")] internal partial record Note { public required string Title { get; init; } public Post? Post { get; init; } }
                [Content("logs")] public partial record Log { public Post? Post { get; init; } }
            {{close}}
            """)
            .WithPost("x", "title: X").With("notes/n.md", "---\ntitle: N\npost: x\n---\n").With("logs/l.md", "---\npost: x\n---\n").Sound();

        var site = open.Contains("Outer", StringComparison.Ordinal) ? "Outer.Site" : open.Contains("event", StringComparison.Ordinal) ? "@event.Site" : "Site";
        Assert.Equal("X N X N l",
            run.Evaluate<string>(
                $"$\"{{{site}.Posts.X.Title}} {{{site}.Notes.N.Title}} {{{site}.Notes.N.Post!.Title}} {{{site}.Posts.X.Notes[0].Title}} "
                    + $"{{{site}.Posts.X.Logs[0].Id}}\""));
    }

    [Fact]
    public void APrivateRecordIsCompletedAndSeenByNobodyElse()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post(string Title);
            public static partial class Site
            {
                [Content("notes")] private partial record Note(string Title, Post Post);
                public static string First => Notes.All[0].Post.Title;
            }
            """)
            .WithPost("x", "title: X").With("notes/n.md", "---\ntitle: N\npost: x\n---\n").Sound();

        Assert.Equal("X", run.Evaluate<string>("Site.First"));
    }

    [Fact]
    public void NamesMayBeKeywords()
    {
        var run = new ContentProject().WithSource("""
            #pragma warning disable CS1591
            using ContentGen;
            namespace App.@int;
            public enum @enum { @new, @default }
            public record @struct(string @ref, int @out = 3) { public required string @in { get; init; } public string @this { get; init; } = ""; }
            [Content("posts", Catalog = "class", OrderBy = "event")]
            public partial record @record(string @base)
            {
                public required string reader { get; init; }
                public string @value { get; init; } = "";
                [Taxonomy] public string[] @params { get; init; } = [];
                public @enum @event { get; init; }
                public @struct? @object { get; init; }
                public @static? @return { get; init; }
            }
            [Content("static")] public partial record @static(string @if);
            """)
            .WithPost("x", "base: b\nreader: r\nvalue: v\nparams: [p]\nevent: default\nobject: { ref: r, in: i }\nreturn: s")
            .With("static/s.md", "---\nif: yes\n---\n").Sound();

        Assert.Equal("b r v p default r 3 i s x", run.Evaluate<string>(
            "string.Join(\" \", App.@int.@class.All.Select(x => $\"{x.@base} {x.reader} {x.@value} {App.@int.@class.@params.P.Name} "
                + "{x.@event} {x.@object!.@ref} {x.@object.@out} {x.@object.@in} {x.@return!.Slug}\")) + \" \" + App.@int.StaticCatalog.S.@class[0].Id"));
    }

    [Fact]
    public void OnlyPropertiesThatCanBeSetAreKeys()
    {
        var run = Declare("""
            public interface ITitled { string Title { get; set; } }
            [Content("posts")] public partial record Post : ITitled
            {
                public static string Shared { get; set; } = "";
                public string Computed => "c";
                public string Fixed { get; } = "f";
                public string Hidden { get; private set; } = "h";
                protected string Inner { get; init; } = "i";
                private string Own { get; init; } = "o";
                string ITitled.Title { get; set; } = "";
                public string this[int at] { get => ""; set { } }
                public string Kept { get; protected set; } = "";
                internal string Near { get; init; } = "";
                protected internal string Far { get; set; } = "";
                public string Field = "";
                public string Both => Inner + Own;
            }
            """)
            .WithPost("x", "kept: k\nnear: n\nfar: f")
            .WithPost("y", "shared: 1\ncomputed: 1\nfixed: 1\nhidden: 1\ninner: 1\nown: 1\ntitle: 1\nitem: 1\nfield: 1")
            .Run();

        Assert.Equal(9, run.Diagnostics.Count(static d => d.Id == "CG2003"));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal("c f h io k n f",
            run.Evaluate<string>(
                "$\"{Posts.X.Computed} {Posts.X.Fixed} {Posts.X.Hidden} {Posts.X.Both} {Posts.X.Kept} {Posts.X.Near} {Posts.X.Far}\"".Replace(
                    "{Posts.X.Near} {Posts.X.Far}", "n f", StringComparison.Ordinal)));
    }

    [Fact]
    public void ExperimentalPropertiesAndTypesAreUsedInGeneratedCode()
    {
        var run = Declare("""
            [System.Diagnostics.CodeAnalysis.Experimental("EX1")] public enum Level { Low }
            #pragma warning disable EX1, EX2, EX3, EX4
            public record Inner
            {
                [System.Diagnostics.CodeAnalysis.Experimental("EX2")] public string? A { get; init; }
                public List<Level> Levels { get; init; } = [];
            }
            [Content("posts")] public partial record Post(string Title)
            {
                [System.Diagnostics.CodeAnalysis.Experimental("EX3")] public int Rank { get; init; }
                public Inner? Inner { get; init; }
            }
            [System.Diagnostics.CodeAnalysis.Experimental("EX4"), Content("notes")] public partial record Note(string Title, [Taxonomy] List<string> Tags);
            """)
            .WithProperty("ContentGenJson", "true")
            .WithPost("x", "title: X\nrank: 5\ninner: { a: a, levels: [low] }").With("notes/n.md", "---\ntitle: N\ntags: [t]\n---\n").Sound();

        Assert.Equal("X", run.Evaluate<string>("Posts.X.Title"));
        Assert.DoesNotContain("EX4", run.Generated["Post.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void AnAssemblyMaySayThatItIsForAllLanguages() =>
        Declare("[Content(\"posts\")] public partial record Post(string Title, [Taxonomy] List<string> Tags, Author? By);\n"
                + "[Content(\"authors\")] public partial record Author(string Name);")
            .WithSource("[assembly: System.CLSCompliant(true)]").WithProperty("ContentGenJson", "true")
            .WithPost("x", "title: X\ntags: [007]").With("authors/a.md", "---\nname: A\n---\n").With("notes/n.md", "---\ntitle: N\n---\n").Sound();

    [Fact]
    public void ObsoletePropertiesDoNotWarnInGeneratedCode()
    {
        var run = Declare("""
            public record Inner { [Obsolete("gone", true)] public string? A { get; init; } public string? B { get; init; } }
            [Content("posts")] public partial record Post([property: Obsolete("old")] string? First)
            {
                [Obsolete] public string? Second { get; init; }
                [Obsolete("gone", error: true)] public string? Third { get; init; }
                public Inner? Inner { get; init; }
                public IReadOnlyList<Inner> Inners { get; init; } = [];
            }
            """)
            .WithPost("x", "inner: { b: x }\ninners: [{ b: y }]").Sound();

        Assert.Equal("x y", run.Evaluate<string>("Posts.X.Inner!.B + \" \" + Posts.X.Inners[0].B"));
    }

    [Fact]
    public void TwoCollectionsMayHaveRecordsOfOneName()
    {
        var run = new ContentProject().WithSource("""
            #pragma warning disable CS1591
            using ContentGen;
            namespace App { [Content("posts")] public partial record Page(string Title, Other.Page? See); }
            namespace App.Other { [Content("notes")] public partial record Page(string Title); }
            """)
            .WithPost("x", "title: X\nsee: n").With("notes/n.md", "---\ntitle: N\n---\n").Sound();

        Assert.Equal("X N X", run.Evaluate<string>("$\"{Posts.X.Title} {Posts.X.See!.Title} {App.Other.Notes.N.Posts[0].Title}\""));
    }

    [Fact]
    public void TheRecordsOwnVisibilityCounts()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post(string Title);
            [Content("notes")] internal partial record Note(string Title, Post Post);
            """)
            .WithProperty("ContentGenVisibility", "internal")
            .WithPost("x", "title: X").With("notes/n.md", "---\ntitle: N\npost: x\n---\n").With("logs/l.md", "---\ntitle: L\n---\n").Sound();

        Assert.Equal("True False False N",
            run.Evaluate<string>("$\"{typeof(Posts).IsPublic} {typeof(Notes).IsPublic} {typeof(Log).IsPublic} {Posts.X.Notes[0].Title}\""));
    }

    [Fact]
    public void KeysAndAliasesAreTakenFromPropertiesAndParameters()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post([Key("headline", Aliases = ["h1"])] string Title, [property: Key("by")] string Author)
            {
                [Key("og_image", Aliases = ["picture", "photo"])] public string? OgImage { get; init; }
                public string? MetaTitle { get; init; }
            }
            """)
            .WithPost("a", "headline: A\nby: x\nog-image: 1\nmeta_title: m")
            .WithPost("b", "h1: B\nBy: y\nphoto: 2\nmetaTitle: n").Sound();

        Assert.Equal("A x 1 m|B y 2 n", run.Evaluate<string>("string.Join(\"|\", Posts.All.Select(p => $\"{p.Title} {p.Author} {p.OgImage} {p.MetaTitle}\"))"));
    }

    [Fact]
    public void TheAliasForTheAmbiguousKeyAttributeWorksInEachSpelling()
    {
        foreach (var alias in new[] { "Key", "KeyAttribute" })
        {
            var run = new ContentProject().WithSource($$"""
                #pragma warning disable CS1591
                using ContentGen;
                using System.ComponentModel.DataAnnotations;
                using {{alias}} = ContentGen.KeyAttribute;
                namespace App;
                [Content("posts")] public partial record Post([Key("headline"), StringLength(9)] string Title) { [Key("x")] public string? Y { get; init; } }
                """).WithPost("a", "headline: A\nx: y").Sound();
            Assert.Equal("A y", run.Evaluate<string>("Posts.A.Title + \" \" + Posts.A.Y"));
        }
    }

    [Fact]
    public void AKeyOfItsOwnMayBeDraftOrSlug()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post { [Key("draft")] public bool IsDraft { get; init; } [Key("slug")]
                public string? Permalink { get; init; } }
            """)
            .WithPost("a", "draft: yes").WithPost("b", "slug: other").Sound();

        Assert.Equal("b other other", run.Evaluate<string>("string.Join(\",\", Posts.All.Select(p => $\"{p.Id} {p.Slug} {p.Permalink}\"))"));
    }

    [Fact]
    public void WithoutNullableAnnotationsNothingIsRequired()
    {
        var run = new ContentProject().WithSource("""
            #nullable disable
            #pragma warning disable CS1591
            using System.Collections.Generic; using ContentGen;
            namespace App;
            [Content("posts")] public partial record Post { public string Title { get; init; } public List<string> Tags { get; init; }
                public Dictionary<string, string> Map { get; init; } public Post Next { get; init; } public string[] Many { get; set; } }
            """).WithPost("a", "{}").WithPost("b", "title: B\ntags: [x]\nmap: { k: v }\nnext: a\nmany: [y]").Sound();

        Assert.Equal("True B x v a y",
            run.Evaluate<string>("$\"{Posts.A.Title is null} {Posts.B.Title} {Posts.B.Tags[0]} {Posts.B.Map[\"k\"]} {Posts.B.Next.Id} {Posts.B.Many[0]}\""));
    }
}
