using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ContentGen.AspNetCore.Tests.Pages;

/// <summary>A page is sent when it is whole, and its head is written once for all who ask for it.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task APageHasItsLength()
    {
        await using var site = await TestSite.StartWholeAsync();
        var page = await site.Client.GetByteArrayAsync("/posts/hello/");
        using var request = new HttpRequestMessage(HttpMethod.Head, "/posts/hello/");
        using var response = await site.Client.SendAsync(request);
        Assert.Equal(page.Length, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task APageLargerThanAnyBufferIsWhole()
    {
        await using var site = await TestSite.StartAsync(static app => app.MapContent(Posts.All, static (post, page) =>
        {
            for (var i = 0; i < 100_000; i++)
                page.Write($"<p>{i}</p>");
        }));
        Assert.Equal(string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"<p>{i}</p>")), await site.Client.GetStringAsync("/posts/hello/"));
    }

    [Fact]
    public async Task OfAPageThatFailsNothingIsSent()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.UseExceptionHandler(static error => error.Run(static context => context.Response.WriteAsync("failed")));
            app.MapContent(Posts.All, static (post, page) =>
            {
                page.Write($"<h1>{post.Title}</h1>");
                throw new InvalidOperationException("half-way");
            });
        });
        using var response = await site.Client.GetAsync("/posts/hello/");
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("failed", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AHeadIsTheOneOfTheHostThatWasAsked()
    {
        await using var site = await TestSite.StartWholeAsync(static options => options.BaseUrl = null);
        foreach (var host in new[] { "one.example", "two.example", "two.example", "one.example" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/posts/hello/");
            request.Headers.Host = host;
            using var response = await site.Client.SendAsync(request);
            Assert.Contains($"<link rel=\"canonical\" href=\"http://{host}/posts/hello/\">", await response.Content.ReadAsStringAsync(),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WhatIsMadeOfAHeadHasMarkupOfItsOwn()
    {
        await using var site = await TestSite.StartAsync(static app => app.MapContent(Posts.All, static (post, page) =>
        {
            var head = page.Head(post);
            page.Write($"{head}{head with { Title = "Another" }}{head}");
            Assert.Equal(head, head with { });
            Assert.Equal(head.GetHashCode(), (head with { }).GetHashCode());
        }));
        var html = await site.Client.GetStringAsync("/posts/nihongo/");
        Assert.Equal(
            ["日本語のタイトル · Tests &amp; Trials", "Another · Tests &amp; Trials", "日本語のタイトル · Tests &amp; Trials"],
            html.Split("<title>")[1..].Select(static part => part.Split("</title>")[0]));
    }
}
