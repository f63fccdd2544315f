using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// Text that begins with <c>#</c>, as tags do, where YAML takes it for a comment: <c>tags: #a #b</c>, <c>- #a</c>, <c>[#a, b]</c>.
/// A space after the <c>#</c> tells a comment from such text.
/// </summary>
internal static class YamlHashes
{
    private static readonly string[] PathStarts = ["/", "./", "../"];

    /// <summary>What follows a key instead of its value, or precedes a value on a line below.</summary>
    public static Problem? BehindKey(TextLines lines, YamlScalar key, YamlNode value)
    {
        if (value is not YamlScalar)
            return null;
        var end = lines.End(key.Range.EndLine);
        var colon = lines.SkipSpaces(key.Range.End, end);
        return colon < end && lines.Text[colon] == ':' ? At(lines, lines.SkipSpaces(colon + 1, end), value.Range, end) : null;
    }

    /// <summary>What follows a dash instead of its item.</summary>
    public static Problem? BehindDash(TextLines lines, YamlNode item)
    {
        if (item is not YamlScalar { Range: { Length: 0 } range })
            return null;
        var end = lines.End(range.StartLine);
        var start = lines.Start(range.StartLine);
        return lines.TrimEnd(start, range.Start) is var dash && dash > start && lines.Text[dash - 1] == '-'
            ? At(lines, lines.SkipSpaces(range.Start, end), range, end)
            : null;
    }

    /// <summary>What is lost between the items of a list in brackets over several lines; a comment on a line of its own is intended.</summary>
    public static IEnumerable<Problem> Between(TextLines lines, SourceRange list, IReadOnlyList<YamlNode> items)
    {
        if (list.StartLine == list.EndLine || lines.Text[list.Start] != '[')
            yield break;
        for (var i = 0; i <= items.Count; i++)
        {
            var from = i == 0 ? list.Start + 1 : items[i - 1].Range.End;
            var to = i == items.Count ? list.End : items[i].Range.Start;
            var hash = to > from ? lines.Text.IndexOf('#', from, to - from) : -1;
            if (hash < 0 || !IsText(lines, hash, lines.End(lines.LineOf(hash))))
                continue;
            var before = lines.TrimEnd(lines.Start(lines.LineOf(hash)), hash);
            // Only after a comma or the bracket: after an item it is reported with that item.
            if (before > lines.Start(lines.LineOf(hash)) && lines.Text[before - 1] is ',' or '[')
                yield return Dropped(lines, hash);
        }
    }

    /// <summary>All such text inside brackets that the parser refused: a <c>#</c> breaks them, or hides the end of their line.</summary>
    public static IEnumerable<Problem> InBrackets(TextLines lines, int start, int end)
    {
        for (var line = lines.LineOf(start); line < lines.Count && lines.Start(line) < end; line++)
        {
            if (HashOf(lines, line, Math.Min(lines.End(line), end)) is not { } found)
                continue;
            var (item, hash) = found;
            var lineEnd = lines.TrimEnd(hash, Math.Min(lines.End(line), end));
            if (hash > 0 && lines.Text[hash - 1] == '{' && ValueOf(lines, line, lineEnd) == hash - 1)
            {
                // A title such as {#if …} of Svelte: no key begins so.
                yield return Problems.CannotBegin(lines.Path, lines.Range(hash - 1, lineEnd), "{#", YamlFix.Quoted(lines, hash - 1, lineEnd));
                continue;
            }

            var itemEnd = hash;
            while (itemEnd < lineEnd && lines.Text[itemEnd] is not (',' or ']' or '}'))
                itemEnd++;
            itemEnd = lines.TrimEnd(hash, itemEnd);
            yield return Problems.HashInBrackets(
                lines.Path, lines.Range(hash, itemEnd), lines.Slice(item, itemEnd), item == hash, Fixed(lines, item, lineEnd));
        }
    }

