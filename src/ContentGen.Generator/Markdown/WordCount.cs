namespace ContentGen.Generator.Markdown;

/// <summary>
/// How much there is to read. Code blocks are left out. A word is a run without spaces that has a letter or digit;
/// every ideograph and kana is a word of its own, and so are some letters together where nobody writes spaces, as in Thai.
/// </summary>
internal readonly record struct WordCount(int Words, int ReadingSeconds);
