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
}