    /// <summary>
    /// The first <c>#</c> with text inside brackets that nothing closes before it, at the beginning of an item or after a space in it;
    /// and where that item begins.
    /// </summary>
    private static (int Item, int Hash)? HashOf(TextLines lines, int line, int end)
    {
        var depth = 0;
        var quote = '\0';
        var last = '\0';
        var item = 0;
        for (var at = ValueOf(lines, line, end); at < end; at++)
        {
            var c = lines.Text[at];
            if (quote != '\0')
            {
                if (c == '\\' && quote == '"')
                    at++;
                else if (c == quote)
                    quote = '\0';
                continue;
            }

            if (c == '#' && depth > 0 && last is '[' or '{' or ',' or ':' && IsText(lines, at, end)
                && (!TextLines.IsBlank(lines.Text[at - 1]) || lines.Slice(at, end).IndexOfAny([']', '}']) >= 0))
                return (at, at);
            if (c == '#' && TextLines.IsBlank(lines.Text[at - 1]))
                return depth > 0 && char.IsLetterOrDigit(last) && (IsText(lines, at, end) || EndsItem(lines, at + 1, end))
                    && lines.Slice(at, end).IndexOfAny([']', '}']) >= 0
                    ? (item, at)
                    : null;
            if (c is '"' or '\'' && last is '[' or '{' or ',' or ':')
                quote = c;
            depth += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
            if (depth == 0 && c is not ('[' or '{'))
                return null;
            if (TextLines.IsBlank(c))
                continue;
            item = last is '[' or '{' or ',' or ':' ? at : item;
            last = c;
        }

        return null;
    }

    /// <summary>Whether a sign is the last of an item, as in <c>[C #, F #]</c>.</summary>
    private static bool EndsItem(TextLines lines, int at, int end) => at < end && lines.Text[at] is ',' or ']' or '}';

    /// <summary>Where the value of a line begins when it is in brackets; else the line's end.</summary>
    private static int ValueOf(TextLines lines, int line, int end)
    {
        var at = lines.SkipSpaces(lines.Start(line), end);
        while (at + 1 < end && lines.Text[at] == '-' && TextLines.IsBlank(lines.Text[at + 1]))
            at = lines.SkipSpaces(at + 1, end);
        if (at < end && lines.Text[at] is '[' or '{')
            return at;
        var colon = lines.Text.IndexOf(": ", at, Math.Max(0, end - at), StringComparison.Ordinal);
        if (colon < 0)
            return end;
        var value = lines.SkipSpaces(colon + 1, end);
        return value < end && lines.Text[value] is '[' or '{' ? value : end;
    }

    /// <summary>The line with quotes around all such items from the first on.</summary>
    private static string Fixed(TextLines lines, int first, int end)
    {
        var items = lines.Slice(first, end).Split(',').Select(static (part, i) =>
        {
            var text = part.Trim();
            var item = text.TrimEnd(']', '}', ' ');
            return i == 0 || (item.Length > 1 && item[0] == '#' && item.IndexOf(':') < 0) ? $"\"{item}\"{text.Substring(item.Length)}" : text;
        });
        return YamlFix.Before(lines, first) + string.Join(", ", items);
    }

    private static Problem? At(TextLines lines, int hash, SourceRange value, int end)
    {
        if (hash >= end || lines.Text[hash] != '#' || !IsText(lines, hash, end))
            return null;
        if (value.Length > 0)
            return value.StartLine > lines.LineOf(hash) ? Dropped(lines, hash) : null;
        var comment = lines.Slice(hash, lines.TrimEnd(hash, end));
        var words = comment.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var fix = words.Length > 1 && words.All(static word => word.Length > 1 && word[0] == '#')
            ? $"[{string.Join(", ", words.Select(static word => YamlFix.Quote(word)))}]"
            : YamlFix.Quote(comment);
        return Problems.ReadAsComment(lines.Path, lines.Range(hash, hash + comment.Length), comment, YamlFix.Before(lines, hash) + fix);
    }

    private static Problem Dropped(TextLines lines, int hash)
    {
        var end = lines.TrimEnd(hash, lines.End(lines.LineOf(hash)));
        while (lines.Text[end - 1] == ',')
            end = lines.TrimEnd(hash, end - 1);
        return Problems.DroppedComment(lines.Path, lines.Range(hash, end), lines.Slice(hash, end));
    }

    /// <summary>Whether a comment is one that is reported here.</summary>
    public static bool IsText(string? comment) => comment is { Length: > 1 } && char.IsLetterOrDigit(comment, 1);

    /// <summary>Whether a comment behind a value is surely meant as one: an address has no spaces, and ends in front of it.</summary>
    public static bool IsMeantBehind(string value) => !value.Any(char.IsWhiteSpace)
        && (value.Contains("://") || Array.Exists(PathStarts, start => value.StartsWith(start, StringComparison.Ordinal)));

    private static bool IsText(TextLines lines, int hash, int end) => hash + 1 < end && char.IsLetterOrDigit(lines.Text, hash + 1);
}
