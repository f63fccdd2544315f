using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>A minimal API that returns content. The generators of ASP.NET Core and System.Text.Json run beside ours and see nothing of it.</summary>
[Collection(FirstHalf.Name)]
public sealed class JsonTests(PackageFixture package)
{
    /// <summary>It asks itself, so that there is no server to wait for and to stop.</summary>
    private const string Program = """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using App;
        using ContentGen;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, AppJson.Default);
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ContentJson.Resolver);
        });
        var app = builder.Build();
        app.MapGet("/post/{slug}", (string slug) => Posts.All.TryGet(slug, out var post) ? Results.Ok(post) : Results.NotFound());
        app.MapGet("/object", object () => Posts.Hello);
        app.MapGet("/author", Author () => Authors.Ada);
        app.MapGet("/count", () => Results.Ok(Posts.All.Page(1, 1)));
        app.MapGet("/tags", () => Results.Ok(Posts.Tags));
        var light = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = ContentJson.Resolver.WithoutBodies };
        app.MapGet("/light", () => Results.Json(Authors.All, light.GetTypeInfo(typeof(Catalog<Author>))));
        app.MapGet("/mine", () => new Answer(Authors.Ada, 2));
        await app.StartAsync();

        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        foreach (var path in new[] { "/post/hello", "/object", "/author", "/count", "/tags", "/light", "/mine" })
            Console.WriteLine(await client.GetStringAsync(path));
        await app.StopAsync();

        internal sealed record Answer(Author Author, int Total);

        [JsonSerializable(typeof(Answer))]
        internal sealed partial class AppJson : JsonSerializerContext;
        """;

    private static readonly string Hello = Joined("""
        {"id":"hello","slug":"hello","url":"/posts/hello/","source":"content/posts/hello.md","title":"Hello","date":"2026-01-01T00:00:00+00:00",
        "updated":null,"summary":null,"tags":["x"],"categories":[],"authors":[],"draft":false,"image":null,"cover":null,"aliases":[],"weight":null,
        "body":{"html":"<p>Text.</p>\n","excerpt":"Text.","headings":[],"wordCount":1,"readingTime":"00:00:01"}}
        """);

    private static readonly string Ada = Joined("""
        {"id":"ada","slug":"ada","url":"/authors/ada/","source":"content/authors/ada.yml","name":"Ada","level":"very-hard","born":"1815-12-10",
        "body":{"html":"","excerpt":"","headings":[],"wordCount":0,"readingTime":"00:00:00"}}
        """);

    private static readonly string Answers = string.Concat(new[]
    {
        Hello,
        Hello,
        Ada,
        $$"""{"items":[{{Hello}}],"number":1,"size":1,"count":1,"pageCount":1}""",
        """[{"name":"x","slug":"x","count":1}]""",
        $"[{Ada[..Ada.IndexOf(",\"body\"", StringComparison.Ordinal)]}}}]",
        $$"""{"author":{{Ada}},"total":2}""",
    }.Select(static line => line + "\n"));

    [FactWithRuntime(NeedsLinker = true, IsSlow = true)]
    public void ANativeMinimalApiReturnsItsPosts()
    {
        var project = NewProject("""
            <PublishAot>true</PublishAot>
            <SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            """);

        project.Publish("-r", FactWithRuntimeAttribute.Runtime).ShouldBeQuiet();

        var published = project.PathOf($"bin/Release/net10.0/{FactWithRuntimeAttribute.Runtime}/publish/App");
        Assert.Equal(Answers, Command.Run(project.Folder, published, []).Text);
    }

    [Fact]
    public void AProjectThatIsTrimmedHasItToo()
    {
        var project = NewProject("<PublishTrimmed>true</PublishTrimmed>");

        project.Build().ShouldBeQuiet();

        Assert.Equal(Answers, project.Run());
    }

    [Fact]
    public void AnyOtherProjectAsksForIt()
    {
        var project = NewProject("<ContentGenJson>true</ContentGenJson>");

        project.Build().ShouldBeQuiet();

        Assert.Equal(Answers, project.Run());
    }

    private TestProject NewProject(string properties) =>
        package.NewProject(sdk: "Microsoft.NET.Sdk.Web", properties: properties + """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <InvariantGlobalization>true</InvariantGlobalization>
            """)
            .Post("hello", "Hello", "date: 2026-01-01\ntags: [x]")
            .Write("content/authors/ada.yml", "name: Ada\nlevel: very-hard\nborn: 1815-12-10\n")
            .Write("Author.cs", """
                using ContentGen;
                namespace App;
                public enum Level { Easy, VeryHard }
                [Content("authors")]
                public partial record Author
                {
                    public required string Name { get; init; }
                    public Level? Level { get; init; }
                    public DateOnly? Born { get; init; }
                }
                """)
            .Write("Program.cs", Program);

    /// <summary>JSON is compared as it is written: on one line.</summary>
    private static string Joined(string lines) => lines.ReplaceLineEndings("");
}
