namespace ContentGen;

/// <summary>
/// Cuts text into the words that search knows. The one truth about words: compiled into the generator, which counts
/// them, and into the library, which reads queries and finds what to highlight.
/// </summary>
/// <remarks>
/// <para>A word is a run of letters and digits, folded by <see cref="SearchFold"/>, with the dots between its digits:
/// <c>v1.10</c> is one word. One letter keeps its sign: <c>C#</c>, <c>c++</c>.</para>
/// <para>Parts joined by hyphens are words each, and where one has a digit the whole is a word too: <c>gpt-4</c> is
/// <c>gpt-4</c>, <c>gpt</c>, <c>4</c>. So is a name with its leading dot: <c>.NET</c> is <c>.net</c>, <c>net</c>.
/// A query asks for the whole alone.</para>
/// <para>A name gives its pieces besides, cut by <see cref="SearchPieces"/>: <c>HttpClient</c> is <c>httpclient</c>, <c>http</c>,
/// <c>client</c>. In a text they end with <see cref="PieceMark"/>, so that a word of its own weighs more.</para>
/// <para>Scripts without spaces give each two neighbours, and the last character of a run: <c>東京都</c> is <c>東京</c>,
/// <c>京都</c>, <c>都</c>, so that every single character begins a word. A query asks for the neighbours alone.</para>
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="purpose">What the words are for.</param>
internal sealed partial class SearchWords(string text, WordsFor purpose = WordsFor.Text)
{
    /// <summary>Longer words are cut here, on both sides.</summary>
    private const int LongestWord = 40;

    /// <summary>Parts that make a longer whole than this are words of their own only.</summary>
    private const int LongestWhole = 32;

    /// <summary>Ends a word of a text that is a piece of a longer name. It sorts below every letter: right behind the word itself.</summary>
    public const char PieceMark = '\u0001';

    private readonly char[] _word = new char[LongestWord + SearchFold.Longest];
    private readonly Queue<SearchPiece> _pieces = new();
    private int _length;
    private bool _hasDigit;
    private bool _isPlain;
    private int _at;
    private int _partsEnd;

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Whether it is of a script without spaces: one or two characters.</summary>
    public bool IsIdeographs { get; private set; }

    /// <summary>Whether it is a single one of those, which in a query stands for all words that begin with it.</summary>
    public bool IsLone { get; private set; }

    /// <summary>The folded word's characters; good until the next word.</summary>
    public ArraySegment<char> Word => new(_word, 0, _length);

    /// <summary>Moves to the next word.</summary>
    public bool Next()
    {
        if (_pieces.Count > 0)
        {
            ReadPiece(_pieces.Dequeue());
            return true;
        }

        for (SkipPlainWords(); _at < text.Length; SkipPlainWords())
        {
            if (ReadPlainWord())
                return true;
            switch (SearchCharacters.KindAt(text, _at, out var size))
            {
                case SearchKind.Letter or SearchKind.Digit:
                    ReadWord();
                    return true;
                case SearchKind.Ideograph when ReadIdeographs(size):
                    return true;
                case SearchKind.Break or SearchKind.Silent:
                    _at += size;
                    break;
            }
        }

        return false;
    }

