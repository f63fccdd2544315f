using Bunit;
using ContentGen.Blazor.Tests.Components;

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
    public void NoEntryIsNothing() => Assert.Equal("", Render<PostPage>().Find("article").InnerHtml.Trim());
}
