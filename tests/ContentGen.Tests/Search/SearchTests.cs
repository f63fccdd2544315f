namespace ContentGen.Tests;

public class SearchTests
{
    [Fact]
    public void AllWordsMustBeThere()
    {
        var catalog = new SearchWriter()
            .Post("one", "open weights and a licence")
            .Post("two", "open weights")
            .Post("three", "a licence")
            .Build();
        AssertFound(catalog, "licence weights", "one");
        AssertFound(catalog, "weights", "two", "one");
        Assert.True(catalog.Search("licence weights")[0].HasAllWords);
    }

    [Fact]
    public void WordsMayStandInDifferentFields() => AssertFound(
        new SearchWriter().Post("Weights", "text", ["Licence"], ["Apache"]).Post("Other", "weights licence").Build(),
        "apache text licence weights", "Weights");

    [Fact]
    public void WithoutAnyEntryThatHasAllWordsThoseWithSomeAreFound()
    {
        var catalog = new SearchWriter().Post("both", "open weights here").Post("one", "open doors").Post("none", "nothing").Build();
        AssertFound(catalog, "open weights zebra", "both", "one");
        Assert.All(catalog.Search("open weights zebra"), static hit => Assert.False(hit.HasAllWords));
        AssertFound(catalog, "zebra");
    }

    [Fact]
    public void TheLastWordMayBeTheBeginningOfOne()
    {
        var catalog = new SearchWriter().Post("one", "open licence").Post("two", "open licensing").Post("three", "opened lids").Build();
        AssertFound(catalog, "open lic", "one", "two");
        AssertFound(catalog, "lic open", "one", "two", "three");
        Assert.False(catalog.Search("lic open")[0].HasAllWords);
        AssertFound(catalog, "lic ");
        AssertFound(catalog, "open ", "one", "two", "three");
    }

    [Fact]
    public void AWordMayLackAShortEnding()
    {
        var catalog = new SearchWriter().Post("plural", "open weights").Post("exact", "open weight").Post("longer", "open weightless").Build();
        AssertFound(catalog, "weight open ", "exact", "plural");
        AssertFound(catalog, "weights open ", "plural", "exact");
        Assert.Equal("<mark>open</mark> <mark>weights</mark>", catalog.Search("weight open")[1].Snippet.Html);
    }

    [Fact]
    public void AWordMayHaveAPluralEndingThatTheTextLacks()
    {
        var catalog = new SearchWriter().Post("model", "one Model").Post("box", "a box").Post("query", "a query").Post("new",
            "what is new").Post("clas", "clas").Build();
        AssertFound(catalog, "models", "model");
        AssertFound(catalog, "boxes ", "box");
        AssertFound(catalog, "queries ", "query");
        AssertFound(catalog, "news ");
        AssertFound(catalog, "class ");
        Assert.Equal("one <mark>Model</mark>", catalog.Search("models")[0].Snippet.Html);
    }

    [Fact]
    public void ANameIsFoundByItsPiecesAndByItselfFirst()
    {
        var catalog = new SearchWriter().Post("name", "use HttpClient here").Post("words", "an http client here").Post("other", "ClientBase here").Build();
        AssertFound(catalog, "client ", "words", "other", "name");
        AssertFound(catalog, "http client ", "words", "name");
        AssertFound(catalog, "HttpClient", "name");
        AssertFound(catalog, "httpcl", "name");
        AssertFound(catalog, "clients ", "words", "other", "name");
        Assert.Equal("<mark>use</mark> Http<mark>Client</mark> here", catalog.Search("client use")[0].Snippet.Html);
    }

    [Fact]
    public void ShortWordsAndNumbersHaveNoEndings()
    {
        var catalog = new SearchWriter().Post("one", "nets and gpt-4o, v1.10, 20200").Build();
        AssertFound(catalog, "net ");
        AssertFound(catalog, "v1.1 ");
        AssertFound(catalog, "2020 ");
        Assert.DoesNotContain(catalog.Search("gpt-4 "), static hit => hit.HasAllWords);
    }

    [Fact]
    public void TheWholeWordCountsMoreThanALongerOne() => AssertFound(
        new SearchWriter().Post("longer", "network traffic").Post("whole", "net traffic").Build(), "net", "whole", "longer");

