using ContentGen.Generator.Tests.Harness;
using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>Records of every shape, compiled as a consumer compiles them and read as the app reads them.</summary>
public class DeclaredRecordTests
{
    [Fact]
    public void APropertyStyleRecordReadsItsValues()
    {
        var run = Declare("""
            public enum Level { Beginner, Intermediate, [EnumMember(Value = "pro")] Advanced }

            [Content("posts", Route = "/blog/{yyyy}/{slug}/")]
            public partial record Post
            {
                public required string Title { get; init; }
                public required DateOnly Date { get; init; }
                [Taxonomy] public IReadOnlyList<string> Tags { get; init; } = [];
                public Level Level { get; init; } = Level.Intermediate;
                public int? Minutes { get; init; }
            }
            """)
            .WithPost("hello", "title: Hello\ndate: 2026-04-09\ntags: [a, b]\nlevel: pro\nminutes: 5")
            .WithPost("plain", "title: Plain\ndate: 2026-04-08")
            .Run();

        Sound(run);
        Assert.Equal(
            "Hello 2026-04-09 a,b Advanced 5 /blog/2026/hello/|Plain 2026-04-08  Intermediate  /blog/2026/plain/",
            run.Evaluate<string>(
                "string.Join(\"|\", Posts.All.Select(p => $\"{p.Title} {p.Date:yyyy-MM-dd} {string.Join(\",\", p.Tags)} {p.Level} {p.Minutes} {p.Url}\"))"));
        Assert.Equal("Hello", run.Evaluate<string>("Posts.Tags.A.Entries[0].Title"));
    }

    [Fact]
    public void APositionalRecordKeepsItsDefaults()
    {
        var run = Declare("""
            [Content("posts")]
            public partial record Post(string Title, DateTime Date, int Level = 3, string? Note = null, IReadOnlyList<string>? Tags = null)
            {
                public string Lang { get; init; } = "en";
            }
            """)
            .WithPost("one", "title: One\ndate: 2026-04-09T10:00:00+02:00")
            .WithPost("two", "title: Two\ndate: 2026-04-08\nlevel: 7\nnote: hi\ntags: x\nlang: de")
            .Run();

        Sound(run);
        Assert.Equal("One 08:00 3  en 0|Two 00:00 7 hi de 1",
            run.Evaluate<string>("string.Join(\"|\", Posts.All.Select(p => $\"{p.Title} {p.Date:HH:mm} {p.Level} {p.Note} {p.Lang} {p.Tags?.Count ?? 0}\"))"));
    }

    [Fact]
    public void EveryScalarTypeIsRead()
    {
        var run = Declare("""
            [Content("posts")]
            public partial record Post
            {
                public string Text { get; init; } = "";
                public bool Flag { get; init; }
                public char Letter { get; init; }
                public sbyte A { get; init; } public byte B { get; init; } public short C { get; init; } public ushort D { get; init; }
                public int E { get; init; } public uint F { get; init; } public long G { get; init; } public ulong H { get; init; }
                public float I { get; init; } public double J { get; init; } public decimal K { get; init; }
                public Guid L { get; init; } public Uri? M { get; init; } public Version? N { get; init; }
                public TimeSpan O { get; init; } public TimeOnly P { get; init; } public DateOnly Q { get; init; }
                public DateTime R { get; init; } public DateTimeOffset S { get; init; }
                public bool? NoFlag { get; init; } public double? NoNumber { get; init; } public DateOnly? NoDay { get; init; }
            }
            """)
            .WithPost("all", """
                text: 007
                flag: on
                letter: x
                a: -128
                b: 255
                c: -32768
                d: 65535
                e: -2147483648
                f: 4294967295
                g: -9223372036854775808
                h: 18446744073709551615
                i: 1.5
                j: -2.5e3
                k: 0.10
                l: 0f8fad5b-d9cb-469f-a165-70867728950e
                m: /about/
                n: 1.10
                o: 1h
                p: "14:30"
                q: 2026-04-09
                r: 2026-04-09 12:00 +0200
                s: 2026-04-09T12:00:00+02:00
                """)
            .Run();

        Sound(run);
        Assert.Equal(
            "007 True x -128 255 -32768 65535 -2147483648 4294967295 -9223372036854775808 18446744073709551615 1.5 -2500 0.10 "
                + "0f8fad5b-d9cb-469f-a165-70867728950e /about/ 1.10 01:00:00 14:30 2026-04-09 10:00 Utc 12:00 +02:00   ",
            run.Evaluate<string>(
                ("FormattableString.Invariant($\"{Posts.All_.Text} {Posts.All_.Flag} {Posts.All_.Letter} {Posts.All_.A} {Posts.All_.B} "
                    + "{Posts.All_.C} {Posts.All_.D} {Posts.All_.E} "
                    + "{Posts.All_.F} {Posts.All_.G} {Posts.All_.H} {Posts.All_.I} {Posts.All_.J} {Posts.All_.K} {Posts.All_.L} "
                    + "{Posts.All_.M} {Posts.All_.N} {Posts.All_.O} {Posts.All_.P:HH:mm} {Posts.All_.Q:yyyy-MM-dd} {Posts.All_.R:HH:mm} "
                    + "{Posts.All_.R.Kind} {Posts.All_.S:HH:mm zzz} {Posts.All_.NoFlag} {Posts.All_.NoNumber} {Posts.All_.NoDay}\")").Replace("All_",
                        "_All", StringComparison.Ordinal)));
    }

