using System.Text;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown;

/// <summary>Counts the words of a text while it is put together, so that some of it can be left out.</summary>
internal sealed class WordCounter
{
    /// <summary>Words a minute, and characters a minute for scripts without spaces: usual figures for prose read silently.</summary>
    private const double WordsPerMinute = 230, CharactersPerMinute = 500;

    private int _words;
    private int _characters;
    private int _read;
    private bool _inWord;

    public WordCount Count => new(
        _words + _characters,
        (int)Math.Ceiling(60 * ((_words / WordsPerMinute) + (_characters / CharactersPerMinute))));

    /// <summary>Counts what was added to the text since the last time.</summary>
    public void Add(StringBuilder text)
    {
        foreach (var c in ScratchText.Characters(text, _read))
        {
            if (c < '\x80' ? (c | 0x20) is (>= 'a' and <= 'z') || c is >= '0' and <= '9' : !IsCjk(c) && char.IsLetterOrDigit(c))
            {
                _words += _inWord ? 0 : 1;
                _inWord = true;
            }
            else if (IsCjk(c))
            {
                _characters++;
                _inWord = false;
            }
            else if (char.IsWhiteSpace(c))
            {
                _inWord = false;
            }
        }

        _read = text.Length;
    }

    /// <summary>Leaves out what was added to the text since the last time.</summary>
    public void Skip(StringBuilder text) => _read = text.Length;

    public static bool IsCjk(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
            or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF');
}
