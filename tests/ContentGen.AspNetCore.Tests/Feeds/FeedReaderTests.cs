using System.Diagnostics;
using System.Text.Json;

namespace ContentGen.AspNetCore.Tests.Feeds;

/// <summary>Two readers that people use read the feeds.</summary>
public class FeedReaderTests
{
    [TheoryWithReaders]
    [InlineData("feedsmith", "/feed.xml", "rss")]
    [InlineData("feedsmith", "/atom.xml", "atom")]
    [InlineData("feedsmith", "/feed.json", "json")]
    [InlineData("rss-parser", "/feed.xml", "xml")]
    [InlineData("rss-parser", "/atom.xml", "xml")]
    public async Task AReaderSeesWhatWasWritten(string reader, string path, string format)
    {
        await using var site = await TestSite.StartWholeAsync();
        var feed = Read(reader, await site.Client.GetByteArrayAsync(path));
        var items = feed.GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(format, feed.GetProperty("format").GetString());
        Assert.Equal("Tests & Trials", feed.GetProperty("title").GetString());
        Assert.Equal(["A bell and ]]> in a title", "שלום עולם", "日本語のタイトル", "AT&T & <friends>"],
            items.Select(static item => item.GetProperty("title").GetString()));
        Assert.Equal("https://example.org/posts/nihongo/", items[2].GetProperty("link").GetString());
        Assert.Equal("2026-04-09T10:30:00.000Z", items[3].GetProperty("date").GetString());
        Assert.Contains("<p dir=\"rtl\">مرحبا بالعالم</p>", items[1].GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Contains("A control character () and ]]&gt; in a body. An emoji: 😀.", items[0].GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/posts/nihongo/#kotoba\"", items[3].GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    private static JsonElement Read(string reader, byte[] feed)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, feed);
            using var node = Process.Start(new ProcessStartInfo("node",
                [Path.Combine(AppContext.BaseDirectory, "Readers", reader + ".mjs"), TheoryWithReadersAttribute.Modules!, file])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = node.StandardError.ReadToEndAsync();
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            Assert.True(node.ExitCode == 0, error.Result);
            return JsonDocument.Parse(output).RootElement;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
