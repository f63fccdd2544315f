using ContentGen.Generator.Emit;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Emit;

/// <summary>What a record is as JSON, written through the resolver that is generated for it and by nothing else.</summary>
public class JsonTests
{
    private const string Body = """{"html":"<p>A body.</p>\n","excerpt":"A body.","headings":[],"wordCount":2,"readingTime":"00:00:01"}""";

    private const string Ada = """{"id":"ada","slug":"ada","url":"/authors/ada/","source":"content/authors.yml","name":"Ada",""" + NoBody;

    private const string NoBody = """
        "body":{"html":"","excerpt":"","headings":[],"wordCount":0,"readingTime":"00:00:00"}}
        """;

    private static readonly ContentProject Asked = new ContentProject().WithProperty("ContentGenJson", "true");

    [Fact]
    public void WhoDoesNotAskForItPaysNothing()
    {
        var run = new ContentProject().WithPost("a").Run();

        Assert.DoesNotContain(JsonClass.HintName, run.Generated.Keys);
        Assert.DoesNotContain("ContentJson", string.Concat(run.Generated.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void TheDefaultRecordIsWrittenWhole() => Assert.Equal(
        """
        {"id":"a","slug":"a","url":"/posts/a/","source":"content/posts/a.md","title":"Hello","date":"2026-04-09T12:00:00+02:00","updated":null,
        "summary":"Short.","tags":["C#","a b"],"categories":[],"authors":["Jane"],"draft":false,"image":"https://example.org/x.png",
        "cover":{"url":"https://example.org/x.png","width":null,"height":null},"aliases":[],"weight":7,
        "body":{"html":"<h2 id=\"one\">One</h2>\n<h3 id=\"two\">Two</h3>\n<p>Text.</p>\n","excerpt":"Short.",
        "headings":[{"level":2,"id":"one","text":"One","children":[{"level":3,"id":"two","text":"Two","children":[]}]}],
        "wordCount":3,"readingTime":"00:00:01"}}
        """.ReplaceLineEndings(""),
        Written(
            Asked.WithPost(
                "a",
                """
                title: Hello
                date: 2026-04-09T12:00:00+02:00
                summary: Short.
                tags: [C#, a b]
                author: Jane
                image: https://example.org/x.png
                weight: 7
                """,
                "## One\n\n### Two\n\nText."),
            "Posts.A"));

    [Fact]
    public void ByReflectionReferencesDoNotGoRoundInCirclesAndComponentsAreLeftOut()
    {
        var run = new ContentProject().WithComponents()
            .WithPost("a", "title: A\nauthor: ada", "<Box />")
            .With("authors/ada.yml", "name: Ada")
            .WithSource("""
                #pragma warning disable CS1591
                namespace App.Components { public class Box : Microsoft.AspNetCore.Components.ComponentBase; }
                namespace App
                {
                    [ContentGen.Content("authors")] public partial record Author { public required string Name { get; init; } }
                    [ContentGen.Content("posts")] public partial record Post
                    {
                        public required string Title { get; init; }
                        public required Author Author { get; init; }
                    }
                }
                """).Run();
        var json = run.Evaluate<string>("System.Text.Json.JsonSerializer.Serialize(Posts.All) + System.Text.Json.JsonSerializer.Serialize(Authors.Ada)");
        Assert.Contains("\"Author\":{", json, StringComparison.Ordinal);
        Assert.Contains("\"HasComponents\":true", json, StringComparison.Ordinal);
        Assert.DoesNotContain("PostsByAuthor", json, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryTypeOfAPropertyIsWritten() => Assert.Equal(
        """
        {"id":"a","slug":"a","url":"/posts/a/","source":"content/posts/a.md","title":"T","flag":true,"letter":"x","small":-3,"large":18446744073709551615,
        "half":0.5,"price":1.50,"key":"6f9619ff-8b86-d011-b42d-00c04fc964ff","link":"/about","version":"1.10","span":"01:30:00","time":"08:30:00",
        "day":"2026-04-09","utc":"2026-04-09T00:00:00Z","moment":"2026-04-09T00:00:00+00:00","level":"very-hard","maybe":null,"days":["mon","tue"],
        "none":["nobody"],"numbers":[1,2],"frozen":["a"],"set":["b"],"map":{"k":1},"open":{"k":["v"]},"seo":{"robots":"none","size":{"width":2}},
        "size":{"width":3},"sizes":[{"width":4}],"cover":{"url":"https://example.org/x.png","width":null,"height":null},"body":
        """.ReplaceLineEndings("") + Body + "}",
        Written(
            Declared(
                """
                public required string Title { get; init; }
                public bool Flag { get; init; }
                public char Letter { get; init; }
                public sbyte Small { get; init; }
                public ulong Large { get; init; }
                public float? Half { get; init; }
                public decimal Price { get; init; }
                public Guid Key { get; init; }
                public Uri? Link { get; init; }
                public Version? Version { get; init; }
                public TimeSpan? Span { get; init; }
                public TimeOnly Time { get; init; }
                public DateOnly? Day { get; init; }
                public DateTime Utc { get; init; }
                public DateTimeOffset Moment { get; init; }
                public Level Level { get; init; }
                public Level? Maybe { get; init; }
                public Days Days { get; init; }
                public Days None { get; init; }
                public int[] Numbers { get; init; } = [];
                public System.Collections.Immutable.ImmutableArray<string> Frozen { get; init; } = [];
                public IReadOnlySet<string> Set { get; init; } = new HashSet<string>();
                public Dictionary<string, int> Map { get; init; } = [];
                public IDictionary<string, List<string>> Open { get; init; } = new Dictionary<string, List<string>>();
                public Seo? Seo { get; init; }
                public Size? Size { get; init; }
                public IReadOnlyList<Size> Sizes { get; init; } = [];
                public ContentImage? Cover { get; init; }
                """,
                """
                public enum Level { Easy, VeryHard }
                [Flags] public enum Days { Nobody = 0, Mon = 1, Tue = 2, Wed = 4 }
                public sealed record Seo(string Robots, Size Size);
                public record struct Size(int Width);
                """)
                .WithPost("a", """
                    title: T
                    flag: yes
                    letter: x
                    small: -3
                    large: 18446744073709551615
                    half: 0.5
                    price: 1.50
                    key: 6f9619ff-8b86-d011-b42d-00c04fc964ff
                    link: /about
                    version: 1.10
                    span: 1:30:00
                    time: 08:30
                    day: 2026-04-09
                    utc: 2026-04-09
                    moment: 2026-04-09
                    level: very-hard
                    days: [mon, tue]
                    numbers: [1, 2]
                    frozen: [a]
                    set: [b]
                    map: { k: 1 }
                    open: { k: [v] }
                    seo: { robots: none, size: { width: 2 } }
                    size: { width: 3 }
                    sizes: [{ width: 4 }]
                    cover: https://example.org/x.png
                    """),
            "Posts.A"));

    [Fact]
    public void AReferenceIsWrittenWholeAndTheWayBackIsNot() => Assert.Equal(
        $$"""{"id":"a","slug":"a","url":"/posts/a/","source":"content/posts/a.md","title":"T","author":{{Ada}},"others":[{{Ada}}],"body":{{Body}}}""",
        Written(
            Declared("public required string Title { get; init; } public required Author Author { get; init; } public List<Author> Others { get; init; } = [];",
                "[Content(\"authors\")] public partial record Author { public required string Name { get; init; } }")
                .With("authors.yml", "- id: ada\n  name: Ada\n").WithPost("a", "title: T\nauthor: ada\nothers: [ada]"),
            "Posts.A"));

    [Fact]
    public void TheAttributesOfTheSerializerAreKept() => Assert.Equal(
        """{"id":"a","slug":"a","url":"/posts/a/","inside":{"named":"n"},"og":"x","always":"y"}""",
        Written(
            Declared(
                """
                [JsonIgnore] public string Source { get; init; } = "";
                [JsonIgnore] public required string Title { get; init; }
                [JsonPropertyName("og")] public string? OgImage { get; init; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Empty { get; init; }
                [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? Always { get; init; }
                internal string? Inner { get; init; }
                public string? Hidden { internal get; init; }
                public required Nested Inside { get; init; }
                [JsonIgnore] public ContentBody Body { get; init; } = ContentBody.Empty;
                """,
                "public sealed record Nested([property: JsonPropertyName(\"named\")] string Name, [property: JsonIgnore] int Secret = 0);")
                .WithPost("a", "title: T\nog-image: x\nalways: y\ninner: i\nhidden: h\ninside: { name: n }"),
            "Posts.A"));

    [Fact]
    public void NamesFollowTheOptions() => Assert.StartsWith(
        """{"id":"a","slug":"a","url":"/posts/a/","source":"content/posts/a.md","title":"T","og_image":"x","body":{"html":""",
        Written(
            Declared("public required string Title { get; init; } public string? OgImage { get; init; }").WithPost("a", "title: T\nog-image: x"),
            "Posts.A",
            "PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseLower"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Posts.All.Select(p => p)", """[{"title":"B"},{"title":"A"}]""")]
    [InlineData("Posts.All", """[{"title":"B"},{"title":"A"}]""")]
    [InlineData("Posts.All.ToArray()", """[{"title":"B"},{"title":"A"}]""")]
    [InlineData("Posts.All.ToList()", """[{"title":"B"},{"title":"A"}]""")]
    [InlineData("Posts.Topics.X.Entries", """[{"title":"B"},{"title":"A"}]""")]
    [InlineData("Posts.All.PublishedBy(DateTimeOffset.MaxValue)", """[{"title":"B"},{"title":"A"}]""")]
    [InlineData("Posts.All.Page(2, 1)", """{"items":[{"title":"A"}],"number":2,"size":1,"count":2,"pageCount":2}""")]
    [InlineData("Posts.Topics", """[{"name":"x","slug":"x","count":2},{"name":"Y z","slug":"y-z","count":1}]""")]
    [InlineData("Posts.Topics.YZ", """{"name":"Y z","slug":"y-z","count":1}""")]
    [InlineData("Posts.Topics.ToArray()", """[{"name":"x","slug":"x","count":2},{"name":"Y z","slug":"y-z","count":1}]""")]
    public void ListsPagesAndTermsAreWritten(string value, string json)
    {
        foreach (var declaredType in new[] { "", "(object)" })
            Assert.Equal(json, Written(Light(), declaredType + "(" + value + ")"));
    }

    [Fact]
    public void ASearchIsWrittenWithItsSnippet() => Assert.Matches(
        """^\[\{"entry":\{"title":"A"\},"score":[0-9.]+,"snippet":"A <mark>body</mark>\."\}\]$""",
        Written(Light().Without("posts/b.md"), "Posts.All.Search(\"body\")"));

    [Fact]
    public void AnArchiveAndMarkedTextAreWritten()
    {
        var project = Declared("public required System.DateOnly Date { get; init; }").WithPost("a", "date: 2026-04-09");
        Assert.StartsWith(
            """[{"year":2026,"months":[{"year":2026,"month":4,"entries":[{"id":"a",""", Written(project, "Posts.All.Archive"), StringComparison.Ordinal);
        Assert.Equal("\"A <mark>body</mark>.\"", Written(Light(), "Posts.All.Search(\"body\")[0].Snippet"));
    }

    [Fact]
    public void ListsMayLeaveTheBodiesOut() => Assert.Equal(
        """[{"id":"a","slug":"a","url":"/posts/a/","source":"content/posts/a.md","title":"T"}]""",
        Written(Declared("public required string Title { get; init; }").WithPost("a", "title: T"), "Posts.All", "", ".WithoutBodies"));

    [Theory]
    [InlineData("IReadOnlyCollection<Post>", "Posts.All")]
    [InlineData("IList<Post>", "Posts.All.ToList()")]
    [InlineData("ICollection<Post>", "Posts.All.ToList()")]
    [InlineData("IOrderedEnumerable<Post>", "Posts.All.OrderByDescending(p => p.Title)")]
    [InlineData("HashSet<Post>", "Posts.All.ToHashSet()")]
    public void WhatLinqMakesOfEntriesIsWritten(string type, string value) =>
        Assert.Equal("""[{"title":"B"},{"title":"A"}]""", Written(Light(), $"({type})({value})"));

    [Theory]
    [InlineData("ToList()")]
    [InlineData("ToArray()")]
    [InlineData("Where(hit => hit.Score > 0)")]
    public void WhatLinqMakesOfASearchIsWritten(string made) => Assert.StartsWith(
        """[{"entry":{"title":"A"},"score":""", Written(Light().Without("posts/b.md"), $"Posts.All.Search(\"body\").{made}"), StringComparison.Ordinal);

    [Fact]
    public void ADictionaryOfEntriesIsWritten() => Assert.Equal(
        """{"B":{"title":"B"},"A":{"title":"A"}}""", Written(Light(), "Posts.All.ToDictionary(p => p.Title)"));

    [Theory]
    [InlineData("NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals", "\"half\":\"NaN\",\"whole\":3")]
    [InlineData("NumberHandling = (System.Text.Json.Serialization.JsonNumberHandling)6", "\"half\":\"NaN\",\"whole\":\"3\"")]
    [InlineData("IgnoreReadOnlyProperties = true, NumberHandling = (System.Text.Json.Serialization.JsonNumberHandling)4", "\"half\":\"NaN\",\"whole\":3")]
    public void NumbersFollowTheOptions(string options, string json) => Assert.Contains(
        json,
        Written(Declared("public double Half { get; init; } public int Whole { get; init; }").WithPost("a", "half: .nan\nwhole: 3"), "Posts.A", options),
        StringComparison.Ordinal);

    [Fact]
    public void AConverterOfTheOptionsComesFirst() => Assert.Contains(
        "\"level\":1",
        Written(
            Declared("public Level Level { get; init; }", """
                public enum Level { Easy, Hard }
                public sealed class Numbers : JsonConverter<Level>
                {
                    public override Level Read(ref System.Text.Json.Utf8JsonReader r, Type t, System.Text.Json.JsonSerializerOptions o) => default;
                    public override void Write(System.Text.Json.Utf8JsonWriter w, Level v, System.Text.Json.JsonSerializerOptions o)
                        => w.WriteNumberValue((int)v);
                }
                """).WithPost("a", "level: hard"),
            "Posts.A",
            "Converters = { new Numbers() }"),
        StringComparison.Ordinal);

    [Fact]
    public void WhatIsObsoleteOrCalledLikeAKeywordIsWritten() => Assert.Contains(
        "\"event\":\"e\",\"old\":\"o\",\"level\":\"past\"",
        Written(
            Declared("""
                public string? @event { get; init; }
                [Obsolete("no", error: true)] public string? Old { get; init; }
                [Obsolete] public Level Level { get; init; }
                """, "[Obsolete] public enum Level { Now, [Obsolete] Past }").WithPost("a", "event: e\nold: o\nlevel: past"),
            "Posts.A"),
        StringComparison.Ordinal);

    [Fact]
    public void ACollectionOfTheClassesNameKeepsIt()
    {
        var run = Asked.With("content-json/a.md", "---\ntitle: A\n---\n").Run();
        Assert.Equal("A", run.Evaluate<string>("ContentJson.All[0].Title"));
    }

    [Fact]
    public void ARecordThatIsHiddenInATypeIsLeftOut()
    {
        var run = Asked.WithPost("a").With("notes/n.md", "---\ntitle: N\n---\n").WithSource("""
            #pragma warning disable CS1591
            using ContentGen;
            namespace App;
            public partial class Site { [Content("notes")] private partial record Note { public required string Title { get; init; } } }
            """).Run();
        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain("Note", run.Generated[JsonClass.HintName], StringComparison.Ordinal);
    }

    [Fact]
    public void EditingAPostLeavesTheJsonCached()
    {
        var before = Asked.WithPost("a").Run();
        var after = before.Edit(static project => project.WithPost("a", "title: B\ndate: 2026-01-01", "Another body."));
        Assert.Equal(0, after.Changed(TrackingNames.Json));
    }

    [Fact]
    public void APropertyMoreIsAPropertyMoreInTheJson()
    {
        var before = Declared("public required string Title { get; init; }").WithPost("a", "title: T\nrating: 5").WithProperty("NoWarn", "").Run();
        var after = before.Edit(static project =>
            project.WithSources(static text =>
                text.Replace("Title { get; init; }", "Title { get; init; } public int Rating { get; init; }", StringComparison.Ordinal)));
        Assert.Equal(1, after.Changed(TrackingNames.Json));
        Assert.Contains("\"Rating\"", after.Generated[JsonClass.HintName], StringComparison.Ordinal);
    }

    /// <summary>Two entries of which nothing is written but the title.</summary>
    private static ContentProject Light() => Declared("""
        [JsonIgnore] public string Id { get; init; } = "";
        [JsonIgnore] public string Slug { get; init; } = "";
        [JsonIgnore] public string Url { get; init; } = "";
        [JsonIgnore] public string Source { get; init; } = "";
        [JsonIgnore] public ContentBody Body { get; init; } = ContentBody.Empty;
        public required string Title { get; init; }
        [JsonIgnore] public DateOnly? Date { get; init; }
        [Taxonomy, JsonIgnore] public IReadOnlyList<string> Topics { get; init; } = [];
        """)
        .WithPost("a", "title: A\ndate: 2026-01-01\ntopics: [x, Y z]")
        .WithPost("b", "title: B\ndate: 2026-01-02\ntopics: [x]");

    private static ContentProject Declared(string members, string types = "") => Asked.WithSource($$"""
        #pragma warning disable CS1591
        using System; using System.Collections.Generic; using System.Text.Json.Serialization; using ContentGen;
        namespace App;
        [Content("posts")] public partial record Post { {{members}} }
        {{types}}
        """);

    /// <summary>Written as a natively compiled web app writes it: no reflection stands behind the resolver.</summary>
    private static string Written(ContentProject project, string value, string options = "", string resolver = "")
    {
        var run = project.Run();
        Assert.Empty(run.CompilerDiagnostics);
        return run.Evaluate<string>($$"""
            System.Text.Json.JsonSerializer.Serialize({{value}}, new System.Text.Json.JsonSerializerOptions(System.Text.Json.JsonSerializerDefaults.Web)
            {
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                TypeInfoResolver = ContentJson.Resolver{{resolver}}, {{options}}
            })
            """);
    }
}
