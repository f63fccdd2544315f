using System.Text;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Linking;

/// <summary>Images of the content folder are shown without a shift of the layout, and with their titles as captions.</summary>
public sealed class ImageSizeTests : IDisposable
{
    private readonly string _root = Path.Combine(Directory.CreateTempSubdirectory("contentgen-").FullName, "content");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_root)!, recursive: true);

    [Fact]
    public void AnImageHasItsSizeAndAllButTheFirstAreLazy() => Assert.Equal(
        """
        <p><img src="/content/posts/a.svg" alt="a" width="640" height="480" decoding="async" /></p>
        <p>Text <img src="/content/posts/b%20c.svg" alt="b" title="t" width="30" height="20" loading="lazy" decoding="async" /> and
        <a href="/x"><img src="/content/posts/a.svg" alt="" width="640" height="480" loading="lazy" decoding="async" /></a></p>

        """,
        Html("![a](a.svg)\n\nText ![b](<b c.svg> \"t\") and\n[![](/content/posts/a.svg)](/x)"));

    [Theory]
    [InlineData("![a](https://e.org/a.png)", "<p><img src=\"https://e.org/a.png\" alt=\"a\" /></p>\n")]
    [InlineData("![a](/images/a.svg \"t\")", "<p><img src=\"/images/a.svg\" alt=\"a\" title=\"t\" /></p>\n")]
    [InlineData("![a](empty.svg)", "<p><img src=\"/content/posts/empty.svg\" alt=\"a\" /></p>\n")]
    [InlineData("![a](a.svg?w=200)", "<p><img src=\"/content/posts/a.svg?w=200\" alt=\"a\" /></p>\n")]
    [InlineData("![a](a.svg#part)", "<p><img src=\"/content/posts/a.svg#part\" alt=\"a\" width=\"640\" height=\"480\" decoding=\"async\" /></p>\n")]
    public void OfOtherImagesNothingIsSaid(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Fact]
    public void TheFirstImageCountsWhereverItComesFrom() => Assert.Equal(
        "<p><img src=\"https://e.org/a.png\" alt=\"a\" /> <img src=\"/content/posts/a.svg\" alt=\"b\" width=\"640\" height=\"480\" "
            + "loading=\"lazy\" decoding=\"async\" /></p>\n",
        Html("![a](https://e.org/a.png) ![b](a.svg)"));

    [Theory]
    [InlineData("<img src=\"a.svg\" alt=\"\">", "<img width=\"640\" height=\"480\" decoding=\"async\" src=\"/content/posts/a.svg\" alt=\"\">\n")]
    [InlineData("x <img alt='' src=a.svg> <IMG src='a.svg' alt=''/>",
        "<p>x <img width=\"640\" height=\"480\" decoding=\"async\" alt='' src=/content/posts/a.svg> <IMG width=\"640\" height=\"480\" "
            + "loading=\"lazy\" decoding=\"async\" src='/content/posts/a.svg' alt=''/></p>\n")]
    [InlineData("<picture><source srcset='a.svg'><img src='b c.svg' alt=''></picture>",
        "<p><picture><source srcset='/content/posts/a.svg'><img width=\"30\" height=\"20\" decoding=\"async\" "
            + "src='/content/posts/b%20c.svg' alt=''></picture></p>\n")]
    [InlineData("x <img src=a.svg width=20 alt=''> <img style='width: 2em' src=a.svg alt=''> <img loading=eager src=a.svg alt=''>",
        "<p>x <img src=/content/posts/a.svg width=20 alt=''> <img style='width: 2em' src=/content/posts/a.svg alt=''> <img loading=eager "
            + "src=/content/posts/a.svg alt=''></p>\n")]
    public void RawHtmlThatSaysNothingOfItsLookGetsTheSame(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("![a](a.svg \"Cost & \\\"size\\\"\")",
        "<figure><img src=\"/content/posts/a.svg\" alt=\"a\" width=\"640\" height=\"480\" decoding=\"async\" /><figcaption>Cost &amp; "
            + "&quot;size&quot;</figcaption></figure>\n")]
    [InlineData("> [![a](empty.svg \"t\")](/x \"u\")",
        "<blockquote>\n<figure><a href=\"/x\" title=\"u\"><img src=\"/content/posts/empty.svg\" alt=\"a\" "
            + "/></a><figcaption>t</figcaption></figure>\n</blockquote>\n")]
    [InlineData("![a][b]\n\n[b]: a.svg 't'",
        "<figure><img src=\"/content/posts/a.svg\" alt=\"a\" width=\"640\" height=\"480\" decoding=\"async\" /><figcaption>t</figcaption></figure>\n")]
    [InlineData("- ![a](empty.svg \"t\")", "<ul>\n<li><img src=\"/content/posts/empty.svg\" alt=\"a\" title=\"t\" /></li>\n</ul>\n")]
    [InlineData("![a](empty.svg \"t\") ![b](empty.svg)",
        "<p><img src=\"/content/posts/empty.svg\" alt=\"a\" title=\"t\" /> <img src=\"/content/posts/empty.svg\" alt=\"b\" /></p>\n")]
    [InlineData("![a](https://e.org/a.png \"t\")", "<p><img src=\"https://e.org/a.png\" alt=\"a\" title=\"t\" /></p>\n")]
    [InlineData("![a](gone.svg \"t\")", "<p><img src=\"gone.svg\" alt=\"a\" title=\"t\" /></p>\n")]
    public void TheTitleOfAnImageThatStandsAloneIsItsCaption(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Fact]
    public void ACaptionThatOtherContentBringsIsNoPartOfTheText() => Assert.Equal(
        "Before\na\nAfter",
        Site().With(Text("posts/x.md", "---\ntitle: X\n---\nBefore\n\n![a](a.svg \"Caption\")\n\nAfter\n")).Run().Evaluate<string>("Posts.X.Body.Text"));

    [Theory]
    [InlineData("image: a.svg", "/content/posts/a.svg 640 480")]
    [InlineData("cover: a.svg", "/content/posts/a.svg 640 480")]
    [InlineData("image: empty.svg", "/content/posts/empty.svg  ")]
    [InlineData("image: https://e.org/a.png", "https://e.org/a.png  ")]
    [InlineData("draft: false", "  ")]
    [InlineData("image: ''", "  ")]
    public void TheDefaultRecordKnowsTheSizeOfItsPicture(string frontMatter, string cover)
    {
        var run = Site().With(Text("posts/x.md", $"---\ntitle: X\n{frontMatter}\n---\n")).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(cover, run.Evaluate<string>("$\"{Posts.X.Cover} {Posts.X.Cover?.Width} {Posts.X.Cover?.Height}\""));
        Assert.True(run.Evaluate<bool>("string.IsNullOrEmpty(Posts.X.Image) ? Posts.X.Cover == null : Posts.X.Image == Posts.X.Cover.Url"));
    }

    [Fact]
    public void APictureMayBeAnyPropertyOfARecord()
    {
        var run = Site()
            .With(Text("posts/x.md", "---\nphoto: a.svg\nshots: [b c.svg, https://e.org/a.png]\npart: { icon: a.svg }\nimage: b c.svg\n---\n"))
            .With(Text("posts/y.md", "---\nphoto: gone.svg\npart: { icon: '' }\nimage: [a.svg]\n---\n"))
            .WithSource(
                """
                #pragma warning disable CS1591
                using System.Collections.Generic; using ContentGen;
                namespace App;
                public record Part(ContentImage? Icon);
                [Content("posts")] public partial record Post(ContentImage Photo, IReadOnlyList<ContentImage>? Shots, Part Part)
                {
                    public ContentImage Image { get; init; } = new("none.png");
                }
                """)
            .Run();

        Assert.Equal(
            "/content/posts/a.svg 640x480, /content/posts/b%20c.svg 30x20, https://e.org/a.png x, /content/posts/a.svg 640x480, /content/posts/b%20c.svg 30x20",
            run.Evaluate<string>(
                "string.Join(\", \", new[] { Posts.X.Photo, Posts.X.Shots[0], Posts.X.Shots[1], Posts.X.Part.Icon, Posts.X.Image }.Select(p "
                    + "=> $\"{p} {p.Width}x{p.Height}\"))"));
        Assert.Equal(
            ["(2,8): warning CG4003", "(3,15): error CG2002", "(4,8): error CG2002"],
            run.ToString().Split('\n')
                .Select(static line =>
                line[line.IndexOf('(')..line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 1, StringComparison.Ordinal)]));
        Assert.Contains("expected the address of an image such as cover.jpg", run.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnImageThatIsReplacedByOneOfItsSizeChangesNothing()
    {
        var before = Site().With(Text("posts/x.md", "---\ntitle: X\n---\n![a](a.svg)")).With(Text("posts/y.md", "---\ntitle: Y\n---\n![b](<b c.svg>)")).Run();
        var after = before.Edit(site => site.With(Text("posts/a.svg", "<svg width='640px' height='480px'></svg>")));

        Assert.Equal(0, after.Changed(TrackingNames.Images));
        Assert.Equal(0, after.Computed(TrackingNames.LinkIndex));
        Assert.Empty(after.FilesChangedSince(before));
    }

    [Fact]
    public void AnImageOfAnotherSizeFillsInOnlyTheBodiesThatShowIt()
    {
        var before = Site().With(Text("posts/x.md", "---\ntitle: X\n---\n![a](a.svg)")).With(Text("posts/y.md", "---\ntitle: Y\n---\n![b](<b c.svg>)")).Run();
        var after = before.Edit(site => site.With(Text("posts/a.svg", "<svg width='3' height='2'/>")));

        Assert.Equal(1, after.Changed(TrackingNames.Images));
        Assert.Equal(0, after.Computed(TrackingNames.Rendered));
        Assert.Equal(1, after.Changed(TrackingNames.Linked));
        Assert.Contains("width=\"3\" height=\"2\"", after.Evaluate<string>("Posts.X.Body.Html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Posts.Data.g.cs", after.FilesChangedSince(before));
    }

    private ContentProject Site() => new ContentProject()
        .WithProperty("ContentGenRootFullPath", _root.Replace('\\', '/'))
        .With(Text("posts/a.svg", "<svg width='640' height='480'/>"))
        .With(Text("posts/b c.svg", "<svg viewBox='0 0 30 20'/>"))
        .With(Text("posts/empty.svg", "<svg/>"));

    private string Html(string body)
    {
        var run = Site().With(Text("posts/x.md", $"---\ntitle: X\n---\n{body}\n")).Run();

        Assert.DoesNotContain("error", run.ToString(), StringComparison.Ordinal);
        return run.Evaluate<string>("Posts.X.Body.Html");
    }

    private InMemoryText Text(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, Encoding.UTF8);
        return new InMemoryText(file.Replace('\\', '/'), text);
    }
}
