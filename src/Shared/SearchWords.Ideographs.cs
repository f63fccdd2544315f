namespace ContentGen;

/// <content>Scripts without spaces: what is a word of them is two neighbours, or one that is alone.</content>
internal sealed partial class SearchWords
{
    private bool _isInRun;

    private bool ReadIdeographs(int size)
    {
        var next = _at + size;
        while (next < text.Length && SearchCharacters.KindAt(text, next, out var skipped) == SearchKind.Silent)
            next += skipped;
        var isPair = next < text.Length && SearchCharacters.KindAt(text, next, out _) == SearchKind.Ideograph;
        var isLast = !isPair && _isInRun;
        (Start, _isInRun) = (_at, isPair);
        _at = next;
        // In a query the last of a run was in the pair before it.
        if (isLast && purpose != WordsFor.Text)
            return false;

        (IsIdeographs, IsLone, _length) = (true, !isPair, 0);
        End = Start + size;
        AppendIdeograph(Start, size);
        if (isPair)
        {
            SearchCharacters.KindAt(text, next, out var nextSize);
            AppendIdeograph(next, nextSize);
            End = next + nextSize;
        }

        // The mark belongs to what it voices.
        if (IsVoicing(At(End)))
            End++;
        return true;
    }

    private void AppendIdeograph(int at, int size)
    {
        var isInParts = SearchCharacters.HangulSize(text, at) > 1;
        if (isInParts)
            _word[_length++] = SearchCharacters.Hangul(text, at, size);
        for (var i = at; i < at + size && !isInParts; i++)
            SearchFold.Append(text[i], _word, ref _length);
        if (IsVoicing(At(at + size)))
            _word[_length - 1] = SearchFold.Voiced(_word[_length - 1], At(at + size));
    }

    private static bool IsVoicing(char c) => c is '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F';
}
