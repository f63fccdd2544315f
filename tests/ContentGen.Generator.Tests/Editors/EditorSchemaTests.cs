using ContentGen.Generator.Binding;
using ContentGen.Generator.Editors;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Tests.Corpora;
using ContentGen.Generator.Tests.Docs;
using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Tests.Values;

namespace ContentGen.Generator.Tests.Editors;

/// <summary>What an editor is told of a record. It must never underline what the build takes.</summary>
public class EditorSchemaTests
{
    private static readonly ContentProject Asked = new ContentProject().WithProperty("ContentGenWriteSchemas", "true");

    [Fact]
    public void WhoDoesNotAskForItGetsNone() =>
        Assert.DoesNotContain(new ContentProject().WithPost("a")
            .Run().Generated.Keys, static file => file.EndsWith(EditorSchema.Suffix, StringComparison.Ordinal));

    [Fact]
    public void TheDefaultRecordIsDescribed()
    {
        var schema = new SchemaOf(Asked.WithPost("a").Run());

        Assert.Equal("Post", (string)schema.Json["title"]!);
        Assert.Equal(
            ["title", "date", "updated", "summary", "tags", "categories", "authors", "draft", "image", "aliases", "weight", "slug"],
            schema.Json["properties"]!.AsObject().Select(static property => property.Key));
        Assert.Equal("The title.", (string)schema.Json["properties"]!["title"]!["description"]!);
        Assert.Equal("", schema.Complaints("title: A\ndate: 2026-04-09\nauthor: Jane\ntags: one\nmy-own: [1, 2]\nweight: 7\ndraft: yes\n"));
        Assert.Equal("", schema.Complaints("Title: 2018\ndescription: no\ntags:\n- 1\n- 1.10\n- on\ndate:\n"));
    }

    [Theory]
    [InlineData("summary: no title")]
    [InlineData("title:")]
    [InlineData("title: [a]")]
    [InlineData("title: A\ndate: 9/1/2020")]
    [InlineData("title: A\ntags: { a: b }")]
    [InlineData("title: A\ndraft: perhaps")]
    [InlineData("title: A\nweight: heavy")]
    [InlineData("title: A\nweight: 1.5")]
    public void MistakesAreUnderlined(string yaml)
    {
        var schema = new SchemaOf(Asked.WithPost("a").Run());
        Assert.NotEqual("", schema.Complaints(yaml));
    }

    [Fact]
    public void WhatEveryKindReadsIsNotUnderlined()
    {
        foreach (var (name, texts, _) in Kinds.Examples)
        {
            var schema = new SchemaOf(Declared($"public System.{name}? Value {{ get; init; }} public List<System.{name}> Values {{ get; init; }} = [];")
                .WithPost("a", "").Run());
            foreach (var text in texts)
            {
                Assert.Equal("", schema.Complaints($"value: {text.TrimStart('{').TrimEnd('}')}\nvalues: ['{text}', \"{text}\"]"));
                Assert.Equal("", schema.Complaints($"value: '{text}'\nvalues: '{text}'"));
            }
        }
    }

