using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Files;

/// <summary>From a file's path to its id, its slug and its URL.</summary>
public class SlugTests
{
    public static TheoryData<string, string, string, string> Paths => new()
    {
        // path below content/posts, id, slug, URL
        { "hello.md", "hello", "hello", "/posts/hello/" },
        { "2026-04-09-hello.md", "2026-04-09-hello", "hello", "/posts/hello/" },
        { "2026-4-9-hello.md", "2026-4-9-hello", "hello", "/posts/hello/" },
        { "2026-04-09_hello.md", "2026-04-09_hello", "hello", "/posts/hello/" },
        { "2026-04-09 hello.md", "2026-04-09 hello", "hello", "/posts/hello/" },
        { "2026-04-09.md", "2026-04-09", "2026-04-09", "/posts/2026-04-09/" },
        { "2026-04-0999-hello.md", "2026-04-0999-hello", "2026-04-0999-hello", "/posts/2026-04-0999-hello/" },
        { "2024-10-1st-place.md", "2024-10-1st-place", "2024-10-1st-place", "/posts/2024-10-1st-place/" },
        { "name/index.md", "name/index", "name", "/posts/name/" },
        { "2026-04-09-name/index.md", "2026-04-09-name/index", "name", "/posts/name/" },
        { "2026-04-09-name/INDEX.md", "2026-04-09-name/INDEX", "name", "/posts/name/" },
        { "index.md", "index", "index", "/posts/index/" },
        { "2024/2024-05-01-hello.md", "2024/2024-05-01-hello", "2024/hello", "/posts/2024/hello/" },
        { "2024-05-01-trip/day-one.md", "2024-05-01-trip/day-one", "2024-05-01-trip/day-one", "/posts/2024-05-01-trip/day-one/" },
        { "a/b/c/d.md", "a/b/c/d", "a/b/c/d", "/posts/a/b/c/d/" },
        { "Hello World.md", "Hello World", "hello-world", "/posts/hello-world/" },
        { "what's new?.md", "what's new?", "whats-new", "/posts/whats-new/" },
        { "what’s new.md", "what’s new", "whats-new", "/posts/whats-new/" },
        { "C# & F#, (again)!.md", "C# & F#, (again)!", "c-f-again", "/posts/c-f-again/" },
        { "v1.10.md", "v1.10", "v1.10", "/posts/v1.10/" },
        { "a--b__c~d.md", "a--b__c~d", "a--b__c~d", "/posts/a--b__c~d/" },
        { "-dashed-.md", "-dashed-", "dashed", "/posts/dashed/" },
        { "...dots....md", "...dots...", "dots", "/posts/dots/" },
        { "über-uns.md", "über-uns", "über-uns", "/posts/%C3%BCber-uns/" },
        { "u\u0308ber-uns.md", "u\u0308ber-uns", "über-uns", "/posts/%C3%BCber-uns/" },
        { "日本語 の 投稿.md", "日本語 の 投稿", "日本語-の-投稿", "/posts/%E6%97%A5%E6%9C%AC%E8%AA%9E-%E3%81%AE-%E6%8A%95%E7%A8%BF/" },
        { "हिन्दी.md", "हिन्दी", "हिन्दी", "/posts/%E0%A4%B9%E0%A4%BF%E0%A4%A8%E0%A5%8D%E0%A4%A6%E0%A5%80/" },
        { "rocket 🚀 launch.md", "rocket 🚀 launch", "rocket-launch", "/posts/rocket-launch/" },
        { "𠮷野家.md", "𠮷野家", "𠮷野家", "/posts/%F0%A0%AE%B7%E9%87%8E%E5%AE%B6/" },
        { "İstanbul IĞDIR.md", "İstanbul IĞDIR", "İstanbul-iğdir", "/posts/%C4%B0stanbul-i%C4%9Fdir/" },
        { "a%20b.md", "a%20b", "a-20b", "/posts/a-20b/" },
        { "name.with.dots.md", "name.with.dots", "name.with.dots", "/posts/name.with.dots/" },
        { "old.markdown", "old", "old", "/posts/old/" },
        { "soft\u00ADware.md", "soft\u00ADware", "software", "/posts/software/" },
        { "zero\u200Bwidth.md", "zero\u200Bwidth", "zerowidth", "/posts/zerowidth/" },
        { "step 1\uFE0F\u20E3.md", "step 1\uFE0F\u20E3", "step-1", "/posts/step-1/" },
        { "\u2764\uFE0F love.md", "\u2764\uFE0F love", "love", "/posts/love/" },
        { "Shout.MD", "Shout", "shout", "/posts/shout/" },
        { "٢٠٢٦-٠٤-٠٩-خبر.md", "٢٠٢٦-٠٤-٠٩-خبر", "٢٠٢٦-٠٤-٠٩-خبر", "/posts/" + Uri.EscapeDataString("٢٠٢٦-٠٤-٠٩-خبر") + "/" },
    };

