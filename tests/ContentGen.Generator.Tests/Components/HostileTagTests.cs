using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Components;

/// <summary>Whatever stands in a post, the others are built, and no C# is emitted that its author did not write in braces.</summary>
public class HostileTagTests
{
    [Theory]
    [InlineData("<Callout>")]
    [InlineData("</Callout>")]
    [InlineData("<Callout></Tab>")]
    [InlineData("<Callout Kind=\"x")]
    [InlineData("<Callout Kind={")]
    [InlineData("<Callout Kind={\"")]
    [InlineData("<Callout Kind={/*")]
    [InlineData("<Callout Kind={//} />")]
    [InlineData("<Callout Kind={1); System.Environment.Exit(1); (} />")]
    [InlineData("<Callout Kind={1;\n#line hidden\n} />")]
    [InlineData("<Callout Kind={1\n#if true\n+ 1\n#endif\n} />")]
    [InlineData("<Callout Kind={} />")]
    [InlineData("<Callout Kind={1} } />")]
    [InlineData("<Callout Kind={1,2} />")]
    [InlineData("<Callout Kind={int x = 1} />")]
    [InlineData("<Callout Kind={$\"{} />")]
    [InlineData("<Callout Kind={1")]
    [InlineData("<Callout\n\nKind=\"x\" />", "")]
    [InlineData("<Callout Kind=\"x\" Kind=\"y\" />")]
    [InlineData("<div><Callout></div></Callout>")]
    [InlineData("<Callout>\n<Callout.Header>a</Callout.Header>\n<Callout.Header>b</Callout.Header>\n</Callout>")]
    [InlineData("<Callout Header=\"a\">\n<Callout.Header>b</Callout.Header>\n</Callout>")]
    [InlineData("<Callout>\n<Callout.ChildContent>a</Callout.ChildContent>\n\nText.\n\n</Callout>")]
    [InlineData("<Callout ChildContent={null}>\n\nText.\n\n</Callout>")]
    [InlineData("<Callout>\n\n</div></Callout></p>", "")]
    public void ABadTagIsAnErrorOfItsPostAlone(string body, string ids = "CG6")
    {
        var run = ComponentSite.With(body).WithPost("good", body: "<App.Charts.Bar Height={1} />").Run();

        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal($"{ContentProject.Root}/posts/x.md", diagnostic.Location.GetLineSpan().Path));
        if (ids.Length > 0)
            Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id.StartsWith(ids, StringComparison.Ordinal));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.True(run.Evaluate<bool>("Posts.Good.Body.HasComponents"));
    }

    [Fact]
    public void ElementsAroundAComponentAreCountedToo()
    {
        var run = ComponentSite.With(string.Concat(Enumerable.Repeat("<i>", 10_000)) + "<Callout />")
            .WithPost("good", body: "<App.Charts.Bar Height={1} />").Run();

        Assert.Contains("nested more than 100 levels", run.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.True(run.Evaluate<bool>("Posts.Good.Body.HasComponents"));
    }

    [Fact]
    public void TwoFilesOfOneIdAreTheErrorThatTheyAreWithoutComponents()
    {
        var run = ComponentSite.With("<Callout />").With("posts/x.markdown", "---\ntitle: X\n---\n<Callout />\n").Run();

        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal("CG3001", diagnostic.Id));
        Assert.Contains("Post.g.cs", run.Generated.Keys);
    }

    [Theory]
    [InlineData("<Callout Kind=\"\\&quot;); System.Environment.Exit(1); (&quot;\" />")]
    [InlineData("<Callout Kind=\"{System.Environment.Exit(1)}\" />")]
    [InlineData("<Callout data-x=\"&quot;+1\" />")]
    [InlineData("<Callout Kind:x=\"a\" />")]
    [InlineData("<script>\"</script>\n\n<Callout />")]
    [InlineData("<div title=\"&quot;); Exit(); //\">\n\n<Callout />\n\n</div>")]
    [InlineData("Text </script> <Callout /> </script>")]
    [InlineData("<Callout Kind={\"</script>\"} />")]
    [InlineData("<Callout Kind={\"}\" + @\"\"\"}\" + '}' + $\"{1:0}}}\" + $\"{new { A = \"}\" }}\" /* } */ + \"\"\"}\"\"\"} />")]
    public void WhatIsNotInBracesIsNeverCode(string body)
    {
        var run = ComponentSite.With(body).Run();

        Assert.Equal("", run.ToString());
        Assert.Empty(ComponentSite.Errors(run));
        var file = run.Generated.Single(static file => file.Value.Contains("posts/x.md\"", StringComparison.Ordinal)).Key;
        var code = run.Output.SyntaxTrees.Single(tree => Path.GetFileName(tree.FilePath) == file).GetRoot();
        Assert.DoesNotContain(code.DescendantNodes(), static node => node is Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax call
            && call.Expression.ToString().Contains("Exit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(90)]
    public void TagsMayBeNestedToALimit(int depth)
    {
        var body = string.Concat(Enumerable.Repeat("<Callout>\n", depth)) + "Text\n" + string.Concat(Enumerable.Repeat("</Callout>\n", depth));
        var run = ComponentSite.With(body).Run();

        Assert.Equal(depth > 100 ? ["CG6001"] : [], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("<Callout>")]
    [InlineData("</Callout>")]
    [InlineData("<Callout Kind={")]
    [InlineData("<Callout Kind={\"\n")]
    [InlineData("<Callout Kind=\"")]
    [InlineData("<Callout Kind='\n\n")]
    [InlineData("<Callout a ")]
    [InlineData("<Callout />\n")]
    [InlineData("<div><Callout Kind={\n")]
    [InlineData("* <Callout\n")]
    public void ManyOfThemTakeNoTime(string tag)
    {
        var text = string.Concat(Enumerable.Repeat(tag, 50_000 / tag.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Markdown.Dialect.Rendered.WithComponents(text);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    /// <summary>With as little stack as compilers have on Windows.</summary>
    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("a<")]
    [InlineData("a?.b")]
    [InlineData("!")]
    [InlineData("$\"{")]
    [InlineData("\n#if X")]
    public void CodeInBracesThatIsNestedDeeperThanAnybodyWritesIsRefused(string piece)
    {
        var text = $"<Callout Kind={{{string.Concat(Enumerable.Repeat(piece, 20_000))}\n}} />\n";
        var problems = new List<string>();
        var thread = new Thread(
            () => problems.AddRange(Markdown.Dialect.Rendered.WithComponents(text).Problems.Select(static problem => problem.Descriptor.Id)), 1 << 20);
        thread.Start();
        thread.Join();

        Assert.NotEmpty(problems);
    }
}
