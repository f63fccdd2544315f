using ContentGen.Generator.Tests.Harness;
using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>Properties of base records are keys, wherever the base comes from.</summary>
public class InheritanceTests
{
    [Fact]
    public void PositionalBasesPassTheirParametersOn()
    {
        var run = Declare("""
            public abstract record Page(string Title, string? Subtitle = null) { public required DateOnly Date { get; init; } }
            [Content("posts")] public partial record Post(string Title, int Level = 2) : Page(Title, "from base");
            [Content("notes")] public sealed partial record Note : Page { public Note() : base("none") { } public new string Title { get; init; } = "own"; }
            """)
            .WithPost("x", "title: X\ndate: 2026-01-01").WithPost("y", "title: Y\nsubtitle: s\ndate: 2026-01-02\nlevel: 3")
            .With("notes/n.md", "---\ndate: 2026-01-03\ntitle: t\n---\n").Sound();

        Assert.Equal("Y s 3,X from base 2|t none 2026", run.Evaluate<string>(
            "string.Join(\",\", Posts.All.Select(p => $\"{p.Title} {p.Subtitle} {p.Level}\")) + $\"|{Notes.N.Title} {((Page)Notes.N).Title} "
                + "{Notes.N.Date.Year}\""));
    }

    [Fact]
    public void BasesMayComeFromAnotherAssembly()
    {
        var library = new ContentProject { Name = "Library" }.WithSource("""
            #pragma warning disable CS1591
            using System.Collections.Generic;
            namespace Library;
            public abstract record Page { public required string Title { get; init; } public string Kind { get; init; } = "page";
                public string? Note { get; protected set; } internal string Inner { get; set; } = ""; public abstract int Size { get; init; }
            public List<string> Tags { get; init; } = ["t"]; }
            public abstract record Positional(string Title, int Level = 4);
            public record Generic<T>(T? Value) { public required T Other { get; init; } }
            """).Run().Image();
        var run = Declare("""
            [Content("posts")] public partial record Post : Library.Page { public override int Size { get; init; } = 1; }
            [Content("notes")] public partial record Note(string Title, int Level = 5) : Library.Positional(Title, Level);
            [Content("logs")] public partial record Log(string? Value) : Library.Generic<string>(Value);
            """)
            .WithLibrary(library)
            .WithPost("x", "title: X\nnote: n").With("notes/n.md", "---\ntitle: N\n---\n").With("logs/l.md", "---\nother: o\n---\n").Sound();

        Assert.Equal("X page n 1 t N 5 o True", run.Evaluate<string>(
            "$\"{Posts.X.Title} {Posts.X.Kind} {Posts.X.Note} {Posts.X.Size} {Posts.X.Tags[0]} {Notes.N.Title} {Notes.N.Level} "
                + "{Logs.L.Other} {Logs.L.Value is null}\"", library));
    }

    [Fact]
    public void AttributesOfAnOverriddenPropertyCountUnlessTheyAreWrittenAnew()
    {
        var run = Declare("""
            public abstract record Page
            {
                [Range(1, 5)] public virtual int Rank { get; init; } = 1;
                [Range(1, 5)] public virtual int Own { get; init; } = 1;
                [Key("kind")] public abstract string Type { get; init; }
                [Taxonomy] public virtual List<string> Words { get; init; } = [];
                [Obsolete("o")] public virtual string? Old { get; init; }
            }
            public abstract record Middle : Page { public override int Rank { get; init; } = 2; }
            [Content("posts")] public partial record Post(string Title) : Middle
            {
                public override int Rank { get; init; } = 3;
                [Range(1, 9)] public override int Own { get; init; } = 1;
                public override string Type { get; init; } = "";
                public override List<string> Words { get; init; } = [];
            }
            """)
            .WithPost("x", "title: X\nrank: 6\nown: 6\nkind: k\nwords: [a]").Run();

        Assert.Equal(
            "posts/x.md(3,7): error CG2005: '6' is not allowed for 'rank': expected a value from 1 to 5.",
            run.ToString());
        Assert.Contains("Words", run.Members("App.Posts"));
    }

