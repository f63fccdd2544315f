using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Linking;

/// <summary>The addresses in raw HTML: sets of images, posters, tags over several lines and without quotes.</summary>
public class RawHtmlLinkTests
{
    private static readonly ContentProject Site = new ContentProject()
        .WithPost("a")
        .With(new InMemoryText($"{ContentProject.Root}/posts/one.png", "x"))
        .With(new InMemoryText($"{ContentProject.Root}/posts/two, x.png", "x"));

    [Theory]
    [InlineData("x <img alt='' srcset=\"one.png\">", "<p>x <img alt='' srcset=\"/content/posts/one.png\"></p>\n")]
    [InlineData("x <img alt='' srcset=\"one.png 1x, one.png 2x\">", "<p>x <img alt='' srcset=\"/content/posts/one.png 1x, /content/posts/one.png 2x\"></p>\n")]
    [InlineData("x <img alt='' srcset='one.png, one.png 640w,https://e.org/x.png 2x'>",
        "<p>x <img alt='' srcset='/content/posts/one.png, /content/posts/one.png 640w,https://e.org/x.png 2x'></p>\n")]
    [InlineData("x <img alt='' srcset=\"data:image/png;base64,AA== 1x, one.png 2x\">",
        "<p>x <img alt='' srcset=\"data:image/png;base64,AA== 1x, /content/posts/one.png 2x\"></p>\n")]
    [InlineData("x <img alt='' srcset=\"two,%20x.png 1x\">", "<p>x <img alt='' srcset=\"/content/posts/two%2C%20x.png 1x\"></p>\n")]
    [InlineData("x <img alt='' srcset=one.png src=one.png>", "<p>x <img alt='' srcset=/content/posts/one.png src=/content/posts/one.png></p>\n")]
    [InlineData("<picture><source\n  srcset='one.png 1x'\n  media=x><img alt='' src=one.png></picture>",
        "<p><picture><source\nsrcset='/content/posts/one.png 1x'\nmedia=x><img alt='' src=/content/posts/one.png></picture></p>\n")]
    [InlineData("<video poster='one.png' src='film.mp4'></video>", "<p><video poster='/content/posts/one.png' src='film.mp4'></video></p>\n")]
    [InlineData("<VIDEO POSTER=one.png></VIDEO>", "<p><VIDEO POSTER=/content/posts/one.png></VIDEO></p>\n")]
    [InlineData("<svg><image xlink:href=\"one.png\"/></svg>", "<p><svg><image xlink:href=\"/content/posts/one.png\"/></svg></p>\n")]
    [InlineData("<svg><use href=\"one.png#a\"/></svg>", "<p><svg><use href=\"/content/posts/one.png#a\"/></svg></p>\n")]
    [InlineData("<svg><use href=\"#icon\"/><use xlink:href='#icon'/></svg>", "<p><svg><use href=\"#icon\"/><use xlink:href='#icon'/></svg></p>\n")]
    [InlineData("<svg><linearGradient href='#a'/><textPath href='#b'>x</textPath></svg>",
        "<p><svg><linearGradient href='#a'/><textPath href='#b'>x</textPath></svg></p>\n")]
    [InlineData("<div>\n<input type=image alt=x\n\tsrc=one.png>\n</div>", "<div>\n<input type=image alt=x\n\tsrc=/content/posts/one.png>\n</div>\n")]
    [InlineData("x <source src='a.md'> <source srcset=''> <img alt='' srcset=' , '>",
        "<p>x <source src='a.md'> <source srcset=''> <img alt='' srcset=' , '></p>\n")]
    public void EveryImageGetsItsAddress(string markdown, string html)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(html, run.Evaluate<string>("Posts.X.Body.Html"));
    }

    [Theory]
    [InlineData("x <img alt='' srcset='one.png 1x, gone.png 2x'>", 5, 35)]
    [InlineData("<img alt=''\n  srcset='one.png 1x,\n    gone.png 2x'>", 7, 5)]
    [InlineData("> <video\n>   poster=gone.png>", 6, 12)]
    [InlineData("+------------------------------+---+\n| <p><img alt='' src=gone.png> | b |\n+------------------------------+---+", 6, 22)]
    [InlineData("- <source srcset=\"gone.png\">", 5, 19)]
    public void AMissingImageIsReportedWhereItStands(string markdown, int line, int column)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.StartsWith($"posts/x.md({line},{column}): warning CG4003: The image 'gone.png'", run.ToString(), StringComparison.Ordinal);
        Assert.Single(run.Diagnostics);
    }

    [Theory]
    [InlineData("x <code src=\"./design/demo/a\">y</code> <x-code src='gone.md'></x-code> <x-card href='gone.md'></x-card>")]
    [InlineData("<div src='a.md' href='gone.md'>\nx\n</div>")]
    [InlineData("<base href='gone.md'>")]
    public void WhatOtherElementsMeanByAnAddressIsTheirAffair(string markdown)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Equal("", run.ToString());
        Assert.Contains(markdown.Split('\n')[0], run.Evaluate<string>("Posts.X.Body.Html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href='gone.md'>x</a>")]
    [InlineData("x <map name=m><area href='gone.md'></map>")]
    [InlineData("<link rel=prev href='gone.md'>")]
    [InlineData("<iframe src='gone.md'></iframe>")]
    [InlineData("<embed src='gone.md'>")]
    public void WhatLeadsOrLoadsIsChecked(string markdown) =>
        Assert.Equal(["CG4001"], Site.WithPost("x", body: markdown).Run().Diagnostics.Select(static problem => problem.Id));

    [Fact]
    public void ImagesAreNoLinks() =>
        Assert.Equal("/posts/a/", Site.WithPost("x", body: "<img alt='' srcset='one.png 1x' src=one.png> <source src=x.mp4> <a href=a>a</a>")
            .Run().Evaluate<string>("string.Join(',', Posts.X.Body.Links)"));
}