    [Theory]
    [InlineData("CAFE")]
    [InlineData("café")]
    [InlineData("Cafe\u0301")]
    public void CaseAndAccentsDoNotCount(string query) => AssertFound(
        new SearchWriter().Post("one", "Das Café").Post("two", "Kaffee").Build(), query, "one");

    [Fact]
    public void IdentifiersAreFound()
    {
        var catalog = new SearchWriter()
            .Post("sharp", "C# on .NET v1.10")
            .Post("plain", "C in 4 networks, gpt alone")
            .Post("model", "the GPT-4 model, v1.1")
            .Build();
        AssertFound(catalog, "c# ", "sharp");
        AssertFound(catalog, "c ", "plain");
        AssertFound(catalog, ".NET", "sharp");
        AssertFound(catalog, "v1.10", "sharp");
        AssertFound(catalog, "gpt-4", "model");
        AssertFound(catalog, "GPT ", "plain", "model");
    }

    [Fact]
    public void ChineseAndJapaneseAreFoundByNeighboursAndByOneCharacter()
    {
        var catalog = new SearchWriter().Post("tokyo", "東京都の天気").Post("kyoto", "京都の紅葉").Post("other", "都会").Build();
        AssertFound(catalog, "東京", "tokyo");
        AssertFound(catalog, "京都", "kyoto", "tokyo");
        AssertFound(catalog, "気", "tokyo");
        AssertFound(catalog, "東 紅葉", "kyoto", "tokyo");
        Assert.Equal(3, catalog.Search("都").Count);
    }

    [Fact]
    public void ATitleCountsMoreThanAHeadingAHeadingMoreThanATagATagMoreThanTheBody() => AssertFound(
        new SearchWriter()
            .Post("body", "zebra text text")
            .Post("tag", "text text text", tags: ["Zebra"])
            .Post("heading", "text text text", headings: ["The zebra"])
            .Post("Zebra", "text text text")
            .Build(),
        "zebra", "Zebra", "heading", "tag", "body");

    [Fact]
    public void ARareWordSaysMoreThanACommonOne()
    {
        var writer = new SearchWriter();
        for (var i = 0; i < 20; i++)
            writer.Post($"common {i}", "weights text");
        writer.Post("rare", "zebra text");
        Assert.Equal("rare", writer.Build().Search("weights zebra ")[0].Entry.Id);
    }

    [Fact]
    public void OftenInAShortTextSaysMoreThanOnceInALongOne() => AssertFound(
        new SearchWriter()
            .Post("long", "zebra " + string.Join(' ', Enumerable.Repeat("text", 300)))
            .Post("once", "zebra text text")
            .Post("often", "zebra zebra text")
            .Build(),
        "zebra", "often", "once", "long");

    [Fact]
    public void EqualsStayInCatalogOrder() => AssertFound(
        new SearchWriter().Post("b", "zebra").Post("a", "zebra").Post("c", "zebra").Post("d", "zebra").Build(), "zebra", "b", "a", "c", "d");

