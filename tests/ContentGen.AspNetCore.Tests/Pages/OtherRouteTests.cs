using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ContentGen.AspNetCore.Tests;

/// <summary>What the app answers at addresses that are none of content's: the same as without content.</summary>
public class OtherRouteTests
{
    [Theory]
    [InlineData("HEAD", "/page", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", "/item/3", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/item/three", HttpStatusCode.NotFound)]
    [InlineData("GET", "/form", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/form", HttpStatusCode.OK)]
    [InlineData("POST", "/nope", HttpStatusCode.NotFound)]
    [InlineData("OPTIONS", "/nope", HttpStatusCode.NotFound)]
    [InlineData("POST", "/content/nope.png", HttpStatusCode.NotFound)]
    [InlineData("POST", "/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/nope", HttpStatusCode.NotFound)]
    public async Task OtherRoutesAndUnknownPathsAnswerAsWithoutContent(string method, string path, HttpStatusCode status)
    {
        await using var alone = await TestSite.StartAsync(MapOthers);
        await using var beside = await TestSite.StartAsync(static app =>
        {
            MapOthers(app);
            TestSite.MapWhole(app);
        });
        await using var redirects = await TestSite.StartAsync(static app =>
        {
            MapOthers(app);
            app.MapGet("/", static () => "home");
            app.MapContentRedirects(ContentCatalogs.All);
        });

        // The whole site has a page at the root, and the app alone has none.
        if (path != "/")
            Assert.Equal(status, await StatusAsync(alone, method, path));
        Assert.Equal(status, await StatusAsync(beside, method, path));
        Assert.Equal(status, await StatusAsync(redirects, method, path));
    }

    [Theory]
    [InlineData("POST", "/posts/nihongo/")]
    [InlineData("DELETE", "/posts/nihongo")]
    public async Task APageCanOnlyBeRead(string method, string path)
    {
        await using var site = await TestSite.StartWholeAsync();

        Assert.Equal(HttpStatusCode.MethodNotAllowed, await StatusAsync(site, method, path));
    }

    [Fact]
    public async Task ARouteOfTheAppMayHaveAnotherMethodAtTheAddressOfAPage()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.MapPost("/posts/nihongo/", static () => "written");
            TestSite.MapWhole(app);
        });

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "POST", "/posts/nihongo/"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "GET", "/posts/nihongo/"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "HEAD", "/posts/nihongo/"));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task ARouteOfTheAppForAnyPathLeavesPagesAndAliasesToContent(string method)
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.MapGet("/{**rest}", static (string rest) => Results.Text(rest, statusCode: 404));
            TestSite.MapWhole(app);
        });

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, method, "/posts/nihongo/"));
        Assert.Equal(HttpStatusCode.MovedPermanently, await StatusAsync(site, method, "/old/hello.html"));
        Assert.Equal("no/such", await (await site.Client.GetAsync("/no/such")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AFallbackOfTheAppAnswersWhatIsNoContent()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            TestSite.MapWhole(app);
            app.MapFallback(static () => Results.Text("fallback"));
        });

        Assert.Equal("fallback", await (await site.Client.PostAsync("/nope", null)).Content.ReadAsStringAsync());
        Assert.Equal("fallback", await site.Client.GetStringAsync("/nope"));
        Assert.NotEqual("fallback", await site.Client.GetStringAsync("/posts/nihongo/"));
    }

    private static void MapOthers(WebApplication app)
    {
        app.MapGet("/page", static () => "page");
        app.MapGet("/item/{id:int}", static (int id) => "item " + id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        app.MapPost("/form", static () => "form");
    }

    private static async Task<HttpStatusCode> StatusAsync(TestSite site, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await site.Client.SendAsync(request);
        return response.StatusCode;
    }
}
