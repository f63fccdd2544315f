using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>A place in code that moves forward, and the stretches behind it that have a class.</summary>
internal sealed class CodeScanner(string text)
{
    /// <summary>Deeper than this, a hole in a string is a part of the string.</summary>
    public const int Deepest = 20;

    private readonly List<HighlightSpan> _spans = [];
    private (int Start, int End) _line = (0, -1);
    private ElementEnds? _elements;

    public IReadOnlyList<HighlightSpan> Spans => _spans;

    public int At { get; set; }

    /// <summary>Where the code of the language ends: that of the text, or of a part in another language.</summary>
    public int End { get; private set; } = text.Length;

    /// <summary>Up to where it is known that no pattern begins.</summary>
    public int NoPatternBefore { get; set; }

    public bool IsDone => At >= End;

    /// <summary>The character in front; 0 behind the end.</summary>
    public char Current => this[At];

    public char this[int at] => at >= 0 && at < End ? text[at] : '\0';

    /// <summary>Up to where it is known that no name in quotes ends.</summary>
    public int NoQuotedNameBefore { get; set; }

    /// <summary>Up to where it is known that <c>&lt;&lt;</c> announces no document.</summary>
    public int NoDocumentBefore { get; set; }

    /// <summary>The words that end the documents which the line has announced so far.</summary>
    public Queue<string> Documents { get; } = new();

    /// <summary>Where elements end in the whole text.</summary>
    public ElementEnds Elements => _elements ??= new ElementEnds(text);

    /// <summary>Where the line ends, its line break left out. It is looked for once in a line, not for each of its words.</summary>
    public int LineEnd
    {
        get
        {
            if (IsDone)
                return End;
            if (At < _line.Start || At > _line.End)
                _line = (At, text.IndexOf('\n', At) is >= 0 and var end ? end : text.Length);
            return Math.Min(_line.End, End);
        }
    }

    public bool Is(string expected) => Is(At, expected);

    public bool Is(int at, string expected) => at >= 0 && at + expected.Length <= End && string.CompareOrdinal(text, at, expected, 0, expected.Length) == 0;

    public string Text(int start, int end) => text.Substring(start, end - start);

    /// <summary>Where some text begins next; the end of the code when it does not.</summary>
    public int Find(string wanted, int from) => Find(wanted, from, End);

    /// <summary>Where some text begins next and ends before a place; that place when it does not.</summary>
    public int Find(string wanted, int from, int end) =>
        from < end && text.IndexOf(wanted, from, end - from, StringComparison.Ordinal) is >= 0 and var found ? found : end;

    /// <summary>Where some text begins next, in letters of any case; the end of the code when it does not.</summary>
    public int FindInAnyCase(string wanted, int from) =>
        from < End && text.IndexOf(wanted, from, End - from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found : End;

    /// <summary>Where something next is not so.</summary>
    public int While(int from, Func<char, bool> isSo)
    {
        while (from < End && isSo(text[from]))
            from++;
        return from;
    }

    /// <summary>Moves on, and gives what is passed a class; null for none.</summary>
    public void Take(int end, string? name)
    {
        end = Math.Min(end, End);
        if (name is not null && end > At)
            Add(At, end, name);
        At = Math.Max(At, end);
    }

    /// <summary>Moves on to the end, past stretches that something else has found.</summary>
    /// <param name="spans">They, in order.</param>
    /// <param name="start">From where their places count.</param>
    public void TakeAll(IEnumerable<HighlightSpan> spans, int start)
    {
        foreach (var span in spans)
        {
            Take(start + span.Start, null);
            Take(start + span.End, span.Class);
        }

        Take(End, null);
    }

    public void Skip(Func<char, bool> isSo) => At = While(At, isSo);

    /// <summary>Marks what comes next as code of another language.</summary>
    public void Embed(Language language, int end, int depth)
    {
        var outer = End;
        End = Math.Min(end, outer);
        if (depth < Deepest)
            language.Mark(this, depth + 1);
        At = End;
        End = outer;
    }

    public static bool IsSpace(char c) => c is ' ' or '\t';

    public static bool IsWord(char c) => c is '_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (c > 127 && char.IsLetterOrDigit(c));

    /// <summary>What the names of elements and attributes consist of.</summary>
    public static bool IsElementName(char c) => IsWord(c) || c is '-' or ':' or '.' or '$';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    private void Add(int start, int end, string name)
    {
        var last = _spans.Count == 0 ? default : _spans[_spans.Count - 1];
        if (start == last.End && name == last.Class)
            _spans[_spans.Count - 1] = last with { End = end };
        else
            _spans.Add(new HighlightSpan(start, end, name));
    }
}
