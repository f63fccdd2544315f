using System.Text;

namespace ContentGen.Fuzz.Inputs;

/// <summary>Edits of real texts: some know the grammar, some only lines, characters or bytes.</summary>
internal sealed class Damage(Dice dice)
{
    private static readonly byte[][] Bytes =
    [
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE],
        [0], [0x0D], [0x0D, 0x0A], [0x1A], [0x7F], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xF0, 0x9F, 0x98, 0x80], [0xEF, 0xBF, 0xBE],
    ];

    private readonly FrontMatterText _frontMatter = new(dice);
    private readonly MarkdownText _markdown = new(dice);

    /// <summary>A post with some of its lines changed.</summary>
    public string Post(string text)
    {
        var (head, body) = Split(text);
        for (var edits = dice.Few(5); edits > 0; edits--)
        {
            if (dice.OnceIn(12))
                head = _frontMatter.Whole();
            else if (head.Length > 0 && dice.OnceIn(2))
                head = Lines(head, _frontMatter.Line, _frontMatter.Scalar);
            else
                body = Lines(body, () => _markdown.Block(), () => _markdown.Inline());
        }

        return head + body;
    }

    public string Data(string text, bool isToml)
    {
        for (var edits = dice.Few(5); edits > 0; edits--)
            text = Lines(text, isToml ? _frontMatter.TomlLine : _frontMatter.Line, _frontMatter.Scalar);
        return text;
    }

    /// <summary>A few pieces of the grammar again and again, up to a number of characters: what takes long shows here.</summary>
    public string Repeated(int length)
    {
        var pieces = string.Concat(Enumerable.Range(0, dice.Few(4)).Select(_ => Piece()));
        if (pieces.Length == 0)
            pieces = "[";
        return new StringBuilder(length + pieces.Length).Insert(0, pieces, length / pieces.Length).ToString();

        string Piece() => dice.Next(4) switch
        {
            0 => _markdown.Block(2),
            1 => _markdown.Inline(1) + dice.Pick(["", " ", "\n", "\n\n"]),
            _ => _markdown.Inline(0),
        };
    }

    /// <summary>Bytes where others were, broken ones too.</summary>
    public byte[] InBytes(byte[] bytes)
    {
        var changed = bytes.ToList();
        for (var edits = dice.Few(6); edits > 0 && changed.Count > 0; edits--)
        {
            var at = dice.Next(dice.OnceIn(2) ? Math.Min(changed.Count, 300) : changed.Count);
            switch (dice.Next(5))
            {
                case 0:
                    changed[at] = (byte)dice.Next(256);
                    break;
                case 1:
                    changed[at] ^= (byte)(1 << dice.Next(8));
                    break;
                case 2:
                    changed.RemoveRange(at, Math.Min(dice.Few(20), changed.Count - at));
                    break;
                case 3 when dice.OnceIn(4):
                    changed.RemoveRange(at, changed.Count - at);
                    break;
                default:
                    changed.InsertRange(at, dice.Pick(Bytes));
                    break;
            }
        }

        return [.. changed];
    }

    private string Lines(string text, Func<string> line, Func<string> word)
    {
        var lines = text.Split('\n').ToList();
        var at = dice.Next(lines.Count);
        switch (dice.Next(11))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[dice.Next(lines.Count)]);
                break;
            case 2:
                (lines[at], lines[dice.Next(lines.Count)]) = (lines[dice.Next(lines.Count)], lines[at]);
                break;
            case 3:
                lines[at] = dice.Pick([" ", "  ", "\t", "> ", "- ", "    ", "#", "|", "1. "]) + lines[at];
                break;
            case 4:
                lines[at] = lines[at].TrimStart();
                break;
            case 5 when lines[at].Length > 0:
                var cut = dice.Next(lines[at].Length);
                lines[at] = lines[at].Remove(cut, Math.Min(dice.Few(8), lines[at].Length - cut));
                break;
            case 6 when lines[at].IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon:
                lines[at] = lines[at][..(colon + 2)] + word();
                break;
            case 7 or 8:
                lines[at] = lines[at].Insert(dice.Next(lines[at].Length + 1), word());
                break;
            default:
                lines.Insert(at, line().TrimEnd('\n'));
                break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>The front matter with its fences, and the body.</summary>
    private static (string Head, string Body) Split(string text)
    {
        var fence = text.StartsWith("+++", StringComparison.Ordinal) ? "\n+++" : "\n---";
        var close = text.IndexOf(fence, StringComparison.Ordinal);
        var end = close < 0 ? -1 : text.IndexOf('\n', close + 1);
        return end < 0 ? ("", text) : (text[..(end + 1)], text[(end + 1)..]);
    }
}
