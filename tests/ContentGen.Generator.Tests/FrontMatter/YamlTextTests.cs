using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>YAML that is valid and drops or changes what its writer wrote.</summary>
public class YamlTextTests
{
    [Theory]
    [InlineData("tags: {#a #b}", "CG2008", "Quote it: tags: [\"#a\", \"#b\"].")]
    [InlineData("tags: {#a}", "CG2008", "Quote it: tags: \"#a\".")]
    [InlineData("color: {#fff}", "CG2008", "Quote it: color: \"#fff\".")]
    [InlineData("tags: {#été}", "CG2008", "Quote it: tags: \"#été\".")]
    [InlineData("tags: {#a, #b}", "CG2008", "Quote it: tags: [\"#a\", \"#b\"].")]
    [InlineData("tags:\n- {#a}\n- b", "CG2008", "Quote it: - \"#a\".")]
    [InlineData("tags:\n  -   {#1}", "CG2008", "is read as a comment")]
    [InlineData("seo:\n  tag: {#a}", "CG2008", "Quote it: tag: \"#a\".")]
    [InlineData("seo:\n- tag: {#a}", "CG2008", "Quote it: - tag: \"#a\".")]
    [InlineData("summary: {#1 tip}\n  and more", "CG2008", "not as part of the value")]
    [InlineData("tags: [a, {#b},\n  c]", "CG2008", "not as part of the value")]
    [InlineData("tags: [{#a}, b]", "CG1002", "Quote '#a': tags: [\"#a\", b]")]
    [InlineData("tags: [{#a}, #b]", "CG1002", "Quote '#a': tags: [\"#a\", \"#b\"]")]
    [InlineData("tags: [a, {#b}]", "CG1002", "Quote '#b': tags: [a, \"#b\"]")]
    [InlineData("tags: [a,{#b}]", "CG1002", "Quote '#b': tags: [a,\"#b\"]")]
    [InlineData("tags: [a, b {#c}]", "CG1002", "which hides the rest of the line, the closing bracket included. Quote 'b #c': tags: [a, \"b #c\"]")]
    [InlineData("seo: {color: red {#fff}, x: y}", "CG1002", "Quote 'red #fff': seo: {color: \"red #fff\", x: y}")]
    [InlineData("tags: [\"C:{\\t}emp\", b] ", "CG2008", "use single quotes: tags: ['C:\\temp', b]")]
    [InlineData("tags: [ {#a} ]", "CG1002", "Quote '#a'")]
    [InlineData("- x: [\"q, ]\", {#a}]", "CG1002", "Quote '#a'")]
    [InlineData("seo: {color: {#fff}}", "CG1002", "Quote '#fff'")]
    [InlineData("title: \"C:{\\t}emp\"", "CG2008", "is a tab. If a backslash is meant, use single quotes: title: 'C:\\temp'")]
    [InlineData("title: \"C:{\\n}ew\"", "CG2008", "is a line break")]
    [InlineData("title: \"it's in bin{\\b}\"", "CG2008", "title: 'it''s in bin\\b'")]
    [InlineData("title: \"a \\\\ b \\\" C:{\\t}\"", "CG2008", "title: 'a \\ b \" C:\\t'")]
    [InlineData("path: \"C:{\\n}ew\"", "CG2008", "is a line break")]
    [InlineData("file: \"D:\\\\x{\\a}\"", "CG2008", "is a bell")]
    [InlineData("file: \"snake{\\_}case\"", "CG2008", "is a no-break space")]
    [InlineData("file: \"C:{\\N}ew\"", "CG2008", "is a line break")]
    [InlineData("file: \"{\\x07}\"", "CG2008", "is a control character")]
    [InlineData("tags: [\"a{\\t}b\", c]", "CG2008", "tags: ['a\\tb'")]
    [InlineData("tags:\n- \"a{\\n}b\"", "CG2008", "- 'a\\nb'")]
    [InlineData("seo: {a: \"b{\\t}\"}", "CG2008", "is a tab")]
    public void ItIsToldWhereItStands(string marked, string id, string says)
    {
        // The braces around the mark begin with '#' or '\'; others are YAML's.
        var start = marked.IndexOfAny(['#', '\\'], marked.IndexOf("{#", StringComparison.Ordinal) is >= 0 and var hash
            ? hash : marked.IndexOf("{\\", StringComparison.Ordinal)) - 1;
        var end = marked.IndexOf('}', start);
        var yaml = marked.Remove(end, 1).Remove(start, 1);
        var problems = FrontMatterReader.Read("x.md", $"---\n{yaml}\n---\n", CancellationToken.None).Problems;

        var problem = Assert.Single(problems);
        Assert.Equal(id, problem.Id);
        Assert.Equal((start + 4, end - 1 + 4), (problem.Range.Start, problem.Range.Start + problem.Range.Length));
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags: # a list")]
    [InlineData("tags: #")]
    [InlineData("tags: ## a")]
    [InlineData("tags: # a\n- b")]
    [InlineData("tags: #a\n- b")]
    [InlineData("tags:\n  #a\n- b")]
    [InlineData("tags:\n# - a")]
    [InlineData("tags: [C#, F#]")]
    [InlineData("tags: [a, # b\n  c]")]
    [InlineData("tags: [\n  #a,\n  b\n]")]
    [InlineData("tags: ['#a', \"#b\"]")]
    [InlineData("title: a#b")]
    [InlineData("title: \"a \\\\ b\"")]
    [InlineData("title: 'C:\\temp'")]
    [InlineData("title: C:\\temp")]
    [InlineData("summary: \"one\\ntwo\"")]
    [InlineData("title: \"a\tb\"")]
    [InlineData("title: \"\\u00e9 \\x41\"")]
    [InlineData("text: |\n  a\\tb\n  c")]
    public void WhatIsMeantIsNoSlip(string yaml) =>
        Assert.Empty(FrontMatterReader.Read("x.md", $"---\n{yaml}\n---\n", CancellationToken.None).Problems);

    [Fact]
    public void AnItemThatIsAHashIsToldOnce()
    {
        var run = new ContentProject().WithPost("a", "title: T\ntags:\n- #a\n- b").Run();

        Assert.StartsWith("posts/a.md(4,3): warning CG2008: '#a' is read as a comment", run.ToString(), StringComparison.Ordinal);
        Assert.Single(run.Diagnostics);
        Assert.Equal("b", run.Evaluate<string>("string.Join('|', Posts.A.Tags)"));
    }

    [Theory]
    [InlineData("title: Null",
        "(2,1): error CG2001: Required key 'title' has no value, because YAML reads 'Null' as none; expected text. If it is text, quote it: title: \"Null\".")]
    [InlineData("title: ~", "(2,1): error CG2001: Required key 'title' has no value, because YAML reads '~' as none")]
    [InlineData("title: T\nauthor: ~", "(3,9): warning CG2008: YAML reads '~' as no value, so 'author' is empty. If it is text, quote it: author: \"~\".")]
    [InlineData("title: T\nauthor: Null",
        "(3,9): warning CG2008: YAML reads 'Null' as no value, so 'author' is empty. If it is text, quote it: author: \"Null\".")]
    [InlineData("title: T\ntags: null", "(3,7): warning CG2008")]
    [InlineData("title: T\nsummary: Null", "(3,10): warning CG2008")]
    [InlineData("title: T\ntags: [a, null]",
        "(3,11): error CG2002: An empty item is not valid for 'tags': expected text. YAML reads 'null' as no value; if it is text, quote it: \"null\".")]
    [InlineData("title: T\ntags:\n- Null", "(4,3): error CG2002: An empty item is not valid for 'tags'")]
    public void AWordThatYamlTakesForNothingIsToldWithItsQuotes(string frontMatter, string says) =>
        Assert.StartsWith("posts/a.md" + says, new ContentProject().WithPost("a", frontMatter).Run().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("title: T\nauthor:")]
    [InlineData("title: T\ndate: ~")]
    [InlineData("title: T\nsummary: ~\nimage: null")]
    [InlineData("title: T\nweight: null")]
    [InlineData("title: \"Null\"\nauthor: '~'")]
    [InlineData("title: T\nother: Null")]
    public void NothingOnPurposeIsFine(string frontMatter) => Assert.Equal("", new ContentProject().WithPost("a", frontMatter).Run().ToString());

    [Theory]
    [InlineData("names: {a: null}", "(2,12): error CG2002: An empty value is not valid for 'names.a': expected text. YAML reads 'null' as no value")]
    [InlineData("inner: {name: Null}", "(2,15): warning CG2008: YAML reads 'Null' as no value, so 'inner.name' is empty.")]
    [InlineData("author: ~", "(2,9): warning CG2008: YAML reads '~' as no value, so 'author' is empty.")]
    [InlineData("note: Null", "(2,7): warning CG2008")]
    public void ItIsTheSameInsideARecord(string frontMatter, string says)
    {
        var run = new ContentProject()
            .WithSource("#pragma warning disable CS1591\nusing System.Collections.Generic; using ContentGen; namespace App;\npublic record "
                + "Inner { public string Name { get; init; } = \"\"; }\n[Content(\"posts\")] public partial record Post { public "
                + "Dictionary<string, string> Names { get; init; } = []; public Inner? Inner { get; init; } public string? Author { get; "
                + "init; } public string? Note { get; init; } }")
            .WithPost("a", frontMatter).Run();

        Assert.StartsWith("posts/a.md" + says, run.ToString(), StringComparison.Ordinal);
        Assert.Equal("", new ContentProject().WithSource(
            "#pragma warning disable CS1591\nusing ContentGen; namespace App;\n[Content(\"posts\")] public partial record Post { public "
                + "string? Note { get; init; } }").WithPost("a", "note: ~").Run().ToString());
    }
}
