using System.Text.RegularExpressions;
using ContentGen.Generator.Markdown.Code;
using Markdig;

namespace ContentGen.Generator.Tests.Markdown.Code;

/// <summary>Which part of C# gets which class.</summary>
public class HighlightTests
{
    [Theory]
    [InlineData("var x = 1_000.5m;", "[keyword:var] x = [number:1_000.5m];")]
    [InlineData("int var = 1;\nvar++;", "[keyword:int] var = [number:1];\nvar++;")]
    [InlineData("await foreach (var post in posts) yield return post;",
        "[control:await] [control:foreach] ([keyword:var] post [control:in] posts) [control:yield] [control:return] post;")]
    [InlineData("var async = 1; var yield = async;", "[keyword:var] async = [number:1]; [keyword:var] yield = async;")]
    [InlineData("void M(in int x, default(T) y) { }", null)]
    [InlineData("static bool In(in int x) => default;", "[keyword:static] [keyword:bool] [method:In]([keyword:in] [keyword:int] x) => [keyword:default];")]
    [InlineData("switch (x) { case > 1 when y: break; default: goto default; }",
        "[control:switch] (x) { [control:case] > [number:1] [control:when] y: [control:break]; [control:default]: [control:goto] [control:default]; }")]
    [InlineData("if (x is Post { Draft: true } or not Author) throw new E();",
        "[control:if] (x [keyword:is] [type:Post] { Draft: [keyword:true] } [keyword:or] [keyword:not] [type:Author]) "
            + "[control:throw] [keyword:new] [type:E]();")]
    [InlineData("string s = nameof(Post.Title);", "[keyword:string] s = [keyword:nameof](Post.Title);")]
    [InlineData("dynamic d = when; and = with;", "[keyword:dynamic] d = when; and = with;")]
    [InlineData("from p in posts where p.Draft select p", "[keyword:from] p [keyword:in] posts [keyword:where] p.Draft [keyword:select] p")]
    [InlineData("int from = where + select;", "[keyword:int] from = where + select;")]
    [InlineData("class P<T> where T : notnull, IList<T> { }",
        "[keyword:class] [type:P]<[type:T]> [keyword:where] [type:T] : [keyword:notnull], [type:IList]<[type:T]> { }")]
    [InlineData("public int X { get; private set { _x = value; Value.value(value: value); } }",
        "[keyword:public] [keyword:int] X { [keyword:get]; [keyword:private] [keyword:set] { _x = [keyword:value]; "
            + "Value.[method:value](value: [keyword:value]); } }")]
    public void KeywordsAreKeywordsOnlyWhereTheyAre(string code, string? expected) => AssertMarked(expected, code);

    [Theory]
    [InlineData("[Content(\"posts\", Route = \"/x/\")]\npublic partial record Post(string Title) : Base<Tag>, IPost;",
        "[[type:Content]([string:\"posts\"], Route = [string:\"/x/\"])]\n[keyword:public] [keyword:partial] [keyword:record] "
            + "[type:Post]([keyword:string] Title) : [type:Base]<[type:Tag]>, [type:IPost];")]
    [InlineData("System.Collections.Generic.List<Post> all = [];", "System.Collections.Generic.[type:List]<[type:Post]> all = [];")]
    [InlineData("using System.Text;\nusing static System.Math;\nusing Map = System.Collections.Hashtable;",
        "[keyword:using] System.Text;\n[keyword:using] [keyword:static] System.[type:Math];\n"
            + "[keyword:using] [type:Map] = System.Collections.[type:Hashtable];")]
    [InlineData("namespace A.B;\nenum Level { Easy = 1 }", "[keyword:namespace] A.B;\n[keyword:enum] [type:Level] { Easy = [number:1] }")]
    [InlineData("Posts.All.Where(p => p.Tags.Any()).ToList<Post>();", "Posts.All.[method:Where](p => p.Tags.[method:Any]()).[method:ToList]<[type:Post]>();")]
    [InlineData("var (a, b) = ((Post)x, y as Author); z?.Read(typeof(int?), out Post? post);",
        "[keyword:var] (a, b) = (([type:Post])x, y [keyword:as] [type:Author]); z?.[method:Read]([keyword:typeof]([keyword:int]?), "
            + "[keyword:out] [type:Post]? post);")]
    [InlineData("public Post(string t) : base(t) { }\n~Post() { }",
        "[keyword:public] [type:Post]([keyword:string] t) : [keyword:base](t) { }\n~[type:Post]() { }")]
    [InlineData("void IReader.Read() { int Local() => 1; }", "[keyword:void] [type:IReader].[method:Read]() { [keyword:int] [method:Local]() => [number:1]; }")]
    [InlineData("global::System.Console.WriteLine();", "[keyword:global]::System.Console.[method:WriteLine]();")]
    public void TypesAndMethodsAreToldByTheirPlace(string code, string expected) => AssertMarked(expected, code);

