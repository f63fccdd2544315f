using System.Text;

namespace ContentGen;

/// <summary>Plain text in which words are marked.</summary>
public sealed class MarkedText
{
    internal MarkedText(string text, IReadOnlyList<Range> marks) => (Text, Marks) = (text, marks);

    /// <summary>The text, not encoded.</summary>
    public string Text { get; }

    /// <summary>What is marked in <see cref="Text"/>, in order, without overlaps.</summary>
    public IReadOnlyList<Range> Marks { get; }

    /// <summary>The text as HTML: the marked words in <c>&lt;mark&gt;</c>, everything else encoded, safe in an element's content.</summary>
    public string Html
    {
        get
        {
            var html = new StringBuilder(Text.Length + Marks.Count * 16);
            var at = 0;
            foreach (var mark in Marks)
            {
                Encode(html, Text.AsSpan(at, mark.Start.Value - at));
                html.Append("<mark>");
                Encode(html, Text.AsSpan(mark));
                html.Append("</mark>");
                at = mark.End.Value;
            }

            Encode(html, Text.AsSpan(at));
            return html.ToString();
        }
    }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    private static void Encode(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        }
    }
}
