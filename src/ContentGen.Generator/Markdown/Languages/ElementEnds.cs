namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Where elements end in a text: looked for once, and not again for each element.</summary>
internal sealed class ElementEnds(string text)
{
    private Dictionary<string, int>? _last;
    private int _empty = -1;

    /// <summary>Whether an element of this name ends behind a place.</summary>
    public bool HasEnd(string name, int from, int end) => (_last ??= Read()).TryGetValue(name, out var last) && last >= from && last < end;

    /// <summary>Whether some element behind a place closes itself.</summary>
    public bool HasEmpty(int from, int end)
    {
        if (_empty < from)
            _empty = text.IndexOf("/>", from, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;
        return _empty < end;
    }

    /// <summary>The names of the closing tags, each with the place of its last.</summary>
    private Dictionary<string, int> Read()
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = text.IndexOf("</", StringComparison.Ordinal); at >= 0; at = text.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            var end = at + 2;
            while (end < text.Length && CodeScanner.IsElementName(text[end]))
                end++;
            last[text.Substring(at + 2, end - at - 2)] = at;
        }

        return last;
    }
}