    /// <summary>Reads a word of small letters, perhaps behind a capital, as most are. One that may hold anything else is left to the others.</summary>
    private bool ReadPlainWord()
    {
        var (letters, word, start) = (text, _word, _at);
        if (start < _partsEnd || (start > 0 && letters[start - 1] == '.') || Bit((char)(letters[start] | 0x20)) == 0)
            return false;

        word[0] = (char)(letters[start] | 0x20);
        var at = start + 1;
        for (; at < letters.Length && at - start < LongestWord && letters[at] is var c and >= 'a' and <= 'z'; at++)
            word[at - start] = c;
        // A single letter may have a sign, a hyphen may join two parts, and what is no ASCII may be a letter or an accent.
        if (at == start + 1 || (at < letters.Length && letters[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or >= '\x80'))
            return false;

        (IsIdeographs, IsLone, _length, Start, End, _at) = (false, false, at - start, start, at, at);
        return true;
    }

    private void ReadWord()
    {
        (IsIdeographs, IsLone, _length, _hasDigit, _isPlain, Start) = (false, false, 0, false, true, _at);
        if (_at < _partsEnd)
        {
            _at = End = AppendPart(_at, text.Length);
            FindPieces(Start, End);
            return;
        }

        var hasDot = HasLeadingDot();
        if (hasDot)
            _word[_length++] = '.';
        var end = AppendPart(_at, text.Length);
        var (firstEnd, firstLength) = (end, _length);
        while (end + 1 < text.Length && SearchCharacters.IsHyphen(text[end]) && IsPartOfWord(end + 1))
        {
            if (_length < LongestWord)
                _word[_length++] = '-';
            end = AppendPart(end + 1, text.Length);
        }

        _partsEnd = end;
        var isWhole = end > firstEnd && _hasDigit && end - _at <= LongestWhole;
        if (!isWhole)
            (_length, end) = (firstLength, firstEnd);
        isWhole |= hasDot;
        if (!isWhole)
            FindPieces(_at, end);
        if (hasDot)
            Start--;
        End = end;
        // In a text the parts follow from the same place.
        if (!isWhole || purpose == WordsFor.Query)
            _at = end;
    }

    private void FindPieces(int start, int end)
    {
        // Most words are small letters, perhaps behind a capital, and have no pieces.
        if (purpose != WordsFor.Query && !_isPlain)
            SearchPieces.Find(text, start, end, _pieces);
    }

    private void ReadPiece(SearchPiece piece)
    {
        (IsIdeographs, IsLone, _length, Start, End) = (false, false, 0, piece.Start, piece.End);
        AppendPart(piece.Start, piece.End);
        if (purpose == WordsFor.Text)
            _word[_length++] = PieceMark;
    }

    /// <summary>Folds the letters, digits and inner dots from a place on, to a place at most; gives the place behind them.</summary>
    private int AppendPart(int at, int most)
    {
        var (start, isLetter) = (_length, false);
        while (at < most)
        {
            // Most letters are these, and need no look at Unicode's tables.
            if (AppendLatin(at, most) is var next && next > at)
            {
                (isLetter, at) = (true, next);
                continue;
            }

            var kind = SearchCharacters.KindAt(text, at, out var size);
            if (kind is SearchKind.Letter or SearchKind.Digit)
            {
                _isPlain = false;
                (isLetter, _hasDigit) = (kind == SearchKind.Letter, _hasDigit || kind == SearchKind.Digit);
                for (var i = at; i < at + size && _length < LongestWord; i++)
                    SearchFold.Append(text[i], _word, ref _length);
                at += size;
            }
            else if (kind == SearchKind.Silent)
            {
                at += size;
            }
            else if (text[at] == '.' && !isLetter && at + 1 < most && SearchCharacters.KindAt(text, at + 1, out _) == SearchKind.Digit)
            {
                if (_length < LongestWord)
                    _word[_length++] = '.';
                at++;
            }
            else
            {
                break;
            }
        }

        _length = Math.Min(_length, LongestWord);
        return isLetter && _length == start + 1 && most == text.Length ? AppendSign(at) : at;
    }

    /// <summary>Folds the letters from A to Z from a place on; gives the place behind them.</summary>
    private int AppendLatin(int at, int most)
    {
        var (letters, word, length, hasCapital) = (text, _word, _length, false);
        for (; at < most && letters[at] is var c and (>= 'a' and <= 'z' or >= 'A' and <= 'Z'); at++)
        {
            if (length < LongestWord)
                word[length++] = (char)(c | 0x20);
            hasCapital |= c < 'a' && at != Start;
        }

        _length = length;
        _isPlain &= !hasCapital;
        return at;
    }

    /// <summary>The sign of C#, F♯ or C++.</summary>
    private int AppendSign(int at)
    {
        var signs = At(at) is '#' or '♯' ? 1 : At(at) == '+' && At(at + 1) == '+' ? 2 : 0;
        if (signs == 0 || (at + signs < text.Length && SearchCharacters.KindAt(text, at + signs, out _) == SearchKind.Letter))
            return at;
        for (var i = 0; i < signs && _length < LongestWord; i++)
            _word[_length++] = signs == 1 ? '#' : '+';
        return at + signs;
    }

    /// <summary>A dot that begins a name: not one that ends a sentence or calls a member.</summary>
    private bool HasLeadingDot()
    {
        if (_at == 0 || text[_at - 1] != '.' || SearchCharacters.KindAt(text, _at, out _) != SearchKind.Letter)
            return false;
        return _at == 1
            || (text[_at - 2] is not ('.' or ')' or ']' or '}' or '>' or '?' or '!')
                && !IsPartOfWord(_at - 2)
                && !char.IsLowSurrogate(text[_at - 2]));
    }

    private bool IsPartOfWord(int at) => SearchCharacters.KindAt(text, at, out _) is SearchKind.Letter or SearchKind.Digit;

    private char At(int at) => at < text.Length ? text[at] : '\0';
}
