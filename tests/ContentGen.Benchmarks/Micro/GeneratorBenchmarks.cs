using BenchmarkDotNet.Attributes;
using ContentGen.Benchmarks.Scale;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Packing;
using ContentGen.Generator.Reading;
using GeneratorPackedText = ContentGen.Generator.Packing.PackedText;

namespace ContentGen.Benchmarks.Micro;

/// <summary>What one post of 6 KB costs in the compiler, warm, step by step. A build's first posts cost several times that.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly string _text = new PostMaker(6_000).Text(1);
    private readonly ContentPath _path = ContentPath.TryParse("/app/content/posts/one.md", "/app/content")!;
    private int _bodyStart;
    private byte[] _bodies = [];
    private GeneratorPackedText _literal = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _bodyStart = FrontMatterReader.Read("one.md", _text, default).BodyStart;
        var html = string.Concat(Enumerable.Range(0, 40).Select(static number => Markdig.Markdown.ToHtml(new PostMaker(6_000).Text(number))));
        _bodies = System.Text.Encoding.UTF8.GetBytes(html);
        _literal = (GeneratorPackedText)DeflateBucket();
    }

    [Benchmark]
    public object FrontMatter() => FrontMatterReader.Read("one.md", _text, default);

    [Benchmark]
    public object Render() => MarkdownRenderer.Render(new BodySource(_path, _text, _bodyStart), default);

    /// <summary>A bucket of 40 posts.</summary>
    [Benchmark]
    public object DeflateBucket() => GeneratorPackedText.Deflate(stream => stream.Write(_bodies));

    /// <summary>The same bucket as a literal, as the compiler reads it.</summary>
    [Benchmark]
    public string ReadLiteral() => new LiteralText("", _literal, "").ToString();
}
