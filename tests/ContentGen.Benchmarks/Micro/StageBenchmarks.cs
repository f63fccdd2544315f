using BenchmarkDotNet.Attributes;
using ContentGen.Benchmarks.Projects;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Model;
using ContentGen.Generator.Packing;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Search;
using GeneratorBodyBlock = ContentGen.Generator.Markdown.BodyBlock;
using GeneratorPackedText = ContentGen.Generator.Packing.PackedText;

namespace ContentGen.Benchmarks.Micro;

/// <summary>What one post of 6 KB costs in the compiler, warm, step by step. A build's first posts cost several times that.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private const int BodiesInABucket = 40;

    private ContentFile _file = null!;
    private ParsedEntry _entry = null!;
    private EntryToBind _toBind = null!;
    private Rendering _rendered = null!;
    private GeneratorPackedText _literal = null!;
    private string _html = "";

    [GlobalSetup]
    public void Prepare()
    {
        var path = ContentPath.TryParse("/app/content/posts/one.md", "/app/content")!;
        var posts = new PostMaker(6_000);
        _file = new ContentFile(path, posts.Text(1), EquatableArray<Problem>.Empty);
        _entry = ParsedEntry.Read(_file, default).Single();
        _toBind = new EntryToBind(_entry.FrontMatter, DefaultSchema.For("posts", new ContentOptions("/app/content", "App", "public", IncludeDrafts: true)));
        _rendered = MarkdownRenderer.Render(_entry.Body!, hasComponents: false, default);
        var html = Enumerable.Range(0, BodiesInABucket).Select(number => Markdig.Markdown.ToHtml(posts.Text(number)));
        _html = Markdig.Markdown.ToHtml(posts.Text(1));
        _literal = GeneratorPackedText.Of([.. html.Select(static html => GeneratorBodyBlock.Of(html, BodyFacts.None).Deflated)]);
    }

    /// <summary>The front matter, and where the body begins.</summary>
    [Benchmark]
    public object Parse() => ParsedEntry.Read(_file, default).Single();

    /// <summary>The front matter against the default record.</summary>
    [Benchmark]
    public object Bind() => EntryBinder.Bind(_toBind);

    /// <summary>HTML, headings, plain text and links.</summary>
    [Benchmark]
    public object Render() => MarkdownRenderer.Render(_entry.Body!, hasComponents: false, default);

    /// <summary>The words of the body, counted for the search index.</summary>
    [Benchmark]
    public object CountWords() => EntryWords.Of(_rendered.Body.Path, _rendered.Facts, default);

    /// <summary>The body as it is packed.</summary>
    [Benchmark]
    public object Deflate() => GeneratorBodyBlock.Of(_html, BodyFacts.None);

    /// <summary>A bucket of 40 posts as a literal, as the compiler reads it.</summary>
    [Benchmark]
    public string ReadLiteral() => LiteralText.Of(["", ""], _literal).ToString();
}
