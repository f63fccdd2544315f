using System.Text;
using ContentGen.Generator.Files;
using ContentGen.Generator.Linking;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Tests.Linking;

/// <summary>
/// Random documents full of links that lead nowhere of ours come out as Markdig alone writes them, to the byte, but for <c>~</c>,
/// which stays.
/// </summary>
public class ForeignLinkProperties
{
    private static readonly string[] Schemes = ["https://example.org/", "http://a.b/", "//cdn.example.org/", "mailto:a@b.c?subject=", "tel:+49",
        "data:,", "/about/", "/", "/assets/", "?q=", "files/", "../up/", ""];

    private static readonly string[] Pieces = ["a", "b.html", "x%20y", "%C3%A9", "é", "(1)", "&amp;", "&", "=1", "~", "!", "'", "\\*", "?x=y",
        "#frag:~", ".", "_", "*", "日本", ":", "@", "+", ","];

    [Fact]
    public void RewritingNeverChangesALinkThatIsNotOurs()
    {
        var random = new Random(20260422);
        var path = new ContentPath("/x.md", "posts", "x", "content/posts/x.md", ContentKind.Markdown);
        var ours = new PageAddress("content/posts/y.md", "posts", "/posts/y/", Model.EquatableArray<string>.Empty, false);
        var index = new LinkIndex(
            new LinkFiles(LinkPages.Of([ours], []), ImageFiles.Of([new("content/posts/y.png", null)])),
            new LinkRoutes(
                Model.EquatableArray.Of(DefaultSchema.For("posts", new ContentOptions("/c", "App", "public", false))),
                Model.EquatableArray<string>.Empty));
        for (var i = 0; i < 2000; i++)
        {
            var markdown = Document(random);
            var body = ResolvedBody.Of(MarkdownRenderer.Render(new BodySource(path, markdown, 0), hasComponents: false, CancellationToken.None).Body, index);
            Assert.Equal(PlainMarkdown.ToHtml(markdown).Replace("%7E", "~", StringComparison.Ordinal), LinkedBody.Of(body).ReadHtml());
            Assert.DoesNotContain(body.Problems, static problem => problem.Id is "CG4001" or "CG4003" or "CG9005");
        }
    }

    private static string Document(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var url = Url(random);
            text.Append(random.Next(9) switch
            {
                0 => $"[text]({url})",
                1 => $"[text](<{url}> \"A 'title'\")",
                2 => $"![alt *text*]({url})",
                3 => $"[text][ref{i}]\n\n[ref{i}]: {url}\n",
                4 => $"<{url}>",
                5 => $"<a href=\"{url}\" title='t'>x</a>",
                6 => $"<img src='{url}' alt=\"a\">",
                7 => $"\n<div>\n<a href={url}>x</a> <b data-href=\"{url}\">\n</div>\n",
                _ => $"`[text]({url})` **bold [a]({url}) b** | {url}",
            });
            text.Append(random.Next(3) switch { 0 => "\n\n", 1 => " ", _ => "\n> - " });
        }

        return text.ToString();
    }

    private static string Url(Random random)
    {
        var url = Schemes[random.Next(Schemes.Length)];
        for (var i = random.Next(4); i > 0; i--)
            url += Pieces[random.Next(Pieces.Length)];
        return url;
    }
}
