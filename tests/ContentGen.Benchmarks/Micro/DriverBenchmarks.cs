using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Benchmarks.Micro;

/// <summary>
/// What an edit costs in a driver that has seen the site before, as an editor keeps it: the generator alone, no compilation.
/// A driver does not change when it runs, so each measurement starts at the same edit.
/// </summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    private Compilation _compilation = null!;
    private Compilation _otherCode = null!;
    private GeneratorDriver _warm = null!;
    private GeneratorDriver _body = null!;
    private GeneratorDriver _title = null!;
    private GeneratorDriver _added = null!;

    /// <summary>Of 6 KB each.</summary>
    [Params(1_000, 10_000)]
    public int Posts { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var site = new Site(Posts);
        var code = Site.Syntax("class C { int F() => 1; }");
        var number = Posts / 2;
        _compilation = site.Compilation().AddSyntaxTrees(code);
        _otherCode = _compilation.ReplaceSyntaxTree(code, Site.Syntax("class C { int F() => 2; }"));

        var post = site.Files[number];
        _warm = site.Driver().RunGenerators(_compilation);
        _body = _warm.ReplaceAdditionalText(post, site.Post(number, static text => text + "\nOne more line.\n"));
        _title = _warm.ReplaceAdditionalText(post, site.Post(number, static text => text.Replace("\ntitle: ", "\ntitle: Edited ", StringComparison.Ordinal)));
        _added = _warm.AddAdditionalTexts([site.Post(Posts, static text => text)]);
    }

    [Benchmark]
    public object OneBodyEdited() => _body.RunGenerators(_compilation);

    [Benchmark]
    public object OneTitleEdited() => _title.RunGenerators(_compilation);

    [Benchmark]
    public object OneFileAdded() => _added.RunGenerators(_compilation);

    [Benchmark]
    public object UnrelatedCodeEdited() => _warm.RunGenerators(_otherCode);
}
