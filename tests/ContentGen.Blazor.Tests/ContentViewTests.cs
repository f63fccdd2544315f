using Bunit;
using ContentGen.Blazor.Tests.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ContentGen.Blazor.Tests;

/// <summary>A body with components in an interactive page, where each stretch of HTML must be whole and events reach the components.</summary>
public sealed class ContentViewTests : BunitContext
{
    [Fact]
    public void TheComponentsStandInTheBody()
    {
        var page = Render<PostPage>(static parameters => parameters.Add(static page => page.Entry, Posts.Prices));

        Assert.Equal(3, page.FindAll("article > svg > rect").Count);
        Assert.Equal("Per million tokens", page.Find("svg").GetAttribute("aria-label"));
        Assert.Equal("buy", page.Find("aside.warning > header > strong").TextContent);
        Assert.Equal("The licence", page.Find("aside > h2#the-licence").TextContent);
        Assert.Equal("/posts/checklist/", page.Find("aside > p > a").GetAttribute("href"));
        Assert.Equal("one Clicked 41 times two", page.Find("aside > ul > li").TextContent.Trim());
    }

    [Fact]
    public void AComponentInAListInAComponentIsInteractive()
    {
        var page = Render<PostPage>(static parameters => parameters.Add(static page => page.Entry, Posts.Prices));

        page.Find("button").Click();

        Assert.Equal("Clicked 42 times", page.Find("button").TextContent);
    }

    [Fact]
    public void AnotherEntryGetsComponentsOfItsOwn()
    {
        var page = Render<PostPage>(static parameters => parameters.Add(static page => page.Entry, Posts.Prices));
        page.Find("button").Click();

        page.Render(static parameters => parameters.Add(static page => page.Entry, Posts.Checklist));
        Assert.Equal("<p>Nothing but text.</p>", page.Find("article").InnerHtml.Trim());

        page.Render(static parameters => parameters.Add(static page => page.Entry, Posts.Prices));
        Assert.Equal("Clicked 41 times", page.Find("button").TextContent);
    }

    [Fact]
    public void TheHtmlBetweenComponentsMayBeChanged()
    {
        var page = Render<PostPage>(static parameters => parameters
            .Add(static page => page.Entry, Posts.Prices)
            .Add(static page => page.Transform, static html => html.Replace("<p>", "<p class=\"text\">", StringComparison.Ordinal)));

        Assert.Equal("Prices fell by half:", page.Find("article > p.text").TextContent);
        Assert.Equal("the checklist", page.Find("aside > p.text > a").TextContent);
        page.Find("button").Click();
        page.Render();
        Assert.Equal("Clicked 42 times", page.Find("button").TextContent);

        page.Render(static parameters => parameters.Add(static page => page.Entry, Posts.Checklist));
        Assert.Equal("<p class=\"text\">Nothing but text.</p>", page.Find("article").InnerHtml.Trim());
    }

    [Fact]
    public void LinksInsideABodyStayInThePageThatShowsIt()
    {
        // Every page of Blazor has a base, and a browser resolves #down from there.
        Services.GetRequiredService<NavigationManager>().NavigateTo("posts/inside/?from=a&b='#top");
        const string Page = "/posts/inside/?from=a&b=%27";

        var page = Render<PostPage>(static parameters => parameters.Add(static page => page.Entry, Posts.Inside));

        Assert.Equal(
            [Page + "#fn:inside:1", Page + "#down", "/posts/inside/?page=2", "/posts/checklist/#top", Page + "#down",
                Page + "#fn:inside:1", Page + "#down", Page + "#fnref:inside:1", Page + "#fnref:inside:2"],
            Links(page).Select(static link => link.Replace("'", "%27", StringComparison.Ordinal)));
        Assert.Equal("fn:inside:1", page.Find("li[id]").Id);
        Assert.Equal("down", page.Find("h2").Id);
    }

    [Fact]
    public void TheyFollowThePageAndComeBehindWhatIsChanged()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/");
        var page = Render<PostPage>(static parameters => parameters
            .Add(static page => page.Entry, Posts.Inside)
            .Add(static page => page.Transform, static html => html.Replace("#down", "#up", StringComparison.Ordinal)));
        Assert.Equal("/#up", Links(page)[1]);

        navigation.NavigateTo("/list");
        page.Render();
        Assert.Equal("/list#up", Links(page)[1]);
    }

    [Fact]
    public void NoEntryIsNothing() => Assert.Equal("", Render<PostPage>().Find("article").InnerHtml.Trim());

    private static List<string> Links(IRenderedComponent<PostPage> page) => [.. page.FindAll("article a").Select(static link => link.GetAttribute("href")!)];
}
