using System.Text;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown;

/// <summary>Counts the words of a text while it is put together, so that some of it can be left out.</summary>
internal sealed class WordCounter
{
    /// <summary>Words a minute, and characters a minute for scripts without spaces: usual figures for prose read silently.</summary>
    private const double WordsPerMinute = 230, CharactersPerMinute = 500;

    /// <summary>
    /// Of scripts without spaces whose letters make no words by themselves, how many letters are one, in twentieths of a word for
    /// each: four in Thai and Lao, two and a half in Burmese and Khmer, whose vowels are marks.
    /// </summary>
    private const int Word = 20, ThaiLetter = 5, KhmerLetter = 8;

    private const char LastOfLao = '\u0EFF';

    private int _words;
    private int _characters;
    private int _parts;
    private int _read;
    private bool _inWord;

    public WordCount Count => new(
        Words + _characters,
        (int)Math.Ceiling(60 * ((Words / WordsPerMinute) + (_characters / CharactersPerMinute))));

    private int Words => _words + (_parts + Word - 1) / Word;

    /// <summary>Counts what was added to the text since the last time.</summary>
    public void Add(StringBuilder text)
    {
        foreach (var c in ScratchText.Characters(text, _read))
        {
            if (c < '\x80' ? (c | 0x20) is (>= 'a' and <= 'z') || c is >= '0' and <= '9' : !HasNoSpaces(c) && char.IsLetterOrDigit(c))
            {
                _words += _inWord ? 0 : 1;
                _inWord = true;
            }
            else if (HasNoSpaces(c))
            {
                _characters += IsCharacter(c) ? 1 : 0;
                _parts += !SearchCharacters.IsThaiOrKin(c) ? 0 : c <= LastOfLao ? ThaiLetter : KhmerLetter;
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

    private static bool HasNoSpaces(char c) => IsCharacter(c) || (SearchCharacters.IsThaiOrKin(c) && char.IsLetter(c));

    /// <summary>A letter that counts by itself. Korean, which is written with spaces, has none. Of one beyond U+FFFF this is the first half.</summary>
    private static bool IsCharacter(char c) => (IsCjk(c) && c is < '\uAC00' or > '\uD7AF') || c is >= '\uD840' and <= '\uD8BF';
}
