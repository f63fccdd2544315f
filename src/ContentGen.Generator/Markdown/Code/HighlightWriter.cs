using Markdig.Renderers;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>Writes code with classes: every character of it, and nothing but tags between them.</summary>
internal sealed class HighlightWriter(HtmlRenderer renderer, FenceInfo info)
{
    private int _line = 1;
    private bool _isMarked;

    public void Write(string code, IReadOnlyList<HighlightSpan> spans)
    {
        var at = 0;
        foreach (var span in spans)
        {
            Lines(code, at, span.Start, null);
            Lines(code, span.Start, span.End, span.Class);
            at = span.End;
        }

        Lines(code, at, code.Length, null);
    }

    /// <summary>Writes code of one class. A marked line is an element of its own, its line break included, so nothing goes across its ends.</summary>
    private void Lines(string code, int start, int end, string? name)
    {
        while (info.HasMarks && start < end)
        {
            if (!_isMarked && info.ClassOf(_line) is { } mark)
            {
                renderer.Write("<span class=\"").Write(HighlightClass.Line);
                if (mark != HighlightClass.Line)
                    renderer.Write(' ').Write(mark);
                renderer.Write("\">");
                _isMarked = true;
            }

            var lineEnd = code.IndexOf('\n', start, end - start) + 1;
            var stop = lineEnd > 0 ? lineEnd : end;
            Stretch(code, start, stop, name);
            start = stop;
            if (lineEnd == 0)
                continue;
            _line++;
            if (_isMarked)
                renderer.Write("</span>");
            _isMarked = false;
        }

        Stretch(code, start, end, name);
    }

    private void Stretch(string code, int start, int end, string? name)
    {
        if (start >= end)
            return;
        if (name is not null)
            renderer.Write("<span class=\"").Write(name).Write("\">");
        renderer.WriteEscape(code, start, end - start);
        if (name is not null)
            renderer.Write("</span>");
    }
}
