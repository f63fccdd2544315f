using System.Text.RegularExpressions;
using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Tests.Markdown.Code;

/// <summary>What people write in a fence and what of it is a mistake.</summary>
public partial class SnippetReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("// only a comment")]
    [InlineData("using System;\n\nnamespace A;\n\npublic class B { }")]
    [InlineData("namespace A { class B { } }\nnamespace C { class D { } }")]
    [InlineData("// A.cs\nusing A;\nnamespace A;\nclass B;\n// C.cs\nusing C;\nnamespace C;\nclass D;")]
    [InlineData("var posts = Posts.All;\nforeach (var post in posts)\n    Console.WriteLine(post.Title);")]
    [InlineData("await Task.Delay(1);\nreturn View(model);")]
    [InlineData("yield return 1;")]
    [InlineData("class A { }\nnew A().ToString();")]
    [InlineData("public required string Title { get; init; }")]
    [InlineData("[Taxonomy] public IReadOnlyList<string> Tags { get; init; } = [];\nprivate int _x;")]
    [InlineData("public void A() { }\nprotected override int B => 1;\npublic event Action? C;")]
    [InlineData("private readonly int _x;\npublic Post(int x) { _x = x; }")]
    [InlineData("Post(string title) { }\n~Post() { }")]
    [InlineData("public static bool operator ==(A a, A b) => true;\npublic static implicit operator int(A a) => 1;\npublic int this[int i] => i;")]
    [InlineData("Posts.All.Count")]
    [InlineData("Posts.All.Related(post, 3)")]
    [InlineData("posts\n    .Where(p => p.Draft)\n    .OrderBy(p => p.Title) // by title")]
    [InlineData("x => x.Title")]
    [InlineData("[\"a\", .. others]")]
    [InlineData("(a, b) switch { _ => 1 }")]
    [InlineData("new Post { Title = \"A\" }")]
    [InlineData("IReadOnlyList<string>")]
    [InlineData("List<Post?>?")]
    [InlineData("(int Count, string[] Names)[]")]
    [InlineData("string html = Posts.X.Body.Html;\nPosts.Tags.OpenWeights.Entries   // a tag is a member too")]
    [InlineData("Posts.All\nPosts.Tags.CSharp     // a term\n\nPosts.All.Page(1, 10)")]
    [InlineData("IReadOnlyList<Post> Related(Post post, int count)")]
    [InlineData("Task<int> A(int x)\npublic static void B<T>(T x) where T : class  // b")]
    [InlineData("public sealed class Catalog<T> : IReadOnlyList<T>")]
    [InlineData("[Content(\"posts\", Route = \"/{slug}/\")]")]
    [InlineData("[Key(\"og_image\"), Url]\n[Required]")]
    [InlineData("#if DEBUG\nvar x = 1;\n#endif")]
    [InlineData("#region A\nvar x = 1;\n#endregion")]
    [InlineData("#error version")]
    [InlineData("#!/usr/bin/env dotnet\n#:package ContentGen@1.0.0\nConsole.WriteLine();")]
    [InlineData("#r \"nuget: Markdig\"\nConsole.WriteLine();")]
    [InlineData("#addin nuget:?package=Cake.Foo\n#tool \"xunit\"\nvar x = 1;")]
    [InlineData("global using System.Text;")]
    [InlineData("[assembly: CLSCompliant(true)]")]
    [InlineData("extern alias A;\nusing B = A::C;")]
    [InlineData("unsafe { int* p = null; }")]
    [InlineData("file record struct A(int X);\ndelegate void B();\npublic class C(int x) { public required int X = x; }")]
    [InlineData("int[] a = [1, .. b];\nref readonly var c = ref a[^1];\nif (a is [1, .. var d]) { }")]
    public void EveryWayToShowCodeIsRight(string code) => Assert.Empty(SnippetReader.Read(code).Errors);

    [Theory]
    [InlineData("public class Post\n{\n    ...\n}")]
    [InlineData("public class Post\n{\n    …\n}")]
    [InlineData("app.MapGet(\"/\", (...) => { ... });")]
    [InlineData("var x = /* ... */;")]
    [InlineData("Task(async () => await /* work */);")]
    [InlineData("Do(…);\nvar y = ;")]
    [InlineData("if (x) { // ...")]
    [InlineData("var x = new /* fill in */;")]
    [InlineData("return new(/* fill in */ );\nFoo(/* a */, /* b */)")]
    [InlineData("var a = 1;\n..\nvar b")]
    [InlineData("<>c__DisplayClass0_0 CS<>8__locals0;\nCS<>8__locals0 = new <>c__DisplayClass0_0();")]
    [InlineData("private sealed class <Run>d__1 : IAsyncStateMachine { }")]
    public void CodeThatLeavesSomethingOutIsNotChecked(string code) => Assert.True(Elision.IsIn(SnippetReader.Read(code)));

    [Theory]
    [InlineData("Write(\"...\")\nvar y = ;")]
    [InlineData("// wait ... then\nvar y = ;")]
    [InlineData("var y = a..b ;;; =")]
    [InlineData("var y = List<int>.Empty ;;; =")]
    [InlineData("/// <c>c</c>\nvar y = typeof(List<>) ;;; =")]
    public void DotsInStringsAndSentencesLeaveNothingOut(string code) => Assert.False(Elision.IsIn(SnippetReader.Read(code)));

    [Theory]
    [InlineData("RepeatAttribute(int count)")]
    [InlineData("RepeatAttribute(int count)\nRepeatAttribute()")]
    [InlineData("Assert.Negative(int actual);\nAssert.Negative(int actual, string message, params object[] args);")]
    [InlineData("Is.SamePathOrUnder(string expectedPath)")]
    [InlineData("Assert.Throws<T>(Action code)  // with a comment\nAssert.That<T, U>(\n    T actual,\n    string? message = null)")]
    [InlineData("bool Assert.Is(int a)\nAssert.Fails();\nAssert.That<T>(T a) where T : class")]
    [InlineData("Assert.True(bool condition, string message, params object[] params);\nAssert.Equal(int is,\n    int event)")]
    [InlineData("CategoryAttribute(string name)\nprotected CategoryAttribute()  // For derived classes")]
    [InlineData("Is.MultipleOf(int factor)\nIs.Even\nIs.Odd // Not Is.Even\nHas.Exactly(int count).Items\nDoes.Contain(object a).With(object b)")]
    public void HeadsAsReferencesListThemAreNoMistakes(string code) => Assert.Empty(Fragments.Mistakes(SnippetReader.Read(code)));

    [Theory]
    [InlineData("x.Foo();\nx.Bar()\nx.Bar();")]
    [InlineData("Assert.Negative(actual)\nAssert.Negative(3);")]
    [InlineData("Assert.Negative(int actual)\nvar y = ;")]
    [InlineData("Assert.Negative(int actual, );")]
    [InlineData("Assert.Negative(int actual);\nx = 5")]
    [InlineData("Assert.Negative(int actual) { return; \nx = 5")]
    [InlineData("Is.Even\nx.Foo(y).Bar()\nvar y = ;")]
    [InlineData("Is.Even(string x)\nsome words")]
    public void CallsWithMistakesAreNoHeads(string code) => Assert.NotEmpty(Fragments.Mistakes(SnippetReader.Read(code)));

    [Theory]
    [InlineData("var x = 5{|CS1002:|}")]
    [InlineData("var x = 5{|CS1002:|}\nvar y = 6;")]
    [InlineData("var x = 1;\nConsole.WriteLine(x){|CS1002:|}")]
    [InlineData("x = 5; y = 6{|CS1002:|}")]
    [InlineData("var x = Foo();\nBar(){|CS1002:|}")]
    [InlineData("public string Title{|CS1002:|}")]
    [InlineData("public class A\n{\n    int x = 1{|CS1002:|}\n    int y = 2{|CS1002:|}\n}")]
    [InlineData("if (x) {\n    Foo();{|CS1513:|}")]
    [InlineData("var s = {|CS1010:|}\"abc;{|CS1002:|}\nFoo();")]
    [InlineData("void M(int{|CS1001:)|} { }")]
    [InlineData("public Post() { var x = 1 {|CS1002:}|}\npublic int Y;")]
    [InlineData("Foo();\n{|CS1022:}|}")]
    [InlineData("foreach (var x of y) { }")]
    public void WhatIsWrongIsFoundAtItsPlace(string marked)
    {
        var code = Mark().Replace(marked, "$2");
        var errors = SnippetReader.Read(code).Errors;
        Assert.NotEmpty(errors);
        if (code != marked)
            Assert.Equal(marked, errors.OrderByDescending(static error =>
                error.Start).Aggregate(code, static (text, error) => text.Insert(error.End, "|}").Insert(error.Start, $"{{|{error.Id}:")));
    }

    [Fact]
    public void PlacesInAFileAreThoseInTheSnippet()
    {
        var wrapped = new WrappedCode("ab\ncd", new([new Insertion(0, "{"), new Insertion(2, ";"), new Insertion(5, "}}")]));

        Assert.Equal("{ab;\ncd}}", wrapped.Text());
        Assert.Equal([0, 0, 1, 2, 2, 3, 4, 5, 5, 5], Enumerable.Range(0, 10).Select(wrapped.ToCode));
    }

    [GeneratedRegex(@"\{\|(CS\d{4}):(.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
