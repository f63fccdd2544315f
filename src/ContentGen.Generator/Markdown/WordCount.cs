using Markdig.Syntax;

namespace ContentGen.Generator.Markdown;

/// <summary>
/// How much there is to read. Code blocks are left out. A word is a run without spaces that has a letter or digit;
/// every ideograph, kana and hangul syllable is a word of its own.
/// </summary>
internal readonly record struct WordCount(int Words, int ReadingSeconds)
{
    /// <summary>Words a minute, and characters a minute for scripts without spaces: usual figures for prose read silently.</summary>
    private const double WordsPerMinute = 230, CharactersPerMinute = 500;

    public static WordCount Of(MarkdownDocument document) => Of(PlainText.Of(document, withCode: false));

    public static WordCount Of(string text)
    {
        int words = 0, characters = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (IsCjk(c))
            {
                characters++;
                inWord = false;
            }
            else if (char.IsWhiteSpace(c))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(c))
            {
                words++;
                inWord = true;
            }
        }

        return new WordCount(words + characters, (int)Math.Ceiling(60 * ((words / WordsPerMinute) + (characters / CharactersPerMinute))));
    }

    public static bool IsCjk(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
            or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF');
}