    [Theory]
    [InlineData("var s = $\"a {b.C(1):N2} {{}} {\"d\"}\";",
        "[keyword:var] s = [string:$\"a ]{b.[method:C]([number:1]):[string:N2]}[string: {{}} ]{[string:\"d\"]}[string:\"];")]
    [InlineData("var s = $@\"\"\"{x}\"\"\";", "[keyword:var] s = [string:$@\"\"\"]{x}[string:\"\"\"];")]
    [InlineData("var s = \"\"\"\n  a \"b\"\n  \"\"\"u8;", "[keyword:var] s = [string:\"\"\"\n  a \"b\"\n  \"\"\"u8];")]
    [InlineData("var s = $$\"\"\"{a} {{b}}\"\"\";", "[keyword:var] s = [string:$$\"\"\"{a} ]{{b}}[string:\"\"\"];")]
    [InlineData("char c = '\\n'; var v = @\"c:\\\" + \"\\\"\"; // text",
        "[keyword:char] c = [string:'\\n']; [keyword:var] v = [string:@\"c:\\\"] + [string:\"\\\"\"]; [comment:// text]")]
    [InlineData("var s = \"<a href='x'>&amp;</a>\";", "[keyword:var] s = [string:\"<a href='x'>&amp;</a>\"];")]
    public void StringsAreStringsAndTheirHolesAreCode(string code, string expected) => AssertMarked(expected, code);

    [Theory]
    [InlineData("/// <summary>It.</summary>\nint x; /* a */ //// b",
        "[xmldoc:/// <summary>It.</summary>]\n[keyword:int] x; [comment:/* a */] [comment://// b]")]
    [InlineData("/** a */ int x; /**/ int y; /*** b */", "[xmldoc:/** a */] [keyword:int] x; [comment:/**/] [keyword:int] y; [comment:/*** b */]")]
    [InlineData("#region A b\n#if DEBUG // why\nvar x = 1;\n#else\nreturn 2;\n#endif\n#endregion",
        "[preprocessor:#region A b]\n[preprocessor:#if DEBUG // why]\n[keyword:var] x = [number:1];\n[preprocessor:#else]\n[control:return] "
            + "[number:2];\n[preprocessor:#endif]\n[preprocessor:#endregion]")]
    [InlineData("#nullable enable\n#pragma warning disable CS0612", "[preprocessor:#nullable enable]\n[preprocessor:#pragma warning disable CS0612]")]
    [InlineData("#:package ContentGen@1.0.0\nreturn;", null)]
    public void CommentsAndDirectivesAreWhole(string code, string? expected) => AssertMarked(expected, code);

    [Fact]
    public void BrokenCodeIsHighlightedAsFarAsItGoes() =>
        Assert.Equal("[keyword:public] [keyword:class] [type:A] { … [keyword:int] } ... [keyword:var] x = [string:\"abc]",
            Fence.Marked("public class A { … int } ... var x = \"abc"));

    [Theory]
    [InlineData("csharp")]
    [InlineData("cs")]
    [InlineData("C#")]
    [InlineData("CSharp ignore")]
    [InlineData("csharp linenos check")]
    public void TheLanguageHasThreeNames(string info) =>
        Assert.Equal("<pre><code class=\"language-csharp\"><span class=\"hl-keyword\">int</span> x;\n</code></pre>\n", Fence.Html($"```{info}\nint x;\n```"));

