using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>A list separated by commas is told from one item with a comma in it, and what is proposed can be pasted.</summary>
public class CommaListTests
{
    [Theory]
    [InlineData("tags: csharp, fsharp", "tags: [csharp, fsharp]")]
    [InlineData("tags: C#, F#, .NET", "tags: [\"C#\", \"F#\", \".NET\"]")]
    [InlineData("categories: release notes, web", "categories: [release notes, web]")]
    [InlineData("tags: a, null, b", "tags: [a, \"null\", b]")]
    [InlineData("tags: go (language), R", "tags: [go (language), R]")]
    [InlineData("authors: Jane Roe, John Doe", "authors: [Jane Roe, John Doe]")]
    [InlineData("author: Ada de la Cruz, Max van Dam", "author: [Ada de la Cruz, Max van Dam]")]
    [InlineData("author: Ann Lee, Bob Ray, and Cy Poe", "author: [Ann Lee, Bob Ray, Cy Poe]")]
    [InlineData("author: Ann, Bob, & Cy", "author: [Ann, Bob, Cy]")]
    [InlineData("author: Ann, Bob, und Cy", "author: [Ann, Bob, Cy]")]
    [InlineData("author: Ann, Bob, et Cy", "author: [Ann, Bob, Cy]")]
    [InlineData("author: Ann, Bob, y Cy", "author: [Ann, Bob, Cy]")]
    [InlineData("author: Ann, Bob, e Cy", "author: [Ann, Bob, Cy]")]
    [InlineData("tags: x, y plots", "tags: [x, y plots]")]
    [InlineData("tags: x, and", "tags: [x, and]")]
    [InlineData("author: jane, joe", "author: [jane, joe]")]
    [InlineData("aliases: /a/, /b/", "aliases: [\"/a/\", \"/b/\"]")]
    public void ItIsReportedWithAListThatReadsTheSame(string line, string fix)
    {
        var run = new ContentProject().WithPost("a", "title: T\n" + line).Run();

        Assert.Contains(": warning CG2008: ", run.ToString(), StringComparison.Ordinal);
        Assert.Contains($"write a list: {fix}. ", run.ToString(), StringComparison.Ordinal);
        Assert.Equal("", new ContentProject().WithPost("a", "title: T\n" + fix).Run().ToString());
    }

    [Theory]
    [InlineData("author: Jane Roe, Director")]
    [InlineData("author: Jane Roe, PhD")]
    [InlineData("author: Acme, Inc.")]
    [InlineData("authors: Smith, Jr.")]
    [InlineData("author: Contoso Verlag, GmbH")]
    [InlineData("authors: Jane Roe, Director of research")]
    [InlineData("tags: \"Paris, Texas\"")]
    [InlineData("tags: 'a, b'")]
    [InlineData("tags: Everything that anybody ever wrote about it, in one place.")]
    [InlineData("aliases: /a,b/")]
    public void OneItemIsNotReported(string line) =>
        Assert.Equal("", new ContentProject().WithPost("a", "title: T\n" + line).Run().ToString());

    [Theory]
    [InlineData("tags:\n  go\n  rust", 3, "These lines are one item of 'tags', 'go rust'. For several items, begin each line with '- '.")]
    [InlineData("authors:\n  Jane Roe\n\n  John Doe", 3, "one item of 'authors'")]
    [InlineData("tags: |\n  go\n  rust", 2, "one item of 'tags', 'go rust'")]
    [InlineData("categories: >-\n  go\n\n  rust", 2, "one item of 'categories'")]
    public void LinesWithoutDashesAreOneItemAndTold(string lines, int line, string says)
    {
        // That a term holds a line break is said beside it.
        var problem = Assert.Single(new ContentProject().WithPost("a", "title: T\n" + lines).Run().Diagnostics, static problem => problem.Id == "CG2008");

        Assert.Equal(line, problem.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains(says, problem.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void LinesOfATextInTomlAreToldToo() =>
        Assert.StartsWith(
            "posts/a.md(3,8): warning CG2008: These lines are one item of 'tags', 'a b'. For several items, write a list: tags = [\"…\", \"…\"].",
            new ContentProject().With("posts/a.md", "+++\ntitle = \"T\"\ntags = \"\"\"a\nb\"\"\"\n+++\n").Run().ToString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("authors: |\n  Jane")]
    [InlineData("authors: >\n  Jane\n  Roe")]
    [InlineData("tags: \"release\n  notes\"")]
    [InlineData("tags:\n  go")]
    public void OneItemOnItsOwnLineOrInQuotesIsNotReported(string lines) =>
        Assert.Equal("", new ContentProject().WithPost("a", "title: T\n" + lines).Run().ToString());

    [Theory]
    [InlineData("Levels: low, high", "CG2004", "write a list: Levels: [low, high].")]
    [InlineData("Days: 2024-01-01, 2024-01-02", "CG2002", "write a list: Days: [2024-01-01, 2024-01-02].")]
    [InlineData("Numbers: 1, 2", "CG2002", "write a list: Numbers: [1, 2].")]
    [InlineData("Numbers: 1, x", "CG2002", "expected a whole number")]
    [InlineData("Levels: low, hihg", "CG2004", "expected one of low, high")]
    public void ValuesBetweenCommasThatAreNoTextAreAnErrorThatProposesAList(string line, string id, string says)
    {
        var run = new ContentProject()
            .WithSource("#pragma warning disable CS1591\nusing System; using System.Collections.Generic; using ContentGen; namespace App;\n"
                + "public enum Level { Low, High }\n[Content(\"posts\")] public partial record Post { public IReadOnlyList<Level> Levels { get; init; } = []; "
                + "public IReadOnlyList<DateOnly> Days { get; init; } = []; public IReadOnlyList<int> Numbers { get; init; } = []; }")
            .WithPost("a", line).Run();

        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal(id, problem.Id);
        Assert.Contains(says, problem.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(line.Contains('x') || line.Contains("hihg"), !problem.GetMessage().Contains("write a list", StringComparison.Ordinal));
    }
}