    [Fact]
    public void ADeclaredRecordIsDescribedToItsDepth()
    {
        var schema = new SchemaOf(Declared(
            """
            /// <summary>What it is <c>called</c>, see <see cref="Level"/>.</summary>
            public required string Title { get; init; }
            public required DateOnly Date { get; init; }
            [ContentGen.Key("og_image", Aliases = ["picture"])] public required string OgImage { get; init; }
            public Level Level { get; init; }
            public Days Days { get; init; }
            public Seo? Seo { get; init; }
            public List<Seo> More { get; init; } = [];
            public Dictionary<string, int> Map { get; init; } = [];
            public ContentImage? Cover { get; init; }
            [Obsolete("Use level.")] public string? Old { get; init; }
            """,
            """
            public enum Level { Easy, [System.Runtime.Serialization.EnumMember(Value = "very, very hard")] VeryHard }
            [Flags] public enum Days { Mon = 1, Tue = 2 }
            /// <param name="Robots">What robots may do.</param>
            /// <param name="Index">Whether.</param>
            public sealed record Seo(string Robots, bool Index = true);
            """).WithPost("a", "title: T\ndate: 2026-01-01\nog_image: x").Run());

        var keys = schema.Json["properties"]!;
        Assert.Equal("What it is called, see Level.", (string)keys["title"]!["description"]!);
        Assert.Equal("What robots may do.", (string)keys["seo"]!["properties"]!["robots"]!["description"]!);
        Assert.Equal("Use level.", (string)keys["old"]!["deprecationMessage"]!);
        Assert.Equal("A post, as the site shows it.", (string)schema.Json["description"]!);

        const string Least = "title: T\nog_image: x\n";
        foreach (var fine in new[]
        {
            "", "date: 2026-01-01 10:00", "slug: s\ndraft: on", "level: easy", "level: Easy", "level: very, very hard", "level: VeryHard", "level: very_hard",
            "days: mon", "days: mon, tue", "days: [mon, Tue]", "seo: { robots: none }", "seo: { Robots: none, index: no }",
            "more: [{ robots: a }, { robots: b }]",
            "more: { robots: a }", "map: { a: 1, b: '2' }", "map:", "cover: x.png", "old: x", "level:",
        })
        {
            Assert.Equal("", schema.Complaints(Least + fine));
        }

        Assert.Equal("", schema.Complaints("title: T\nogImage: x"));
        Assert.Equal("", schema.Complaints("title: T\npicture: x"));
        foreach (var wrong in new[]
        {
            "other: 1", "level: hard", "days: [sun]", "days: {}", "seo: { index: true }", "seo: { robots: none, more: 1 }", "seo: none",
            "more: [{ robots: a }, {}]", "map: { a: x }", "cover: [x]",
        })
        {
            Assert.NotEqual("", schema.Complaints(Least + wrong));
        }

        Assert.NotEqual("", schema.Complaints("title: T"));
    }

    [Fact]
    public void RulesAreKeywords()
    {
        var schema = new SchemaOf(Declared("""
            [Required] public string? Title { get; init; }
            [StringLength(5, MinimumLength = 2)] public string? Short { get; init; }
            [Range(1, 5)] public int Rating { get; init; }
            [Range(0.0, 1.0, MaximumIsExclusive = true)] public double? Part { get; init; }
            [MinLength(1), MaxLength(2)] public List<string> Few { get; init; } = [];
            [RegularExpression("[a-z]+-[0-9]{2}")] public string? Code { get; init; }
            [RegularExpression(@"(?i)[\p{L}]+")] public string? Letters { get; init; }
            [Url] public string? Site { get; init; }
            [EmailAddress] public List<string> Mail { get; init; } = [];
            [AllowedValues("a", "b")] public string? Letter { get; init; }
            [Range(typeof(DateOnly), "2020-01-01", "2030-01-01")] public DateOnly? Day { get; init; }
            """).WithPost("a", "title: T\nfew: [a]").Run());

        foreach (var fine in new[]
        {
            "short: ab", "short: 12345678", "rating: 5", "rating: '9'", "part: 0", "part: 0.99", "few: [a, b]", "few: a", "code: ab-12",
            "letters: Ä", "site: HTTPS://x.y",
            "mail: [a@b, c@d]", "mail: a@b", "letter: b", "day: 2026-01-01", "short:",
        })
        {
            Assert.Equal("", schema.Complaints("title: T\n" + fine));
        }

        foreach (var wrong in new[]
        {
            "short: a", "short: abcdef", "rating: 0", "rating: 6", "part: 1", "few: [a, b, c]", "few: []", "code: ab-1", "code: xab-12x1",
            "site: www.x.y", "mail: [a@b, c]",
            "mail: a", "letter: c", "title: ' '", "title:",
        })
        {
            Assert.NotEqual("", schema.Complaints((wrong.StartsWith("title", StringComparison.Ordinal) ? "" : "title: T\n") + wrong));
        }
    }