    [Fact]
    public void ListsSetsAndDictionariesOfEveryFormAreRead()
    {
        var run = Declare("""
            [Content("posts")]
            public partial record Post
            {
                public int[] Array { get; init; } = [];
                public List<string> List { get; init; } = [];
                public IReadOnlyList<DateOnly> Days { get; init; } = [];
                public ImmutableArray<string> Immutable { get; init; } = [];
                public IReadOnlySet<string> Set { get; init; } = new HashSet<string>();
                public HashSet<int> Hash { get; init; } = [];
                public IEnumerable<string>? None { get; init; }
                public IReadOnlyDictionary<string, int> Scores { get; init; } = new Dictionary<string, int>();
                public Dictionary<string, List<string>> Groups { get; init; } = [];
            }
            """)
            .WithPost("x", """
                array: [1, 2]
                list: one
                days: [2026-01-01]
                immutable: [a, b]
                set: [q, q]
                hash: [3]
                scores: { a: 1, b: 2 }
                groups:
                  left: [l]
                  right: [r, s]
                """)
            .Run();

        Sound(run);
        Assert.Equal("2 one 2026 ab 1 3 True a1b2 lrs", run.Evaluate<string>(
            "$\"{Posts.X.Array.Length} {Posts.X.List[0]} {Posts.X.Days[0].Year} {string.Concat(Posts.X.Immutable)} {Posts.X.Set.Count} "
                + "{Posts.X.Hash.Single()} {Posts.X.None is null} {string.Concat(Posts.X.Scores.Select(s => s.Key + s.Value))} "
                + "{string.Concat(Posts.X.Groups.SelectMany(g => g.Value))}\""));
    }