    [Theory]
    [InlineData("```csharp\n```", "<pre><code class=\"language-csharp\"></code></pre>\n")]
    [InlineData("```csharp\n\n```", "<pre><code class=\"language-csharp\">\n</code></pre>\n")]
    [InlineData("> ```cs\n> int x;",
        "<blockquote>\n<pre><code class=\"language-csharp\"><span class=\"hl-keyword\">int</span> x;\n</code></pre>\n</blockquote>\n")]
    public void FencesMayBeEmptyOrUnclosed(string markdown, string expected) => Assert.Equal(expected, Fence.Html(markdown));

    [Theory]
    [InlineData("```js\nint x;\n```")]
    [InlineData("```csharpscript\nint x;\n```")]
    [InlineData("```\nint x;\n```")]
    [InlineData("    int x;")]
    [InlineData("$$\nint x;\n$$")]
    [InlineData("~~~ brainfuck numbers\nint x;\n~~~")]
    public void OtherCodeIsWrittenAsMarkdigDoes(string markdown) =>
        Assert.Equal(Markdig.Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UseMathematics().Build()), Fence.Html(markdown));

    [Fact]
    public void AnExpressionOfThousandsOfOperatorsHasItsClasses()
    {
        var numbers = Enumerable.Repeat("[number:1]", 10_000);
        Assert.Equal($"[keyword:var] x = {string.Join(" + ", numbers)};", Fence.Marked("var x = " + string.Join(" + ", Enumerable.Repeat("1", 10_000)) + ";"));
    }

    [Fact]
    public void TheTextIsTheSourceForTheRepositorysOwnCode()
    {
        foreach (var code in Sources())
            Assert.Equal(code, Fence.TextOf(Fence.Render(code)));
    }

    [Fact]
    public void TheTextIsTheSourceWhateverIsBroken()
    {
        var random = new Random(20260409);
        string[] pieces = ["\"", "'", "{", "}", "(", ")", "$\"", "\"\"\"", "$$\"\"\"", "@", "//", "/*", "*/", "#if X\n", "#endif\n", "#", "\n", ";",
            "<", ">", "&", "\t", "…", "...", "😀", "\u2028", "\\", "///", "[", "]", "=>", "\ud83d", "\u00a0", "var ", "class ", "where ", "0x", "1e"];
        var sources = Sources().Where(static code => code.Length < 6000).ToList();
        for (var i = 0; i < 300; i++)
        {
            var code = sources[random.Next(sources.Count)];
            code = code.Substring(random.Next(code.Length / 2), Math.Min(code.Length / 2, 1500));
            for (var edits = random.Next(1, 6); edits > 0; edits--)
            {
                var at = random.Next(code.Length);
                code = random.Next(3) == 0 ? code.Remove(at, Math.Min(random.Next(1, 9), code.Length - at))
                    : code.Insert(at, pieces[random.Next(pieces.Length)]);
            }

            Assert.Equal(code, Fence.TextOf(Fence.Render(code)));
        }
    }

    [Fact]
    public void EveryClassIsInTheStyleSheet()
    {
        var classes = typeof(HighlightClass).GetFields().Select(static field => (string)field.GetValue(null)!).Order(StringComparer.Ordinal);
        foreach (var sheet in new[] { Highlighting.StyleSheet, Highlighting.LightStyleSheet, Highlighting.DarkStyleSheet })
            Assert.Equal(classes, Regex.Matches(sheet, @"\.(hl-[a-z]+) \{").Select(static match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryClassIsDocumented() => Assert.Equal(
        typeof(HighlightClass).GetFields().Select(static field => (string)field.GetValue(null)!),
        Docs.RepositoryText.Table(Docs.RepositoryText.Read("content/docs/code-fences.md"), "Classes").Select(static row => row[0].Trim('`')));

    private static void AssertMarked(string? expected, string code)
    {
        var marked = Fence.Marked(code);
        if (expected is not null)
            Assert.Equal(expected, marked);
        Assert.Equal(code, Fence.TextOf(Fence.Render(code)));
    }

    private static IEnumerable<string> Sources() =>
        Docs.RepositoryText.Files("src", "*.cs").Where(static path => !path.Contains("/obj/", StringComparison.Ordinal))
            .Select(Docs.RepositoryText.Read).Select(static code => code.TrimEnd('\n'));
}
