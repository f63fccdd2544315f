using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Diagnostics;

/// <summary>What a message proposes can be pasted where it is asked for: in the file's own format, without the keys above, in an item.</summary>
public class FixesTests
{
    private const string Record = "using ContentGen; using System.Collections.Generic; [Content(\"posts\")] public partial record Post { "
        + "public string? Title { get; init; } public Person? Who { get; init; } public IReadOnlyList<Person> All { get; init; } = []; } "
        + "public record Person { public required string Name { get; init; } public string? Note { get; init; } }";

    [Theory]
    [InlineData("who:\n  name: Null",
        "Required key 'who.name' has no value, because YAML reads 'Null' as none; expected text. If it is text, quote it: name: \"Null\".")]
    [InlineData("all:\n  - name:", "Required key 'all.name' has no value; expected text. Write 'name: …'.")]
    [InlineData("who: {name: a, note: Null}", "so 'who.note' is empty. If it is text, quote it: note: \"Null\".")]
    [InlineData("all:\n  - name: a #1", "so 'all.name' was read as 'a'. If '#1' is part of it, quote the value: name: \"a #1\".")]
    [InlineData("title: Say \"a\" #1", "quote the value: title: 'Say \"a\" #1'.")]
    [InlineData("all: [null]", "An empty item is not valid for 'all': expected a map with the keys name, note.")]
    [InlineData("who:\n  name: “a”", "Type straight quotes: name: \"a\"; or")]
    public void InsideOtherKeys(string frontMatter, string expected)
    {
        var said = new ContentProject().WithSource(Record).WithPost("a", frontMatter).Run().ToString();

        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.DoesNotContain("if it is text", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags:\n  - a #1", "so 'tags' was read as 'a'. If '#1' is part of it, quote the value: \"a #1\".")]
    [InlineData("tags: a #1", "quote the value: tags: \"a #1\".")]
    [InlineData("tags: \"x\", \"y\"",
        "(3,10): error CG1002: Several values need brackets around them: tags: [\"x\", \"y\"] — or, if it is one text, quote the whole: tags: '\"x\", \"y\"'")]
    [InlineData("tags: ['a')", "(3,11): error CG1002: ')' does not close a list in brackets. Write ']': tags: ['a']")]
    [InlineData("tags: (a, b)", "write a list: tags: [a, b].")]
    [InlineData("author: &jane", "(3,9): warning CG2008: '&jane' is read as the name of an anchor, so the value is empty. Quote the value: author: \"&jane\".")]
    [InlineData("tags: [#a, b]\nsummary: x: y", "(4,11): error CG1002: YAML reads ': ' inside a value as the end of a key.")]
    [InlineData("tags: [#a, b]\naliases: [#c]",
        "(4,11): error CG1002: Inside brackets, text cannot begin with '#', which begins a comment. Quote '#c': aliases: [\"#c\"]")]
    [InlineData("redirect_from: /a\naliases: [/b]", "but they disagree. Put the items of both into one list 'aliases'.")]
    [InlineData("url: '/{{ page.slug }}/'", "Nothing reads 'url: /{{ page.slug }}/': the URL of this entry is '/posts/a/'. URLs come from the route")]
    [InlineData("lastmod: [2026-04-09]", "A list is not valid for 'lastmod': expected a date")]
    public void InTheDefaultRecord(string frontMatter, string expected) =>
        Assert.Contains(expected, new ContentProject().WithPost("a", $"title: T\n{frontMatter}").Run().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("status = 'draft'", "Nothing reads 'status = \"draft\"', so this entry is published like all others. To hide it, write 'draft = true'")]
    [InlineData("published = false", "Nothing reads 'published = false'")]
    [InlineData("summary = \"C:\\temp\"",
        "(3,14): warning CG2008: '\\t' in double quotes is a tab. If a backslash is meant, use single quotes: summary = 'C:\\temp'")]
    [InlineData("tags = [\"it's \\b\", 'x']", "use single quotes: tags = ['''it's \\b''', 'x']")]
    [InlineData("tags = ['a' 'b']", "A ',' is missing before 'b'.")]
    public void InToml(string toml, string expected) => Assert.Contains(
        expected,
        new ContentProject().With("posts/a.md", $"+++\ntitle = 'T'\n{toml}\n+++\n\nBody.\n").Run().ToString(),
        StringComparison.Ordinal);

    /// <summary>A key that an address, a member or an id asks for is written as the file's other keys are.</summary>
    [Theory]
    [InlineData("a b", "a-b")]
    [InlineData("2026-01-01-a", "2026-02-01-a")]
    [InlineData("a-b", "a_b")]
    [InlineData("!", "b")]
    public void AKeyOfToml(string one, string other)
    {
        var toml = new ContentProject().With($"posts/{one}.md", "+++\ntitle = 'T'\n+++\n").With($"posts/{other}.md", "+++\ntitle = 'T'\n+++\n").Run();
        var yaml = new ContentProject().WithPost(one).WithPost(other).Run();

        Assert.NotEmpty(toml.Diagnostics);
        Assert.All(toml.Diagnostics, static diagnostic => Assert.Contains("a key 'slug = \"…\"'", diagnostic.GetMessage(), StringComparison.Ordinal));
        Assert.NotEmpty(yaml.Diagnostics);
        Assert.All(yaml.Diagnostics, static diagnostic => Assert.Contains("a key 'slug: …'", diagnostic.GetMessage(), StringComparison.Ordinal));
    }

    /// <summary>Entries of one file have no file to rename.</summary>
    [Fact]
    public void AnEntryOfAList()
    {
        var said = new ContentProject().With("authors.toml", "[[authors]]\nid = 'a'\ntitle = 'A'\n[[authors]]\nid = 'b'\nslug = 'a'\ntitle = 'B'\n"
            + "[[authors]]\nid = 'c'\ntitle = 'C'\n[[authors]]\nid = 'c'\ntitle = 'D'\n").Run().ToString();

        Assert.Contains("Give one of them another slug with a key 'slug = \"…\"'.", said, StringComparison.Ordinal);
        Assert.Contains("Give this entry another id with a key 'id = \"…\"'.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("rename its file", said, StringComparison.Ordinal);
    }

    /// <summary>A route that holds a part of the date may need more of it.</summary>
    [Theory]
    [InlineData("/{yyyy}/{MM}/{slug}/", "2026-01-01-a", "2026-01-02-a", "/{yyyy}/{MM}/{dd}/{slug}/")]
    [InlineData("/blog/{yyyy}/{slug}/", "2026-01-01-a", "2026-02-01-a", "/blog/{yyyy}/{MM}/{slug}/")]
    [InlineData("/posts/{slug}/", "2026-01-01-a", "2026-02-01-a", "/posts/{yyyy}/{MM}/{slug}/")]
    [InlineData("/{yyyy}-{MM}/{slug}/", "2026-01-01-a", "2026-01-02-a", null)]
    public void ADatedRoute(string route, string one, string other, string? proposed)
    {
        var said = new ContentProject()
            .WithSource($"using System; using ContentGen; [Content(\"posts\", Route = \"{route}\")] public partial record Post {{ "
                + "public string? Title { get; init; } public DateOnly Date { get; init; } }")
            .WithPost(one).WithPost(other).Run().ToString();

        if (proposed is null)
            Assert.DoesNotContain("Their dates differ", said, StringComparison.Ordinal);
        else
            Assert.Contains($"Their dates differ: [Content(\"posts\", Route = \"{proposed}\")] on a record tells them apart.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void AnImageInHtml()
    {
        var said = new ContentProject().WithPost("a", body: "<img src=\"https://e.org/a.png\">").Run().ToString();

        Assert.Contains("Describe it in an attribute alt=\"…\". If it is purely decorative, write alt=\"\".", said, StringComparison.Ordinal);
    }

    /// <summary>Of two that look the same, the message shows the one to be changed as it is made.</summary>
    [Theory]
    [InlineData("caf\u00e9", "cafe\u0301")]
    [InlineData("cafe\u0301", "caf\u00e9")]
    public void ATermInAnotherNormalForm(string one, string other)
    {
        var said = new ContentProject().WithPost("a", $"title: T\ntags: [{one}]").WithPost("b", $"title: T\ntags: [{other}]").Run().ToString();

        Assert.Contains("'cafe\\u0301' in 'tags' differs from 'caf\u00e9'", said, StringComparison.Ordinal);
    }
}
