using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// Notes what is good YAML and was hardly meant: text taken for an anchor's name or for a comment, an item that continues the text
/// above it, a backslash that makes a control character.
/// </summary>
internal sealed class YamlSlips(TextLines lines, YamlSpans spans)
{
    private readonly Dictionary<string, Problem> _unusedAnchors = new(StringComparer.Ordinal);
    private readonly List<Problem> _found = [];

    public IEnumerable<Problem> Problems => _found.Concat(_unusedAnchors.Values);

    /// <summary><c>title: &amp;word text</c>: the anchor <c>&amp;word</c> is not part of the value, and nothing ever asks for it.</summary>
    public void SeeAnchor(string name, int start, SourceRange value)
    {
        var at = lines.Text.IndexOf("&" + name, start, Math.Max(0, Math.Max(value.Start, lines.End(lines.LineOf(start))) - start), StringComparison.Ordinal);
        if (at < 0 || (value.Length > 0 && lines.LineOf(at) != value.StartLine))
            return;
        // Nobody writes a text, and in it the mark of a block or a value in quotes.
        if (value.Length > 0 && lines.Text[value.Start] is '|' or '>' or '"' or '\'')
            return;
        _unusedAnchors[name] = Diagnostics.Problems.ReadAsAnchor(lines.Path, spans.Range(at, at + 1 + name.Length), "&" + name,
            lines.Slice(value.Start, value.End), spans.Fix(at));
    }

    public void SeeAlias(string name) => _unusedAnchors.Remove(name);

    /// <summary>A line of a plain text that begins with <c>-</c> looks like an item, and is none where it is indented deeper than the text's own.</summary>
    public void SeePlain(SourceRange range, string value, bool isItem)
    {
        for (var line = range.StartLine + 1; line <= range.EndLine; line++)
        {
            var found = lines.TrimmedLine(line);
            if (found.Length < 2 || lines.Text[found.Start] != '-')
                continue;
            var next = lines.Text[found.Start + 1];
            if (TextLines.IsBlank(next) || (isItem && next != '-'))
                _found.Add(Diagnostics.Problems.SwallowedItem(lines.Path, found, lines.Slice(found.Start, found.End), value));
        }
    }

    /// <summary>The value of a key, when it is read.</summary>
    public YamlNode Seen(YamlScalar key, YamlNode value)
    {
        Add(YamlHashes.BehindKey(lines, key, value));
        Add(YamlEscapes.Find(lines, value, key.Value));
        return value;
    }

    /// <summary>A list, when all of it is read.</summary>
    public void SeeList(SourceRange range, IReadOnlyList<YamlNode> items)
    {
        foreach (var item in items)
        {
            Add(YamlHashes.BehindDash(lines, item));
            Add(YamlEscapes.Find(lines, item, null));
        }

        _found.AddRange(YamlHashes.Between(lines, range, items));
    }

    private void Add(Problem? problem)
    {
        if (problem is not null)
            _found.Add(problem);
    }
}
