namespace ContentGen;

/// <content>Whoever looks for a few words in a text need not read the others.</content>
/// <remarks>
/// Most words are plain: small letters, perhaps behind a capital, without digits, pieces or other parts. Those that begin with a letter of
/// no wanted word are passed over, with what stands between them, in a loop that takes each character for itself and so is quick.
/// </remarks>
internal sealed partial class SearchWords
{
    /// <summary>Where a character of a plain word or between two of them may stand: the number of a bit that says to stop there.</summary>
    private const int Outside = 0, InWord = 1, BehindDot = 2;

    /// <summary>The bits that say where the next character stands.</summary>
    private const int NextShift = 4;

    private const int Always = (1 << Outside) | (1 << InWord) | (1 << BehindDot);

    private static readonly byte[] AllWords = Stops(uint.MaxValue);

    private byte[] _stops = AllWords;

    /// <summary>The letters that wanted words begin with, as <see cref="Bit"/> has them: plain words of others are left out.</summary>
    public uint FirstLetters
    {
        set => _stops = Stops(value);
    }

    /// <summary>The bit of a small letter; none for any other character.</summary>
    public static uint Bit(char letter) => letter is >= 'a' and <= 'z' ? 1u << (letter - 'a') : 0;

    private void SkipPlainWords()
    {
        if (_at < _partsEnd)
            return;

        var (stops, at) = (_stops, _at);
        var place = at > 0 && text[at - 1] == '.' ? BehindDot : Outside;
        for (; at < text.Length && text[at] is var c && c < stops.Length && ((stops[c] >> place) & 1) == 0; at++)
            place = stops[c] >> NextShift;
        // What is no plain word is read from its beginning.
        if (place == InWord && at < text.Length)
        {
            while (at > _at && Bit((char)(text[at - 1] | 0x20)) != 0)
                at--;
        }

        _at = at;
    }

    /// <summary>For each character of ASCII, where to stop at it, and the place of the one behind it.</summary>
    private static byte[] Stops(uint firstLetters)
    {
        var stops = new byte[0x80];
        for (var c = '0'; c <= '9'; c++)
            stops[c] = Always;
        for (var c = 'a'; c <= 'z'; c++)
        {
            // Behind a dot a name may begin, such as .NET; a capital inside a word begins a piece.
            var stop = ((firstLetters & Bit(c)) != 0 ? 1 << Outside : 0) | (1 << BehindDot) | (InWord << NextShift);
            stops[c] = (byte)stop;
            stops[char.ToUpperInvariant(c)] = (byte)(stop | (1 << InWord));
        }

        stops['-'] = 1 << InWord;
        stops['.'] = BehindDot << NextShift;
        return stops;
    }
}
