namespace ContentGen.Generator.Markdown;

/// <summary>
/// How much there is to read. Code blocks are left out. A word is a run without spaces that has a letter or digit;
/// every ideograph, kana and hangul syllable is a word of its own.
/// </summary>
internal readonly record struct WordCount(int Words, int ReadingSeconds);
