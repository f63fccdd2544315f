using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>Every type that a value may have, in every form that holds it.</summary>
public class FormTests
{
    private const string Types = """
        public enum Level { Low, High }
        [Flags] public enum Huge : ulong { None, All = ulong.MaxValue }
        public enum Tiny : sbyte { Below = -1, Zero }
        public record Pair { public required string A { get; init; } public int B { get; init; } = 7; }
        public record struct Size(int Width, int Height = 9);
        public readonly record struct Exact(int Number) { public string? Note { get; init; } }
        public struct Plain { public int Number { get; set; } }
        public record Generic<T>(T Value, T? Other = default);

        """;

    [Theory]
    [InlineData("string", "x", "y")]
    [InlineData("bool", "yes", "no")]
    [InlineData("char", "x", "y")]
    [InlineData("sbyte", "-1", "1")]
    [InlineData("byte", "0", "255")]
    [InlineData("short", "-1", "1")]
    [InlineData("ushort", "0", "1")]
    [InlineData("int", "-1", "1")]
    [InlineData("uint", "0", "1")]
    [InlineData("long", "-1", "1")]
    [InlineData("ulong", "0", "18446744073709551615")]
    [InlineData("float", "-1.5", "1")]
    [InlineData("double", "-1.5", "1")]
    [InlineData("decimal", "-1.5", "1")]
    [InlineData("Guid", "0f8fad5b-d9cb-469f-a165-70867728950e", "1f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("Uri", "/a", "https://b.org")]
    [InlineData("Version", "1.10", "2.0")]
    [InlineData("TimeSpan", "90s", "2h")]
    [InlineData("TimeOnly", "\"09:30\"", "\"10:00\"")]
    [InlineData("DateOnly", "2026-01-01", "2026-01-02")]
    [InlineData("DateTime", "2026-01-01", "2026-01-02")]
    [InlineData("DateTimeOffset", "2026-01-01", "2026-01-02")]
    [InlineData("Level", "low", "HIGH")]
    [InlineData("Huge", "none", "all")]
    [InlineData("Tiny", "below", "zero")]
    [InlineData("Pair", "{ a: x }", "{ a: y, b: 1 }")]
    [InlineData("Size", "{ width: 1 }", "{ width: 2 }")]
    [InlineData("Exact", "{ number: 1, note: x }", "{ number: 2 }")]
    [InlineData("Plain", "{ number: 1 }", "{ number: 2 }")]
    [InlineData("Generic<int>", "{ value: 1 }", "{ value: 2 }")]
    [InlineData("Generic<Pair>", "{ value: { a: x } }", "{ value: { a: y } }")]
    [InlineData("Author", "jane", "joe")]
    public void ATypeIsReadInEveryForm(string type, string one, string other)
    {
        var run = Declare($$"""
            {{Types}}
            [Content("authors")] public partial record Author(string Name);
            public record Inner({{type}} One, {{type}}? Maybe, {{type}}[] Many) { public {{type}}? Other { get; init; } public
                IReadOnlySet<{{type}}> Set { get; init; } = new HashSet<{{type}}>(); }
            [Content("notes")] public partial record Note(
                {{type}} One, {{type}}? Maybe, {{type}}? None, IReadOnlyList<{{type}}> Many, {{type}}[]? NoArray, IReadOnlySet<{{type}}> NoSet,
                    IReadOnlyDictionary<string, {{type}}> NoMap);
            [Content("posts")] public partial record Post
            {
                public required {{type}} One { get; init; }
                public {{type}}? Maybe { get; init; }
                public {{type}}? Nullable { get; init; }
                public {{type}}[] Array { get; init; } = [];
                public required IReadOnlyList<{{type}}> List { get; init; }
                public IReadOnlyCollection<{{type}}> Collection { get; init; }
                public IEnumerable<{{type}}> Sequence { get; init; }
                public List<{{type}}> OwnList { get; set; }
                public IList<{{type}}> AnyList { get; init; }
                public ICollection<{{type}}>? AnyCollection { get; init; }
                public ImmutableArray<{{type}}> Immutable { get; init; }
                public ImmutableArray<{{type}}>? MaybeImmutable { get; init; }
                public IReadOnlySet<{{type}}> Set { get; init; }
                public HashSet<{{type}}> OwnSet { get; init; }
                public ISet<{{type}}> AnySet { get; init; }
                public IReadOnlyDictionary<string, {{type}}> Map { get; init; }
                public Dictionary<string, {{type}}> OwnMap { get; init; }
                public IDictionary<string, {{type}}>? AnyMap { get; init; }
                public IReadOnlyDictionary<string, IReadOnlyList<{{type}}>> Lists { get; init; }
                public IReadOnlyDictionary<string, Dictionary<string, {{type}}>>? Maps { get; init; }
                public IReadOnlyList<{{type}}?> Nullables { get; init; } = [];
                public Dictionary<string, {{type}}?> NullableMap { get; init; } = [];
                public Inner? Inner { get; init; }
                public List<Inner> Inners { get; init; } = [];
            }
            """)
            .With("authors.yml", "- name: Jane\n- name: Joe\n")
            .With("notes/x.md", $"---\none: {one}\nmaybe: {other}\nmany: [{one}, {other}]\n---\n")
            .WithPost("empty", $"one: {one}\nlist: []")
            .WithPost("full", $$"""
                one: {{one}}
                maybe: {{other}}
                nullable: {{one}}
                array: [{{one}}]
                list: [{{one}}, {{other}}]
                collection: [{{one}}]
                sequence: {{one}}
                own-list: [{{one}}]
                any-list: [{{one}}]
                any-collection: [{{one}}]
                immutable: [{{one}}]
                maybe-immutable: [{{one}}]
                set: [{{one}}, {{one}}, {{other}}]
                own-set: [{{one}}]
                any-set: [{{one}}]
                map: { a: {{one}} }
                own-map: { a: {{one}} }
                any-map: { a: {{one}} }
                lists: { a: [{{one}}, {{other}}] }
                maps: { a: { b: {{one}} } }
                nullables: [{{one}}]
                nullable-map: { a: {{one}} }
                inner: { one: {{one}}, other: {{other}}, many: [{{one}}], set: [{{one}}] }
                inners: [{ one: {{one}}, many: [] }]
                """).Sound();

        Assert.True(run.Evaluate<bool>("""
            new Func<Post, Post, bool>(static (full, empty) =>
                Equals(full.One, empty.One) && !Equals(full.One, full.Maybe) && Equals(full.One, full.Nullable) && empty.Maybe is null && empty.Nullable is null
                && full.Array.Length == 1 && full.List.Count == 2 && full.Collection.Count == 1 && full.Sequence.Count() == 1 && full.OwnList.Count == 1
                && full.AnyList.Count == 1 && full.AnyCollection!.Count == 1 && full.Immutable.Length == 1 && full.MaybeImmutable!.Value.Length == 1
                && full.Set.Count == 2 && full.OwnSet.Count == 1 && full.AnySet.Count == 1 && full.Map.Count == 1 && full.OwnMap.Count == 1
                && full.AnyMap!.Count == 1
                && full.Lists["a"].Count == 2 && full.Maps!["a"].Count == 1 && full.Nullables.Count == 1 && full.NullableMap.Count == 1
                && Equals(full.Inner!.One, full.One) && Equals(full.Inner.Other, full.Maybe) && full.Inner.Maybe is null
                && full.Inner.Many.Length == 1 && full.Inner.Set.Count == 1
                && full.Inners[0].Many.Length == 0 && full.Inners[0].Set.Count == 0
                && empty.Collection.Count == 0 && empty.Sequence.Count() == 0 && empty.OwnList.Count == 0 && empty.AnyList.Count == 0
                && empty.AnyCollection is null
                && empty.Immutable.Length == 0 && empty.MaybeImmutable is null && empty.Set.Count == 0 && empty.OwnSet.Count == 0 && empty.AnySet.Count == 0
                && empty.Map.Count == 0 && empty.OwnMap.Count == 0 && empty.AnyMap is null && empty.Lists.Count == 0 && empty.Maps is null
                && empty.Inner is null)(Posts.Full, Posts.Empty)
            """));
        Assert.True(run.Evaluate<bool>(
            "Equals(Notes.X.One, Posts.Full.One) && Equals(Notes.X.Maybe, Posts.Full.Maybe) && Notes.X.None is null && Notes.X.Many.Count "
                + "== 2 && Notes.X.NoArray is null && Notes.X.NoSet.Count == 0 && Notes.X.NoMap.Count == 0"));
    }

    [Fact]
    public void ImmutableArraysWithoutAValueAreEmpty() =>
        Assert.Equal(0, Declare(
            """
            [Content("posts")] public partial record Post(string? Title, ImmutableArray<int> Positional)
            {
                public ImmutableArray<int> Numbers { get; init; } public ImmutableArray<int>? Maybe { get; init; }
            }
            """)
            .WithPost("x").Sound().Evaluate<int>("Posts.X.Numbers.Length + Posts.X.Positional.Length + (Posts.X.Maybe is null ? 0 : 9)"));

    [Fact]
    public void KeysNamedLikeAnEntrysMembersAreFreeInsideRecords()
    {
        var run = Declare("""
            public record Link { public required string Url { get; init; } public string? Id { get; init; } public string? Body { get; init; } }
            public class Old { public string? Id { get; set; } public required string Url { get; set; } public string Source { get; set; } = ""; }
            [Content("posts")] public partial record Post(Link Link) { public IReadOnlyList<Link> Links { get; init; } = []; public Old? Old { get; init; } }
            """)
            .WithPost("x", "link: { url: u, id: i, body: b }\nlinks: [{ url: v }]\nold: { url: w, source: s }").Sound();

        Assert.Equal("u i b v w s",
            run.Evaluate<string>(
                "$\"{Posts.X.Link.Url} {Posts.X.Link.Id} {Posts.X.Link.Body} {Posts.X.Links[0].Url} {Posts.X.Old!.Url} {Posts.X.Old.Source}\""));
    }

    [Fact]
    public void MembersOfEveryEnumAreRead()
    {
        var run = Declare(Types + """[Content("posts")] public partial record Post(Huge Huge, Tiny Tiny, Huge Default = Huge.All);""")
            .WithPost("x", "huge: all\ntiny: below").Sound();

        Assert.Equal("All Below All", run.Evaluate<string>("$\"{Posts.X.Huge} {Posts.X.Tiny} {Posts.X.Default}\""));
    }

    [Fact]
    public void DefaultsOfParametersAreThoseOfCSharp()
    {
        var run = Declare(Types + """
            [Content("posts")] public partial record Post(string? Title, string A = "q\"\n\\", char B = '\'', int C = int.MinValue, long D = long.MinValue,
                double E = double.NaN, float F = float.NegativeInfinity,
                decimal G = 1.50m, Level H = Level.High, Level? I = Level.High, int? J = 3, bool K = true, Tiny L = Tiny.Below,
                DateOnly M = default, double N = 1e300, float O = 0.1f, ulong P = ulong.MaxValue,
                string? Q = null, Size R = default, byte S = 7, Huge T = Huge.All);
            """).WithPost("x").Sound();

        Assert.True(run.Evaluate<bool>(
            "Posts.X with { Id = \"\", Slug = \"\", Url = \"\", Source = \"\", Body = ContentBody.Empty } == new Post(\"A title\")"));
    }
}
