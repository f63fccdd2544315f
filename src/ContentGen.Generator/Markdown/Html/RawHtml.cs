using System.Text;
using ContentGen.Generator.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Html;

/// <summary>
/// Raw HTML of a body as one text, as it is rendered, and where in the body each of its lines stands: lists and quotes
/// put marks in front of them, and Markdig takes indentation away.
/// </summary>
internal sealed class RawHtml
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _inBody = [];

    private RawHtml(string text, IEnumerable<int> inBody)
    {
        Text = text;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            _starts.Add(i + 1);
        _inBody.AddRange(inBody);
    }

    public string Text { get; }

    public static RawHtml Of(HtmlBlock block, LineMap body)
    {
        var text = new StringBuilder();
        var inBody = new List<int>(block.Lines.Count);
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            text.Append(line.Slice.Text, line.Slice.Start, line.Slice.Length).Append('\n');

            // A piece of the body says where it stands. A line that was made anew, such as one with tabs, goes on to its end in the body,
            // whatever was in front of it.
            inBody.Add(line.Slice.Text.Length == body.Length ? line.Slice.Start : body.LineEnd(line.Line) - line.Slice.Length);
        }

        return new RawHtml(text.ToString(), inBody);
    }

    public static RawHtml Of(HtmlInline tag, string body)
    {
        var lines = tag.Tag.Split('\n');
        var inBody = new List<int>(lines.Length) { tag.Span.Start };
        foreach (var line in lines.Skip(1))
        {
            var start = Next(body, inBody[inBody.Count - 1]);
            var found = body.IndexOf(line, start, Next(body, start) - start, StringComparison.Ordinal);
            inBody.Add(found < 0 ? start : found);
        }

        return new RawHtml(tag.Tag, inBody);
    }

    /// <summary>Where in the body a place of the text stands.</summary>
    public int InBody(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = Math.Min(found >= 0 ? found : ~found - 1, _inBody.Count - 1);
        return _inBody[line] + offset - _starts[line];
    }

    /// <summary>Where the line behind a place begins.</summary>
    private static int Next(string body, int at) => body.IndexOf('\n', at) is >= 0 and var end ? end + 1 : body.Length;
}
