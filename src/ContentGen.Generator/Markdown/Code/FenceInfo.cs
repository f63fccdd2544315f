using System.Globalization;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>
/// What stands behind a fence, in the spellings of those who have it: <c>js title="app.js" {1,3-5}</c>, <c>ts{4} [app.ts]</c>,
/// <c>go {hl_lines=["2-4",7]}</c>, <c>cs:Program.cs</c>, <c>rust,hl_lines=1 3-5</c>, <c>{ .python title="a.py" }</c>.
/// </summary>
internal sealed class FenceInfo
{
    private static readonly object Key = new();

    private readonly List<string> _words = [];

    /// <summary>Whether the last thing read was the numbers of marked lines: more may follow behind a space.</summary>
    private bool _isMarking;

    private readonly List<(int First, int Last, string Class)> _marks = [];

    private FenceInfo(string text)
    {
        (Language, var rest) = text.Length == 0 || text[0] == '[' ? ("", text) : text[0] == '{' ? InBraces(text) : AtStart(text);
        Read(rest);
    }

    /// <summary>Empty when none is named.</summary>
    public string Language { get; }

    /// <summary>The name of the file, or what else is said of the code; null when nothing is.</summary>
    public string? Title { get; private set; }

    public bool HasMarks => _marks.Count > 0;

    public static FenceInfo Of(FencedCodeBlock block)
    {
        if (block.GetData(Key) is not FenceInfo info)
            block.SetData(Key, info = new FenceInfo($"{block.Info} {block.Arguments}".Trim()));
        return info;
    }

    /// <summary>Whether a word stands behind the language, in whatever case.</summary>
    public bool Has(string word) => _words.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The class of a marked line, counted from 1: <see cref="HighlightClass.Line"/>, or what the line is besides. Null when it is not marked.
    /// </summary>
    public string? ClassOf(int line)
    {
        string? found = null;
        foreach (var (first, last, name) in _marks)
        {
            if (first <= line && line <= last && (found is null or HighlightClass.Line))
                found = name;
        }

        return found;
    }

    /// <summary>Marks lines, counted from 1.</summary>
    public void Mark(int first, int last, string name) => _marks.Add((first, last, name));

    /// <summary>The language at the beginning, and what is behind it; <c>title="a.js"</c> is no language.</summary>
    private (string Language, string Behind) AtStart(string text)
    {
        var end = 0;
        while (end < text.Length && !Parts(text[end]) && text[end] is not ('{' or '[' or ':' or '='))
            end++;
        if (end < text.Length && text[end] == '=')
            return ("", text);
        var (language, rest) = (text.Substring(0, end), text.Substring(end));
        if (rest.Length == 0 || rest[0] != ':')
            return (language, rest);

        // ts:line-numbers and js:title=a.js are words like others, cs:Program.cs is a file.
        rest = rest.Substring(1);
        var word = new string([.. rest.TakeWhile(static c => !char.IsWhiteSpace(c))]);
        if (word.IndexOf('=') >= 0 || word.IndexOfAny(['.', '/']) < 0)
            return (language, rest);
        Title = Named(word);
        return (language, rest.Substring(word.Length));
    }

    /// <summary>Of <c>{ .python title="a.py" }</c> and <c>{python}</c>; line numbers and values in braces name none.</summary>
    private static (string Language, string Behind) InBraces(string text)
    {
        var end = End(text, 0, '}');
        var words = text.Substring(1, end - 1).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var named = Array.Find(words, static word => word.Length > 1 && word[0] == '.')
            ?? (words.Length > 0 && char.IsLetter(words[0][0]) && words[0].IndexOf('=') < 0 ? words[0] : null);
        return (named?.TrimStart('.') ?? "", text);
    }

    /// <param name="text">What to read.</param>
    /// <param name="isInBraces">Whether it stood in braces; then further ones mean nothing.</param>
    private void Read(string text, bool isInBraces = false)
    {
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            switch (text[at])
            {
                case var c when Parts(c):
                    at++;
                    break;
                case '{' or '}' when isInBraces:
                    at++;
                    break;
                case '{':
                    at = End(text, start, '}');
                    Braces(text.Substring(start + 1, at - start - 1));
                    at++;
                    break;
                case '[':
                    at = End(text, start, ']');
                    Title ??= Named(text.Substring(start + 1, at - start - 1));
                    at++;
                    break;
                default:
                    at = Word(text, start);
                    break;
            }
        }
    }

    /// <summary>Line numbers, or values by name.</summary>
    private void Braces(string text)
    {
        if (text.IndexOf('=') >= 0)
            Read(text, isInBraces: true);
        else
            Mark(text);
    }

    /// <summary>Reads a word or a value with its name, and returns where it ends.</summary>
    private int Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && !Parts(text[end]) && text[end] is not ('=' or '{'))
            end++;
        var name = text.Substring(start, end - start);
        if (end == text.Length || text[end] != '=')
        {
            _isMarking &= char.IsDigit(name[0]);
            if (_isMarking)
                Mark(name);
            else
                _words.Add(name);
            return end;
        }

        var (first, last) = (end + 1, end + 1);
        var closer = first < text.Length ? text[first] switch { '"' => '"', '\'' => '\'', '[' => ']', '{' => '}', _ => '\0' } : '\0';
        if (closer != '\0')
            last = End(text, first++, closer);
        else
            while (last < text.Length && !Parts(text[last]))
                last++;
        Value(name, text.Substring(first, last - first));
        return closer == '\0' ? last : last + 1;
    }

    private void Value(string name, string value)
    {
        _isMarking = false;
        switch (name.ToLowerInvariant())
        {
            case "title" or "file" or "filename":
                Title ??= Named(value);
                break;
            case "hl_lines" or "hl" or "highlight":
                Mark(value);
                _isMarking = true;
                break;
        }
    }

    private void Mark(string ranges)
    {
        foreach (var range in ranges.Split([' ', ',', '"', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = range.Split('-');
            if (ends.Length <= 2 && Number(ends[0], out var first) && Number(ends[ends.Length - 1], out var last))
                Mark(first, last, HighlightClass.Line);
        }
    }

    private static bool Parts(char c) => c == ',' || char.IsWhiteSpace(c);

    private static bool Number(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>Where something opened is closed; the end of the text when it is not.</summary>
    private static int End(string text, int start, char closer) => text.IndexOf(closer, start + 1) is > 0 and var end ? end : text.Length;

    private static string? Named(string title) => title.Trim() is { Length: > 0 } name ? name : null;
}
