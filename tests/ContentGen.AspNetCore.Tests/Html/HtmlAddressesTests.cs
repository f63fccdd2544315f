namespace ContentGen.AspNetCore.Tests.Html;

/// <summary>Addresses in HTML are found where a browser finds them, and nowhere else.</summary>
public class HtmlAddressesTests
{
    private static readonly Uri Root = new("https://example.org/");

    [Theory]
    [InlineData("<a href=\"/x\">y</a>", "<a href=\"https://example.org/x\">y</a>")]
    [InlineData("<a href='x'>", "<a href=\"https://example.org/posts/p/x\">")]
    [InlineData("<A HREF=../x class=y>", "<A HREF=\"https://example.org/posts/x\" class=y>")]
    [InlineData("<a href=\"#f\">", "<a href=\"https://example.org/posts/p/#f\">")]
    [InlineData("<a href=\"?a=1&amp;b=2\">", "<a href=\"https://example.org/posts/p/?a=1&amp;b=2\">")]
    [InlineData("<a href=\"//cdn.example/x\">", "<a href=\"https://cdn.example/x\">")]
    [InlineData("<a href=\"mailto:a@b\">", "<a href=\"mailto:a@b\">")]
    [InlineData("<a href=\"\\\\srv\\x\">", "<a href=\"https://srv/x\">")]
    [InlineData("<a href=\"\\x/\\y\">", "<a href=\"https://example.org/x//y\">")]
    [InlineData("<a href=\"/\\srv/x?a=\\#\\\">", "<a href=\"https://srv/x?a=\\#\\\">")]
    [InlineData("<a href=\"x\\y\">", "<a href=\"https://example.org/posts/p/x/y\">")]
    [InlineData("<a href=\"mailto:a\\b\">", "<a href=\"mailto:a\\b\">")]
    [InlineData("<a href=\"\">", "<a href=\"https://example.org/posts/p/\">")]
    [InlineData("<a title=\"href='/x'\" href=\"/y\">", "<a title=\"href='/x'\" href=\"https://example.org/y\">")]
    [InlineData("<img src=/a.png srcset='/a.png 1x,b.png 2x'>",
        "<img src=\"https://example.org/a.png\" srcset=\"https://example.org/a.png 1x, https://example.org/posts/p/b.png 2x\">")]
    [InlineData("<img srcset=\"data:image/png;base64,AA 1x\">", "<img srcset=\"data:image/png;base64,AA 1x\">")]
    [InlineData("<video poster='/p.jpg'><source src='/v.mp4'></video>",
        "<video poster=\"https://example.org/p.jpg\"><source src=\"https://example.org/v.mp4\"></video>")]
    [InlineData("<!-- <a href=\"/x\"> -->", "<!-- <a href=\"/x\"> -->")]
    [InlineData("<script>'<a href=\"/x\">'</script><a href=\"/y\">", "<script>'<a href=\"/x\">'</script><a href=\"https://example.org/y\">")]
    [InlineData("<code>&lt;a href=\"/x\"&gt;</code>", "<code>&lt;a href=\"/x\"&gt;</code>")]
    [InlineData("<svg><use href=\"#i\"/></svg>", "<svg><use href=\"#i\"/></svg>")]
    [InlineData("<svg><use xlink:href='/i.svg#a'/><a xlink:href='b'/></svg>",
        "<svg><use xlink:href=\"https://example.org/i.svg#a\"/><a xlink:href=\"https://example.org/posts/p/b\"/></svg>")]
    [InlineData("<button formaction='/f'>", "<button formaction=\"https://example.org/f\">")]
    [InlineData("<p style='background:url(/a.png),url(\"b.png\")'>",
        "<p style=\"background:url(https://example.org/a.png),url(&quot;https://example.org/posts/p/b.png&quot;)\">")]
    [InlineData("<p style='fill:url(#a)'>", "<p style='fill:url(#a)'>")]
    [InlineData("<style>@import '/a b.css';p{background:url( /a.png )}</style>",
        "<style>@import 'https://example.org/a b.css';p{background:url( https://example.org/a.png )}</style>")]
    [InlineData("<style>url(/a)", "<style>url(https://example.org/a)")]
    [InlineData("<meta http-equiv='refresh' content='0; url=/n'>", "<meta http-equiv='refresh' content=\"0; url=https://example.org/n\">")]
    [InlineData("<meta content=\"5;URL='n?a=1&amp;b=2'\" http-equiv=refresh>",
        "<meta content=\"5;URL=&#39;https://example.org/posts/p/n?a=1&amp;b=2&#39;\" http-equiv=refresh>")]
    [InlineData("<meta name='description' content='/x; url=/y'>", "<meta name='description' content='/x; url=/y'>")]
    [InlineData("<meta http-equiv='refresh' content='60'>", "<meta http-equiv='refresh' content='60'>")]
    [InlineData("<style", "<style")]
    [InlineData("1 < 2 <", "1 < 2 <")]
    [InlineData("<a href=\"/x", "<a href=\"https://example.org/x\"")]
    [InlineData("<a href", "<a href")]
    [InlineData("<a href=", "<a href=\"https://example.org/posts/p/\"")]
    [InlineData("<", "<")]
    [InlineData("<!--", "<!--")]
    [InlineData("", "")]
    public void AnAddressBecomesAbsolute(string html, string expected) =>
        Assert.Equal(expected, HtmlAddresses.Replace(html, static address => Addresses.Resolve(address, "https://example.org/posts/p/", Root)));

    [Fact]
    public void AMegabyteOfAnythingWithoutAnAddressIsTheSameText()
    {
        foreach (var piece in new[] { "<", "<a ", "<!--", "<a b='", "=", "<p>" })
        {
            var html = string.Concat(Enumerable.Repeat(piece, 100_000));
            Assert.Same(html, HtmlAddresses.Replace(html, static address => address));
        }
    }

    [Theory]
    [InlineData("<a href='x'>", "<a href=\"y\">")]
    public void AMegabyteOfAddressesIsReplaced(string piece, string expected) => Assert.Equal(
        string.Concat(Enumerable.Repeat(expected, 100_000)),
        HtmlAddresses.Replace(string.Concat(Enumerable.Repeat(piece, 100_000)), static _ => "y"));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\u0001b\u000bc\ufffed", "abcd")]
    [InlineData("\ud83d\ude00", "\ud83d\ude00")]
    [InlineData("\t\n", "\t\n")]
    public void WhatXmlForbidsIsLeftOut(string text, string expected) => Assert.Equal(expected, XmlText.Clean(text));

    [Fact]
    public void HalfASurrogatePairIsReplaced() => Assert.Equal("\ufffd x \ufffd", XmlText.Clean("\ud83d x \ude00"));

    [Fact]
    public void AnIdIsOfTheSiteTheCollectionAndTheFile()
    {
        var id = FeedId.Of(Root, "posts", "2026-04-09-hello");
        Assert.Equal(id, FeedId.Of(new Uri("http://example.org/blog/"), "posts", "2026-04-09-hello"));
        Assert.NotEqual(id, FeedId.Of(new Uri("https://example.com/"), "posts", "2026-04-09-hello"));
        // Computed with uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/posts/2026-04-09-hello") of Python.
        Assert.Equal("urn:uuid:239954dd-81fb-50c3-b4ed-78a49d70cd3d", id);
    }
}
