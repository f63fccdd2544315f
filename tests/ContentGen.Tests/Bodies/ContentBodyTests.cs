using System.Buffers;
using System.Text;

namespace ContentGen.Tests;

public class ContentBodyTests
{
    private static readonly BodyFacts Facts = new("<p>Größe 🙂</p>")
    {
        Text = "Größe 🙂",
        Words = 412,
        Seconds = 125,
    };

    [Fact]
    public void ABodyGivesWhatWasRendered()
    {
        var body = Body(Facts);
        Assert.Equal("<p>Größe 🙂</p>", body.Html);
        Assert.Equal("Größe 🙂", body.Text);
        Assert.Equal(412, body.WordCount);
        Assert.Equal(TimeSpan.FromSeconds(125), body.ReadingTime);
        Assert.False(body.IsEmpty);
    }

    [Fact]
    public void WriteToWritesTheBytesOfTheHtml()
    {
        var writer = new ArrayBufferWriter<byte>();
        Body(Facts).WriteTo(writer);
        Assert.Equal("<p>Größe 🙂</p>", Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Theory]
    [InlineData(1, "Summary", "packed")]
    [InlineData(1, null, "packed")]
    [InlineData(2, "Summary", "Summary")]
    [InlineData(2, " ", "packed")]
    [InlineData(2, null, "packed")]
    [InlineData(0, "Summary", "Summary")]
    [InlineData(0, null, "")]
    public void TheExcerptIsTheCutElseTheSummaryElseTheFirstParagraph(int kind, string? summary, string expected)
    {
        var body = Body(Facts with { ExcerptKind = kind, Excerpt = kind == 0 ? "" : "packed" }, summary);
        Assert.Equal(expected, body.Excerpt);
    }

    [Fact]
    public void EachEntryGetsItsOwnBodyWhateverTheBuckets()
    {
        foreach (var buckets in new[] { 1, 2, 16, 256 })
        {
            var writer = new CatalogWriter { BucketCount = buckets };
            for (var i = 0; i < 50; i++)
                writer.Row($"größe/{i}").Body($"größe/{i}", new($"<p>{i}</p>"));
            Assert.Equal(Enumerable.Range(0, 50).Select(static i => $"<p>{i}</p>"), writer.Build().Select(static entry => entry.Body.Html));
        }
    }

    [Fact]
    public void NothingIsUnpackedUntilItIsUsedAndThenOnce()
    {
        var writer = new CatalogWriter { BucketCount = 1 }.Row("a").Row("b").Body("a", Facts).Body("b", Facts);
        var catalog = writer.Build();
        _ = catalog.Select(static entry => entry.Body).ToList();
        Assert.Equal(0, writer.BucketsLoaded);
        _ = (catalog[0].Body.Html, catalog[0].Body.Text, catalog[1].Body.WordCount);
        Assert.Equal(1, writer.BucketsLoaded);
    }

    [Fact]
    public void ATextThatTheHtmlSaysIsReadOffIt()
    {
        var body = Body(Facts with { Html = "<h2>Größe</h2>\n<p>A &amp; <b>b</b>\nc</p>\n", Text = null });
        Assert.Equal(("Größe\nA & b c", 412), (body.Text, body.WordCount));
    }

    [Theory]
    [InlineData("<a href=\"x.md\">ä</a>", new[] { 9, 13 }, new[] { "/posts/ü/" }, "<a href=\"/posts/ü/\">ä</a>")]
    [InlineData("abcd", new[] { 0, 1, 1, 1, 3, 4 }, new[] { "", "[inserted]", "end" }, "[inserted]bcend")]
    [InlineData("", new[] { 0, 0 }, new[] { "all" }, "all")]
    public void WhatOtherContentDecidesStandsInTheHtml(string html, int[] places, string[] texts, string expected)
    {
        var body = Body(Facts with
        {
            Html = html,
            Text = "Text behind",
            Patches = [.. texts.Select((text, i) => (places[2 * i], places[2 * i + 1], text))],
            Headings = [(2, "id", "Heading")],
        });
        Assert.Equal((expected, "Text behind", 412), (body.Html, body.Text, body.WordCount));
        Assert.Equal("Heading", Assert.Single(body.Headings).Text);
    }

    [Fact]
    public void ABodyThatWasLeftOutOfTheAssemblyIsEmpty()
    {
        var withoutBuckets = new CatalogWriter { BucketCount = 0 }.Row("a").Build()[0].Body;
        var withoutThisBody = new CatalogWriter().Row("a").Build()[0].Body;
        Assert.All([withoutBuckets, withoutThisBody, ContentBody.Empty], static body =>
        {
            Assert.True(body.IsEmpty);
            Assert.Equal(("", "", "", 0, TimeSpan.Zero), (body.Html, body.Text, body.Excerpt, body.WordCount, body.ReadingTime));
            Assert.Empty(body.Headings);
        });
    }

    [Fact]
    public void AHostThatSkipsBodiesStillHasTheSummary()
    {
        var writer = new CatalogWriter().Row("a", values: static values => Article.Write(values, "A", "Summary"));
        var source = new CatalogSource<Article>(data => data.Add(PackedTextWriter.TextOf(writer.Entries())), static (_, _) => { });
        Assert.Equal("Summary", source.Catalog[0].Body.Excerpt);
        Assert.True(source.Catalog[0].Body.IsEmpty);
    }

    private static ContentBody Body(BodyFacts facts, string? summary = null) => new CatalogWriter()
        .Row("a", values: values => Article.Write(values, "A", summary))
        .Body("a", facts)
        .Build()[0]
        .Body;
}