    [Fact]
    public void AFileOfManyEntriesIsAListOrAMap()
    {
        var run = Asked.With("authors.yml", "- id: ada\n  name: Ada\n").With("authors/bob.yml", "name: Bob\n").WithSource("""
            #pragma warning disable CS1591
            namespace App;
            [ContentGen.Content("authors")] public partial record Author { public required string Name { get; init; } }
            """).Run();
        var schema = new SchemaOf(run, "Authors");

        foreach (var fine in new[] { "name: Ada", "- id: ada\n  name: Ada", "ada:\n  name: Ada\nbob:\n  name: Bob" })
            Assert.Equal("", schema.Complaints(fine));
        foreach (var wrong in new[] { "nam: Ada", "- id: ada", "ada:\n  nam: Ada" })
            Assert.NotEqual("", schema.Complaints(wrong));
    }

    [Fact]
    public void FrontMatterOfTheRepositoryIsNotUnderlined()
    {
        var schema = new SchemaOf(Asked.WithPost("a").Run());
        var files = RepositoryText.Files("content", "*.md").ToList();
        Assert.True(files.Count > 20);
        foreach (var file in files)
            Assert.Equal("", schema.Complaints(FrontMatterReader.Read(file, RepositoryText.Read(file), default).Root));
    }

    /// <summary>Real posts, as far as the build takes them.</summary>
    [CorpusFact]
    public void FrontMatterOfRealSitesIsNotUnderlined()
    {
        var options = new ContentOptions(ContentProject.Root, "App", "public", true);
        var record = DefaultSchema.For("posts", options);
        var schema = new SchemaOf(Asked.WithPost("a").Run());
        var path = ContentPath.TryParse(ContentProject.Root + "/posts/a.md", ContentProject.Root)!;
        var count = 0;
        foreach (var corpus in new[] { "cake", "jekyll", "elixir" })
        {
            foreach (var (file, text, _) in Corpus.Files(corpus))
            {
                var document = FrontMatterReader.Read(file, text, default);
                if (document.IsToml
                    || EntryBinder.Bind(new EntryToBind(new EntryFrontMatter(path, document), record)).Problems.Any(static problem => problem.IsError))
                    continue;
                var complaints = schema.Complaints(document.Root);
                Assert.True(complaints.Length == 0, $"{file}: {complaints}");
                count++;
            }
        }

        Assert.True(count > 100, $"{count} files.");
    }

    [Fact]
    public void EditingAPostOrOtherCodeLeavesTheSchemaCached()
    {
        var before = Declared("public required string Title { get; init; }").WithPost("a", "title: T").Run();
        Assert.Equal(0, before.Edit(static project => project.WithPost("a", "title: U", "Other.")).Changed(TrackingNames.EditorSchemas));
        Assert.Equal(0, before.Edit(static project => project.WithSource("class Other;")).Changed(TrackingNames.EditorSchemas));
    }

    [Fact]
    public void EditingADocCommentChangesTheSchemaAndNothingElse()
    {
        var before = Declared("public required string Title { get; init; }").WithPost("a", "title: T").Run();
        var after = before.Edit(static project =>
            project.WithSources(static text => text.Replace("as the site shows it", "for readers", StringComparison.Ordinal)));
        Assert.Equal(["Posts" + EditorSchema.Suffix], after.FilesChangedSince(before));
        Assert.Equal(0, after.Changed(TrackingNames.Schemas));
    }

    private static ContentProject Declared(string members, string types = "") => Asked.WithSource($$"""
        #pragma warning disable CS1591, CS1573, CS1572, CS1571
        using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using ContentGen;
        namespace App;
        /// <summary>A post, as the site shows it.</summary>
        [Content("posts")] public partial record Post {
        {{members}}
        }
        {{types}}
        """);
}