    [Fact]
    public void NestedRecordsKeepTheirDefaultsAndCheckTheirKeys()
    {
        var run = Declare("""
            public record Seo { public required string Title { get; init; } public string Robots { get; init; } = "index"; public Size? Size { get; init; } }
            public record struct Size(int Width, int Height = 9);
            public class Plain { public string? A { get; set; } public int B { get; set; } = 4; }

            [Content("posts")]
            public partial record Post
            {
                public Seo? Seo { get; init; }
                public IReadOnlyList<Seo> More { get; init; } = [];
                public Plain Plain { get; init; } = new();
            }
            """)
            .WithPost("x", "seo:\n  title: T\n  size: { width: 16 }\nmore:\n  - title: U\n    robots: none\nplain: { a: z }")
            .WithPost("y", "{}")
            .WithPost("z", "seo:\n  titel: T")
            .Run();

        Assert.Equal(["CG2001", "CG2003"], run.Diagnostics.Select(static d => d.Id).Order());
        Assert.Contains("posts/z.md(3,3): warning CG2003: Key 'titel' is unknown. Did you mean 'title'?", run.ToString(), StringComparison.Ordinal);
        Assert.Contains("Required key 'seo.title' is missing", run.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal("T index 16x9 U none z 4 True", run.Evaluate<string>(
            "$\"{Posts.X.Seo!.Title} {Posts.X.Seo.Robots} {Posts.X.Seo.Size!.Value.Width}x{Posts.X.Seo.Size.Value.Height} "
                + "{Posts.X.More[0].Title} {Posts.X.More[0].Robots} {Posts.X.Plain.A} {Posts.X.Plain.B} {Posts.Y.Seo is null}\""));
    }

    [Fact]
    public void ReferencesAreResolvedBySlugAndIdAndBack()
    {
        var run = Declare("""
            [Content("posts")]
            public partial record Post { public required string Title { get; init; } public required Author Author { get; init; } public
                IReadOnlyList<Author> Editors { get; init; } = []; }
            [Content("authors")]
            public partial record Author { public required string Name { get; init; } }
            [Content("notes")]
            public partial record Note(Author? By);
            """)
            .With("authors/jane-doe.yml", "name: Jane")
            .With("authors/2024-01-01-joe.md", "---\nname: Joe\n---\nBody of Joe.")
            .WithPost("x", "title: X\nauthor: jane-doe\neditors: [joe, jane-doe]")
            .WithPost("y", "title: Y\nauthor: 2024-01-01-joe")
            .With("notes/n.md", "---\nby: joe\n---\n")
            .With("notes/m.md", "no front matter")
            .Run();

        Sound(run);
        Assert.Equal("Jane Joe,Jane Joe Joe | X Y X,X | n | True", run.Evaluate<string>(
            "$\"{Posts.X.Author.Name} {string.Join(\",\", Posts.X.Editors.Select(e => e.Name))} {Posts.Y.Author.Name} {Notes.N.By!.Name} | "
                + "{Authors.JaneDoe.PostsByAuthor[0].Title} {Authors.Joe.PostsByAuthor[0].Title} {string.Join(\",\", "
                + "Authors.All.SelectMany(a => a.PostsByEditors).Select(p => p.Title))} | {string.Join(\",\", Authors.Joe.Notes.Select(n => "
                + "n.Id))} | {ReferenceEquals(Posts.X.Author, Authors.JaneDoe)}\""));
    }

    [Fact]
    public void OneFileHoldsAListOfEntries()
    {
        var run = Declare("""
            [Content("authors", OrderBy = "Rank", Descending = true)]
            public partial record Author { public required string Name { get; init; } public int Rank { get; init; } }
            [Content("teams")]
            public partial record Team(string Motto);
            [Content("site")]
            public partial record Site { public string Title { get; init; } = ""; }
            """)
            .With("authors.yml", "- name: Jane Doe\n  rank: 1\n- id: joe\n  name: Joe\n  rank: 2\n")
            .With("teams.yaml", "red:\n  motto: Go\nblue:\n  motto: Stop\n")
            .With("site.yml", "title: My site\n")
            .Run();

        Sound(run);
        Assert.Equal("joe,jane-doe blue,red My site", run.Evaluate<string>(
            "$\"{string.Join(\",\", Authors.All.Select(a => a.Slug))} {string.Join(\",\", Teams.All.Select(t => t.Id))} {SiteCatalog.All[0].Title}\""));
    }

    [Fact]
    public void NestedInheritedAndGlobalRecordsAreCompleted()
    {
        var run = new ContentProject().WithSource("""
            #pragma warning disable CS1591
            using ContentGen;
            [Content("global")] public partial record Thing { public string? Name { get; init; } }
            namespace App.Deep
            {
                public abstract record Base<T> { public required string Title { get; init; } public T? Extra { get; init; } }
                public static partial class Site
                {
                    [Content("posts", Catalog = "AllPosts")] public partial record Post : Base<int?>;
                    [Content("notes")] internal sealed partial record Note : Base<string> { public Note(string title) => Title = title; public Note() { } }
                }
            }
            """)
            .With("global/a.md", "---\nname: N\n---\n")
            .WithPost("x", "title: X\nextra: 4")
            .With("notes/y.md", "---\ntitle: Y\nextra: e\n---\n")
            .Run();

        Sound(run);
        Assert.Equal("N X 4 Y e",
            run.Evaluate<string>(
                "$\"{Global.A.Name} {App.Deep.Site.AllPosts.X.Title} {App.Deep.Site.AllPosts.X.Extra} {App.Deep.Site.Notes.Y.Title} "
                    + "{App.Deep.Site.Notes.Y.Extra}\""));
    }

    [Fact]
    public void TheRecordsOwnConstructorStaysAvailable()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post { public required string Title { get; init; } }
            [Content("notes")] public partial record Note(string Title);
            public static class Uses { public static object[] All => [new Post { Title = "t" }, new Note("n")]; }
            """).WithPost("a").With("notes/b.md", "---\ntitle: T\n---\n").Run();

        Sound(run);
    }
}