    [Fact]
    public void APathGivesIdSlugAndUrl()
    {
        // Those that share a slug go to collections of their own.
        var cases = Paths.Select(static row => (Path: (string)row[0], Id: (string)row[1], Slug: (string)row[2], Url: (string)row[3])).ToList();
        var folders = cases.Select((row, index) => "c" + cases.Take(index).Count(other => other.Slug == row.Slug)).ToList();
        var run = cases.Zip(folders).Aggregate(new ContentProject(), static (all, row) =>
            all.With($"{row.Second}/{row.First.Path}", "---\ntitle: T\n---\n")).Run();

        Assert.Equal("", run.ToString());
        var catalogs = folders.Distinct().Select(static folder =>
            $".. {folder.ToUpperInvariant()}.All.Select(post => post.Id + \" \" + post.Slug + \" \" + post.Url)");
        Assert.Equal(
            cases.Zip(folders).Select(static row =>
                $"{row.First.Id} {row.First.Slug} {row.First.Url.Replace("/posts/", $"/{row.Second}/", StringComparison.Ordinal)}")
                    .Order(StringComparer.Ordinal),
            run.Evaluate<string[]>($"(string[])[{string.Join(", ", catalogs)}]").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheSourceIsThePathFromTheContentFolderOn() =>
        Assert.Equal("content/posts/2024/2024-05-01-hello.md", new ContentProject().WithPost("2024/2024-05-01-hello")
            .Run().Evaluate<string>("Posts.Hello.Source"));

    [Theory]
    [InlineData("hello", "other", "other")]
    [InlineData("2024/2024-05-01-hello", "other", "2024/other")]
    [InlineData("a/b/index", "c", "a/c")]
    [InlineData("hello", "Mixed_Case.v1~x", "Mixed_Case.v1~x")]
    [InlineData("hello", "2026-04-09", "2026-04-09")]
    [InlineData("hello", "007", "007")]
    [InlineData("!!!", "named", "named")]
    [InlineData("hello", "日本", "日本")]
    public void ASlugKeyReplacesTheLastSegment(string name, string slug, string expected)
    {
        var run = new ContentProject().WithPost(name, $"title: T\nslug: {slug}").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(expected, run.Evaluate<string>("Posts.All[0].Slug"));
        Assert.Equal("/posts/" + string.Join('/', expected.Split('/').Select(Uri.EscapeDataString)) + "/", run.Evaluate<string>("Posts.All[0].Url"));
        Assert.Equal(name, run.Evaluate<string>("Posts.All[0].Id"));
    }

    [Theory]
    [InlineData("''", "is empty")]
    [InlineData("'..'", "dots only")]
    [InlineData("a b", "a space")]
    [InlineData("a/b", "'/'")]
    [InlineData("a?b", "'?'")]
    [InlineData("'a#b'", "'#'")]
    [InlineData("a%20b", "'%'")]
    [InlineData("🚀", "contains '🚀'")]
    [InlineData("'C#'", "Did you mean 'c'?")]
    [InlineData("a\uFE0F", "contains the invisible character U+FE0F")]
    [InlineData("co\u00ADop", "contains the invisible character U+00AD")]
    [InlineData("co\u200Dop", "Did you mean 'coop'?")]
    [InlineData("a\U000E0100", "contains the invisible character U+E0100")]
    public void ASlugThatIsNoSlugIsRefused(string slug, string words)
    {
        var run = new ContentProject().WithPost("hello", $"title: T\nslug: {slug}").Run();

        Assert.StartsWith("posts/hello.md(3,7): error CG3002: ", run.ToString(), StringComparison.Ordinal);
        Assert.Contains(words, run.ToString(), StringComparison.Ordinal);
        Assert.Single(run.Diagnostics);
    }

    [Theory]
    [InlineData("!!!")]
    [InlineData("2026-04-09-!!!")]
    [InlineData("🚀")]
    [InlineData("a/...")]
    public void ANameWithoutALetterOrDigitNeedsASlugKey(string name)
    {
        var run = new ContentProject().WithPost(name).Run();

        Assert.StartsWith($"posts/{name}.md(1,1): error CG3002: No slug can be made from the name '{name}'", run.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void HalfACharacterInANameIsNoLetter()
    {
        // A name that Windows allows.
        var run = new ContentProject().WithPost("a\uD83Db").WithPost("c\uDE80").WithPost("other").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(["a-b", "c", "other"], run.Evaluate<string[]>("Posts.All.Select(post => post.Slug).Order().ToArray()"));
    }
}
