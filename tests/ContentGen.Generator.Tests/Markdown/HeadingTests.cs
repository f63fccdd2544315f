using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Markdown;

/// <summary>The ids that fragments name, and the tree of headings.</summary>
public class HeadingTests
{
    private const string Flat = "string.Join(' ', post.Body.Headings.SelectMany(h => h.Children.Prepend(h)).Select(h => h.Id))";

    [Fact]
    public void IdsAreThoseOfGitHub()
    {
        (string Body, string Ids)[] cases =
        [
            ("# Hello World", "hello-world"),
            ("# What's new?", "whats-new"),
            ("# C# & F#: *the* `code`", "c--f-the-code"),
            ("# Über uns", "über-uns"),
            ("# 日本語", "日本語"),
            ("# 2. Step two", "2-step-two"),
            ("# v1.10", "v110"),
            ("# snake_case", "snake_case"),
            ("# A\n# A\n# a\n# A!", "a a-1 a-2 a-3"),
            ("# [Link](u) ![i](p)", "link-i"),
        ];

        Assert.Equal(cases.Select(static row => row.Ids), Posts.ReadBodies<string>(cases.Select(static row => row.Body), Flat));
    }

    [Fact]
    public void IdsAreUniqueWhateverTheHeadingsAre()
    {
        string[] bodies = ["# A\n# A\n# A 1\n# A-1\n# a", "# \n# \n# 🚀\n# !!!\n# Section\n# Section 1", "# A 1\n# A\n# A", "> # A\n\n- # A\n\n# A"];

        Assert.Equal([5, 6, 3, 3], Posts.ReadBodies<int>(bodies,
            "System.Text.RegularExpressions.Regex.Matches(post.Body.Html, \" id=\\\"([^\\\"]+)\\\"\").Select(m => m.Groups[1].Value).Distinct().Count()"));
    }

    [Fact]
    public void TheHtmlHasTheIdsOfTheHeadings() =>
        Assert.Equal(
            "<h1 id=\"a\">A</h1>\n<h2 id=\"a-1\">A</h2>\n",
            Posts.ReadBodies<string>(["# A\n\n## A"],
                "post.Body.Headings[0].Id == \"a\" && post.Body.Headings[0].Children[0].Id == \"a-1\" ? post.Body.Html : \"\"").Single());

    [Fact]
    public void DeeperHeadingsStandBelowTheOneBefore()
    {
        (string Body, string Tree)[] cases =
        [
            ("# A\n## B\n### C\n## D\n# E", "A(B(C) D) E"),
            ("## A\n# B\n## C", "A B(C)"),
            ("# A\n### B\n## C\n#### D", "A(B C(D))"),
            ("###### A\n# B", "A B"),
            ("Text", ""),
            ("> ## Quoted\n\n- ### Listed", "Quoted(Listed)"),
            ("A\n=\n\nB\n-", "A(B)"),
            ("# *A* `b` &amp; <i>c</i>", "A b & c"),
            ("# ", ""),
        ];

        var run = cases.Select(static (row, i) => (row.Body, i)).Aggregate(new ContentProject(), static (all, row) =>
            all.With($"posts/p{row.i:d3}.md", $"---\ntitle: T\n---\n{row.Body}"))
            .WithSource(
                """
                using System.Collections.Generic; using System.Linq; using ContentGen;
                namespace App;
                internal static class Tree
                {
                    public static string Of(IReadOnlyList<Heading> headings) =>
                        string.Join(" ", headings.Select(h => h.Text + (h.Children.Count > 0 ? $"({Of(h.Children)})" : "")));
                }
                """).Run();

        Assert.Equal(cases.Select(static row => row.Tree),
            run.Evaluate<string[]>("Posts.All.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => Tree.Of(p.Body.Headings)).ToArray()"));
    }

    [Fact]
    public void LevelsAreThoseOfTheMarkdown() =>
        Assert.Equal("1 2 3 4 5 6", Posts.ReadBodies<string>(["# a\n## b\n### c\n#### d\n##### e\n###### f\n####### g"],
            "string.Join(' ', System.Text.RegularExpressions.Regex.Matches(post.Body.Html, \"<h([0-9])\").Select(m => m.Groups[1].Value))").Single());
}
