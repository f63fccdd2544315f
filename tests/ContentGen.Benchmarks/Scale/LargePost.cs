using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Scale;

/// <summary>One post of 1 MB, the newest of many that are of the usual size.</summary>
internal static class LargePost
{
    public const int Posts = 1_000;
    private const int Bytes = 1_000_000;
    private const string Ending = "This is the end of the large post.";
    private const string Heading = "\n## ";

    /// <summary>The size of posts of which as many have as many bytes.</summary>
    public static int Average(int bytes) => (int)((((long)Posts - 1) * bytes + Bytes) / Posts);

    public static Shape Among(int bytes)
    {
        var maker = new PostMaker(Bytes);
        var text = maker.Text(Posts - 1) + Ending + "\n";
        return new Shape(
            $"one post of 1 MB among {Posts:N0}",
            content =>
            {
                var folder = Path.Combine(content, "posts");
                var others = new PostMaker(bytes).Write(folder, Posts - 1);
                File.WriteAllText(Path.Combine(folder, maker.FileName(Posts - 1)), text);
                return others + text.Length;
            },
            Checks(text));
    }

    private static string Checks(string text)
    {
        var sections = text.Split(Heading);
        var first = sections[1].Split('\n')[0];
        var begins = $"<h2 id=\"{first.ToLowerInvariant().Replace(' ', '-')}\">{first}</h2>";
        var ends = $"<p>{Ending}</p>";
        return $$""""
            Check("posts", {{Posts}}, App.Posts.All.Count);
            var body = App.Posts.All[0].Body;
            var html = body.Html.TrimEnd();
            Check("begins with", """{{begins}}""", html[..{{begins.Length}}]);
            Check("ends with", """{{ends}}""", html[^{{ends.Length}}..]);
            Check("is as long as its source", true, html.Length > {{Bytes}});
            Check("headings", {{sections.Length - 1}}, body.Headings.Count);
            Check("headings in the HTML", {{sections.Length - 1}}, html.Split("<h2 ").Length - 1);
            var written = new System.Buffers.ArrayBufferWriter<byte>();
            body.WriteTo(written);
            Check("is written as it reads", body.Html, System.Text.Encoding.UTF8.GetString(written.WrittenSpan));
            """";
    }
}
