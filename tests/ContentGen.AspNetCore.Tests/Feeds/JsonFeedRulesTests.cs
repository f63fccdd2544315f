using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContentGen.AspNetCore.Tests.Feeds;

/// <summary>The rules of the specification of JSON Feed 1.1.</summary>
public sealed class JsonFeedRulesTests
{
    private const string Rfc3339 = @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$";

    private static readonly string[] OfFeed =
    [
        "version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon", "authors", "language",
        "expired", "hubs", "items",
    ];

    private static readonly string[] OfItem =
    [
        "id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image", "date_published",
        "date_modified", "authors", "tags", "language", "attachments",
    ];

    [Theory]
    [InlineData("/feed.json", true)]
    [InlineData("/feed.json", false)]
    [InlineData("/tags/c-sharp/feed.json", true)]
    [InlineData("/tags/%E6%97%A5%E6%9C%AC/feed.json", true)]
    public async Task AJsonFeedFollowsThem(string path, bool saysWhatItIs)
    {
        await using var site = await TestSite.StartWholeAsync(options =>
        {
            if (!saysWhatItIs)
                (options.Title, options.Description, options.Author, options.BaseUrl) = ("", null, null, null);
        });
        var feed = await site.Client.GetFromJsonAsync<JsonElement>(path);

        OnlyHas(feed, OfFeed);
        Assert.Equal("https://jsonfeed.org/version/1.1", Text(feed, "version"));
        Assert.NotEmpty(Text(feed, "title"));
        Assert.All(new[] { "home_page_url", "feed_url" }, name => IsAddress(feed, name));
        HasAuthors(feed);
        var items = feed.GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(items);
        Assert.Equal(items.Count, items.Select(static item => Text(item, "id")).Distinct().Count());
        Assert.All(items, Follows);
    }

    private static void Follows(JsonElement item)
    {
        OnlyHas(item, OfItem);
        Assert.NotEmpty(Text(item, "id"));
        Assert.NotEmpty(Text(item, "content_html"));
        Assert.All(new[] { "url", "image" }, name => IsAddress(item, name));
        Assert.All(new[] { "date_published", "date_modified" }, name => Assert.Matches(Rfc3339, Text(item, name)));
        HasAuthors(item);
        if (item.TryGetProperty("tags", out var tags))
            Assert.All(tags.EnumerateArray(), static tag => Assert.NotEmpty(tag.GetString()!));
    }

    /// <summary>Extensions begin with <c>_</c>, and we have none.</summary>
    private static void OnlyHas(JsonElement element, string[] names)
    {
        var own = element.EnumerateObject().Select(static property => property.Name).ToList();
        Assert.Equal(own.Distinct(), own);
        Assert.Empty(own.Except(names));
    }

    private static void IsAddress(JsonElement element, string name)
    {
        if (element.TryGetProperty(name, out var address))
            Assert.Matches(new Regex("^https?://[!-~]+$"), address.GetString());
    }

    /// <summary>An author has a name, an address or a picture.</summary>
    private static void HasAuthors(JsonElement element)
    {
        if (!element.TryGetProperty("authors", out var authors))
            return;
        Assert.NotEqual(0, authors.GetArrayLength());
        Assert.All(authors.EnumerateArray(), static author => Assert.NotEmpty(Text(author, "name")));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
