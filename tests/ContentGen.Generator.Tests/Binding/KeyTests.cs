using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Which key sets which property.</summary>
public class KeyTests
{
    [Theory]
    [InlineData("title", "Title")]
    [InlineData("title", "TITLE")]
    [InlineData("date", "Date")]
    [InlineData("slug", "Slug")]
    [InlineData("draft", "DRAFT")]
    [InlineData("summary", "description")]
    [InlineData("summary", "Excerpt")]
    [InlineData("tags", "Tag")]
    [InlineData("categories", "CATEGORY")]
    [InlineData("authors", "author")]
    [InlineData("aliases", "Alias")]
    [InlineData("tags", "t-a-g-s")]
    [InlineData("updated", "Up_Dated")]
    public void AnySpellingOfAKeyIsTheKey(string key, string spelling)
    {
        var plain = new ContentProject().WithPost("a", FrontMatter(key)).Run();
        var other = new ContentProject().WithPost("a", FrontMatter(spelling)).Run();

        Assert.Equal("", other.ToString());
        Assert.Equal(plain.Generated, other.Generated);

        string FrontMatter(string written) =>
            $"{(key == "title" ? "" : "title: T\n")}{written}: {(key is "date" or "updated" ? "2026-01-01" : key == "draft" ? "no" : "value")}";
    }

    [Theory]
    [InlineData("title: A\nTitle: B", "posts/a.md(3,1): error CG1003: Key 'Title' sets the same property as 'title' on line 2. Keep one of them.")]
    [InlineData("title: A\ntags: [a]\ndate: 2026-01-01\ntag: b",
        "posts/a.md(5,1): error CG1003: Key 'tag' sets the same property as 'tags' on line 3. Keep one of them.")]
    [InlineData("title: A\nsummary: a\ndescription: b",
        "posts/a.md(4,1): error CG1003: Key 'description' sets the same property as 'summary' on line 3. Keep one of them.")]
    public void TwoSpellingsOfAKeyAreOneTooMany(string frontMatter, string expected) =>
        Assert.Equal(expected, new ContentProject().WithPost("a", frontMatter).Run().ToString());

    [Theory]
    [InlineData("title: A\nsummary: a\ndescription: a")]
    [InlineData("title: A\ntags: [a, b]\ntag: [b, a]")]
    [InlineData("title: A\nauthors: [a]\nauthor: a")]
    [InlineData("title: A\nalias: /a/\naliases: [/a]")]
    public void TwoNamesOfOneThingMayAgree(string frontMatter) => Assert.Equal("", new ContentProject().WithPost("x", frontMatter).Run().ToString());

    [Fact]
    public void TwoSpellingsOfSlugAreOneTooMany() =>
        Assert.Equal(
            "posts/a.md(4,1): error CG1003: Key 'Slug' sets the same property as 'slug' on line 3. Keep one of them.",
            new ContentProject().WithPost("a", "title: A\nslug: a\nSlug: b").Run().ToString());

    [Fact]
    public void KeysThatNobodyKnowsAreAccepted() =>
        Assert.Equal("", new ContentProject().WithPost("a",
            "title: T\nlayout: post\nog_image: x.png\nog-image: y.png\nmath: true\ncomments: {on: yes}\ntoc: [1, 2]\nlang: de\n"
            + "outdated: true\nauthor_url: /a\n日本: x\n\"quoted key\": 1")
                .Run().ToString());

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("tagss", "tags")]
    [InlineData("dat", "date")]
    [InlineData("catagories", "categories")]
    [InlineData("drfat", "draft")]
    [InlineData("sumary", "summary")]
    [InlineData("slgu", "slug")]
    [InlineData("auther", "author")]
    public void ANearMissIsNamed(string key, string meant)
    {
        var said = new ContentProject().WithPost("a", $"{(meant == "title" ? "" : "title: T\n")}{key}: 2026-01-01").Run();

        Assert.Contains($"warning CG2003: Key '{key}' is unknown. Did you mean '{meant}'?", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AKeyThatIsThereAlreadyIsNotSuggested() =>
        Assert.Equal("", new ContentProject().WithPost("a", "title: T\ntitles: x\ndate: 2026-01-01\ndates: x").Run().ToString());
}