    [Fact]
    public void TheLimitKeepsTheBest()
    {
        var writer = new SearchWriter();
        for (var i = 0; i < 100; i++)
            writer.Post($"p{i:D2}", "text " + string.Join(' ', Enumerable.Repeat("zebra", i % 7 == 3 ? 3 : 1)));
        var catalog = writer.Build();
        var all = catalog.Search("zebra", int.MaxValue);
        Assert.Equal(100, all.Count);
        Assert.Equal(all.OrderByDescending(static hit => hit.Score).ThenBy(static hit => hit.Entry.Id, StringComparer.Ordinal)
            .Select(static hit => hit.Entry), all.Select(static hit => hit.Entry));
        Assert.Equal(all.Take(5).Select(static hit => hit.Entry), catalog.Search("zebra", 5).Select(static hit => hit.Entry));
        Assert.Equal(10, catalog.Search("zebra").Count);
        Assert.Empty(catalog.Search("zebra", 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?!*\" OR -")]
    [InlineData("\uD800\0\u0301")]
    public void AQueryWithoutWordsFindsNothing(string query) => Assert.DoesNotContain(
        new SearchWriter().Post("one", "text").Build().Search(query), static hit => hit.HasAllWords);

    [Fact]
    public void AHugeQueryIsCutOff()
    {
        var catalog = new SearchWriter().Post("one", "text and more").Build();
        AssertFound(catalog, string.Concat(Enumerable.Repeat("text ", 100_000)), "one");
        Assert.NotNull(catalog.Search(string.Join(' ', Enumerable.Range(0, 50_000))));
    }

    [Fact]
    public void WrongArgumentsAreRefused()
    {
        var catalog = new SearchWriter().Post("one").Build();
        Assert.Throws<ArgumentNullException>(() => catalog.Search(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => catalog.Search("a", -1));
    }

    [Fact]
    public void WithoutAnIndexTheErrorNamesTheProperty()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new CatalogWriter().Row("a").Build().Search("a"));
        Assert.Contains("ContentGenSearch", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AHostThatSkipsTheIndexFindsNothing()
    {
        var entries = PackedTextWriter.TextOf(new CatalogWriter().Row("a").Entries());
        Assert.Empty(new CatalogSource<Article>(data => data.Add(entries), static (_, _) => { }, static (_, _) => { }).Catalog.Search("a"));
        Assert.Empty(new CatalogSource<Article>(static _ => { }, static (_, _) => { }, static (_, _) => { }).Catalog.Search("a"));
    }

    [Fact]
    public void NothingIsInflatedBeforeItIsNeeded()
    {
        var writer = new SearchWriter().Post("one", "text").Post("two", "other");
        var catalog = writer.Build();
        Assert.Equal((0, 0), (writer.Loads, writer.BucketsLoaded));
        var hit = catalog.Search("text")[0];
        Assert.Equal((1, 0), (writer.Loads, writer.BucketsLoaded));
        _ = (hit.Snippet, catalog.Search("other"));
        Assert.Equal((1, 1), (writer.Loads, writer.BucketsLoaded));
    }

    [Fact]
    public void AllThreadsFindTheSame()
    {
        var writer = new SearchWriter();
        for (var i = 0; i < 200; i++)
            writer.Post($"p{i}", string.Join(' ', Enumerable.Range(0, i % 17).Select(static n => $"word{n}")));
        var catalog = writer.Build();
        var results = new string[16];
        Parallel.For(0, results.Length, i => results[i] = string.Join(' ', catalog.Search("word3 word1", 200)
            .Select(static hit => $"{hit.Entry.Id}:{hit.Score}:{hit.Snippet.Html}")));
        Assert.Single(results.Distinct());
        Assert.Equal(1, writer.Loads);
    }

    [Fact]
    public void AQueryAllocatesLittle()
    {
        var writer = new SearchWriter();
        for (var i = 0; i < 500; i++)
            writer.Post($"p{i}", $"open weights licence {i}");
        var catalog = writer.Build();
        _ = catalog.Search("open weights lic");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            _ = catalog.Search("open weights lic");
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 6_000);
    }

    [Fact]
    public void WhatIsNotYetPublishedIsNotFoundAndHidesNothing()
    {
        var catalog = new SearchWriter()
            .Post("now", "alpha only here", date: Dates.Day(1, 1)).Post("later", "alpha beta secret", date: Dates.Day(9, 1)).Post("undated", "gamma")
            .Build();

        Assert.Empty(catalog.Search("secret", publishedBy: Dates.Day(8, 31)));
        Assert.Equal("later", Assert.Single(catalog.Search("secret", publishedBy: Dates.Day(9, 1))).Entry.Id);
        Assert.Equal("later", Assert.Single(catalog.Search("secret")).Entry.Id);
        Assert.Equal("undated", Assert.Single(catalog.Search("gamma", publishedBy: DateTimeOffset.MinValue)).Entry.Id);
        // The later entry alone has both words.
        var hit = Assert.Single(catalog.Search("alpha beta", publishedBy: Dates.Day(8, 31)));
        Assert.Equal(("now", false), (hit.Entry.Id, hit.HasAllWords));
        Assert.Empty(catalog.Search("alpha", limit: 0, publishedBy: Dates.Day(8, 31)));
    }

    private static void AssertFound(Catalog<Article> catalog, string query, params string[] ids) =>
        Assert.Equal(ids, catalog.Search(query).Select(static hit => hit.Entry.Id));
}