    [Fact]
    public void MembersOfEveryEntryMayBePrivateToTheRecord()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post(string Title)
            {
                public string Slug { get; private init; } = "";
                public string Url { get; private set; } = "";
                public string Source { get; } = "";
                public string Id { get; } = "own";
            }
            """)
            .WithPost("x", "title: X").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal("x /posts/x/ content/posts/x.md own", run.Evaluate<string>("$\"{Posts.X.Slug} {Posts.X.Url} {Posts.X.Source} {Posts.X.Id}\""));
    }

    [Fact]
    public void TheMostDerivedPropertyCounts()
    {
        var run = Declare("""
            public abstract record Page
            {
                public abstract string Title { get; init; }
                public virtual string Kind { get; init; } = "page";
                public virtual string Derived { get; init; } = "";
                public string Hidden { get; init; } = "base";
                public virtual string? Renamed { get; init; }
            }
            [Content("posts")] public partial record Post : Page
            {
                public override required string Title { get; init; }
                public override string Kind { get; init; } = "post";
                public override string Derived => "computed";
                public new int Hidden { get; init; } = 7;
                [Key("other")] public override string? Renamed { get; init; }
            }
            """)
            .WithPost("x", "title: X\nother: o").WithPost("y", "title: Y\nkind: k\nhidden: 8").Sound();

        Assert.Equal("X post computed 7 base o|Y k computed 8 base ", run.Evaluate<string>(
            "string.Join(\"|\", Posts.All.Select(p => $\"{p.Title} {p.Kind} {p.Derived} {p.Hidden} {((Page)p).Hidden} {p.Renamed}\"))"));
    }

    [Fact]
    public void AContentRecordMayDeriveFromAnother()
    {
        var run = Declare("""
            [Content("pages")] public partial record Page { public required string Title { get; init; } public Page? Parent { get; init; } }
            [Content("posts")] public partial record Post : Page { public DateOnly? Date { get; init; } }
            [Content("notes")] public partial record Note(string Title);
            [Content("logs")] public partial record Log(string Title, int Level = 1) : Note(Title);
            [Content("links")] public partial record Link(Post Post, Log Log);
            """)
            .With("pages/p.md", "---\ntitle: P\n---\nOf p.").WithPost("x", "title: X\nparent: p", "Of x.")
            .With("notes/n.md", "---\ntitle: N\n---\nOf n.").With("logs/l.md", "---\ntitle: L\n---\nOf l.")
                .With("links/k.md", "---\npost: x\nlog: l\n---\n").Sound();

        Assert.Equal("P Of p. X Of x. p N Of n. L Of l. 1 /posts/x/ k", run.Evaluate<string>(
            "$\"{Pages.P.Title} {Pages.P.Body.Text} {Posts.X.Title} {Posts.X.Body.Text} {Posts.X.Parent!.Id} {Notes.N.Title} "
                + "{Notes.N.Body.Text} {Logs.L.Title} {Logs.L.Body.Text} {Logs.L.Level} {((IContentEntry)Posts.X).Url} {Logs.L.Links[0].Id}\""));
    }

    [Fact]
    public void ARecordMayHaveTheEntrysMembersItself()
    {
        var run = Declare("""
            public abstract record Page : IContentEntry
            {
                public string Id { get; protected init; } = ""; public string Slug { get; init; } = ""; public virtual string Url { get; init; } = "";
                public string Source { get; set; } = ""; public ContentBody Body { get; init; } = ContentBody.Empty;
            }
            [Content("posts")] public partial record Post : Page { public override string Url => "/own/" + Slug; public string Title { get; init; } = ""; }
            [Content("notes")] public partial record Note(string Id, string Title, string Slug, ContentBody Body);
            [Content("logs")] public partial record Log { public required string Id { get; init; } public string Url => "https://example.org/" + Id; }
            """)
            .WithPost("x", "title: X\nslug: y", "Text.").With("notes/n.md", "---\ntitle: N\n---\nBody.").With("logs/l.md", "Nothing.").Sound();

        Assert.Equal("x y /own/y content/posts/x.md Text. X n n Body. N /notes/n/ l https://example.org/l", run.Evaluate<string>(
            "$\"{Posts.All[0].Id} {Posts.Y.Slug} {Posts.Y.Url} {Posts.Y.Source} {Posts.Y.Body.Text} {Posts.Y.Title} {Notes.N.Id} "
                + "{Notes.N.Slug} {Notes.N.Body.Text} {Notes.N.Title} {Notes.N.Url} {Logs.L.Id} {Logs.L.Url}\""));
    }
}
