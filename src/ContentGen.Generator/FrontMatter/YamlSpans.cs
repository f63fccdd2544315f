using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using YamlDotNet.Core;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Makes exact ranges from the marks of YamlDotNet, which count anchors, tags and trailing line ends to a value.</summary>
internal sealed class YamlSpans(TextLines lines, int limit)
{
    private string Text => lines.Text;

    public SourceRange Range(int start, int end) => lines.Range(Math.Min(start, limit), Math.Min(Math.Max(start, end), limit));

    public SourceRange Scalar(int start, int end, YamlStyle style)
    {
        end = Math.Min(end, limit);
        start = SkipProperties(start, end);
        if (style is not (YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted))
        {
            while (end > start && (Text[end - 1] == '\n' || TextLines.IsBlank(Text[end - 1])))
                end--;
        }

        return Range(start, end);
    }

    /// <summary>From its bracket or first child to its bracket or the end of its last child.</summary>
    public SourceRange Collection(int start, int endMark, SourceRange? last)
    {
        start = SkipProperties(start, limit);
        var isFlow = start < limit && Text[start] is '[' or '{' && endMark < limit && Text[endMark] is ']' or '}';
        return Range(start, isFlow ? endMark + 1 : last?.End ?? start);
    }

    public string? CommentBehind(SourceRange range, YamlStyle style)
    {
        if (style is YamlStyle.Literal or YamlStyle.Folded)
            return null;
        var end = Math.Min(lines.End(range.EndLine), limit);
        var at = lines.SkipSpaces(range.End, end);
        return at < end && Text[at] == '#' ? lines.Slice(at, lines.TrimEnd(at, end)) : null;
    }

    /// <summary>What YamlDotNet takes without a word, though YAML forbids it or the writer may have meant something else.</summary>
    public bool IsDoubtful(SourceRange range, YamlStyle style) => style switch
    {
        YamlStyle.Plain => range.Length > 0
            && (Text[range.Start] is '@' or '`' or '%' || Text[range.End - 1] == ':'
                || Text.IndexOf(": ", range.Start, range.Length, StringComparison.Ordinal) >= 0),
        YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted => range.StartLine != range.EndLine || (range.End < limit && Text[range.End] == '#'),
        _ => false,
    };

    public bool IsEmptyFrom(int at) =>
        lines.Slice(at, limit).Split('\n').All(static line => line.Trim().Length == 0 || line.TrimStart()[0] == '#');

    /// <summary>Whether a line begins with <c>%</c>; YamlDotNet drops some of those without a word.</summary>
    public bool HasDirective(int start)
    {
        for (var at = Text.IndexOf('%', start, limit - start); at >= 0; at = Text.IndexOf('%', at + 1, limit - at - 1))
        {
            if (at == start || Text[at - 1] == '\n')
                return true;
        }

        return false;
    }

    /// <summary>From here to the end of the line, a comment left out.</summary>
    public SourceRange RestOfLine(int at)
    {
        var end = Math.Min(lines.End(lines.LineOf(at)), limit);
        var comment = Text.IndexOf(" #", at, end - at, StringComparison.Ordinal);
        return Range(at, lines.TrimEnd(at, comment < 0 ? end : comment));
    }

    public string RestOfLineText(int at) => lines.Slice(at, RestOfLine(at).End);

    public Problem CannotBegin(int at) => Problems.CannotBegin(lines.Path, Value(at), Text[at].ToString(), Fix(at));

    public Problem CustomTag(int at) => Problems.CustomTag(lines.Path, Value(at), ValueText(at), Fix(at));

    public Problem UnknownAlias(int at) => Problems.UnknownAlias(lines.Path, Value(at), ValueText(at), Fix(at));

    public Problem ComplexKey(int map, int key)
    {
        var isTemplate = map + 1 < limit && Text[map] == '{' && Text[map + 1] is '{' or '%';
        return isTemplate
            ? Problems.Template(lines.Path, Value(map), ValueText(map), Fix(map))
            : Problems.ComplexKey(lines.Path, RestOfLine(key), RestOfLineText(key));
    }

    /// <summary>What was meant as one value: the rest of the line, or inside brackets what stands before the next comma or bracket.</summary>
    public SourceRange Value(int at)
    {
        var rest = RestOfLine(at);
        if (!IsInBrackets(at))
            return rest;
        var (end, depth) = (at, 0);
        for (; end < rest.End && (depth > 0 || Text[end] is not (',' or ']' or '}')); end++)
            depth += Text[end] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
        return Range(at, lines.TrimEnd(at, end));
    }

    /// <summary>The line with the value from here on in quotes.</summary>
    public string Fix(int at)
    {
        var value = Value(at);
        return YamlFix.Quoted(lines, at, value.End) + lines.Slice(value.End, RestOfLine(at).End);
    }

    private string ValueText(int at) => lines.Slice(at, Value(at).End);

    private bool IsInBrackets(int at)
    {
        var before = lines.Slice(lines.Start(lines.LineOf(at)), at);
        return before.Count(static c => c is '[' or '{') > before.Count(static c => c is ']' or '}');
    }

    public static YamlStyle StyleOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => YamlStyle.SingleQuoted,
        ScalarStyle.DoubleQuoted => YamlStyle.DoubleQuoted,
        ScalarStyle.Literal => YamlStyle.Literal,
        ScalarStyle.Folded => YamlStyle.Folded,
        _ => YamlStyle.Plain,
    };

    /// <summary>Steps over an anchor and a tag, and what lies between them and the value.</summary>
    private int SkipProperties(int start, int end)
    {
        var at = start;
        while (at < end && Text[at] is '&' or '!')
        {
            while (at < end && !TextLines.IsBlank(Text[at]) && Text[at] is not '\n')
                at++;
            start = at;
            while (at < end && (TextLines.IsBlank(Text[at]) || Text[at] is '\n' or '#'))
                at = Text[at] == '#' ? Math.Min(end, lines.End(lines.LineOf(at))) : at + 1;
        }

        return at < end ? at : start;
    }
}
