namespace ContentGen;

/// <summary>
/// Finds the known name that was most likely meant. The one truth about "did you mean": compiled into the generator,
/// which suggests keys, slugs and paths, and into the library, whose failed look-ups name the nearest entry.
/// </summary>
/// <remarks>
/// Names are compared without case, hyphens, underscores and spaces. An edit is a letter inserted, removed or replaced, or two
/// neighbours swapped; a third of the longer name may differ, at least one letter and at most three.
/// </remarks>
internal sealed class NearestName
{
    /// <summary>Beyond this a text is not a typo. A visitor may ask for any text: the search must not keep a server busy.</summary>
    private const int LongestWord = 200;

    private const int MostEdits = 3;

    private readonly char[] _word;
    private readonly char[] _candidate;
    private readonly int _length;

    // The rows of the table of edits: the current one and the two above it.
    private int[] _row;
    private int[] _last;
    private int[] _before;

    private NearestName(string word)
    {
        _word = new char[word.Length];
        _length = Fold(word, _word);
        _candidate = new char[_length + MostEdits];
        (_row, _last, _before) = (new int[_length + MostEdits + 2], new int[_length + MostEdits + 2], new int[_length + MostEdits + 2]);
    }

    /// <summary>The nearest candidate, the first of equals; null when none is near enough to be worth naming.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return null;
        var search = new NearestName(word);
        string? nearest = null;
        var fewest = MostEdits + 1;
        foreach (var candidate in candidates)
        {
            // og_image is a name of its own and not a slip for image, nor is author_url one for authors.
            if (HasPart(word, candidate) || search.Edits(candidate, fewest - 1) is not { } edits)
                continue;
            (nearest, fewest) = (candidate, edits);
            if (fewest == 0)
                break;
        }

        return nearest;
    }

    /// <summary>How many edits a candidate is away; null when they are too many.</summary>
    private int? Edits(string candidate, int most)
    {
        var length = Fold(candidate, _candidate);
        most = Math.Min(most, Math.Max(1, Math.Min(MostEdits, Math.Max(_length, length) / 3)));
        if (length < 0 || Math.Abs(length - _length) > most)
            return null;
        var edits = Distance(length, most);
        // A name of one letter is one edit from any other.
        return edits <= most && edits < Math.Min(_length, length) ? edits : null;
    }

    /// <summary>
    /// Optimal string alignment, of which only the diagonal that at most so many edits can reach is filled in:
    /// every unknown key of every file is held against every known one.
    /// </summary>
    private int Distance(int length, int most)
    {
        var tooMany = most + 1;
        for (var j = 0; j <= length; j++)
            _last[j] = j;
        var fewestOfLast = 0;
        for (var i = 1; i <= _length; i++)
        {
            int from = Math.Max(1, i - most), to = Math.Min(length, i + most);
            _row[from - 1] = from == 1 ? i : tooMany;
            var fewest = _row[from - 1];
            for (var j = from; j <= to; j++)
            {
                // What lies right of the last row's part of the diagonal was never filled in.
                var above = j > i - 1 + most ? tooMany : _last[j];
                var edits = Math.Min(Math.Min(above, _row[j - 1]) + 1, _last[j - 1] + (_word[i - 1] == _candidate[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && _word[i - 1] == _candidate[j - 2] && _word[i - 2] == _candidate[j - 1])
                    edits = Math.Min(edits, _before[j - 2] + 1);
                _row[j] = edits;
                fewest = Math.Min(fewest, edits);
            }

            if (fewest > most && fewestOfLast > most)
                return tooMany;
            (_before, _last, _row, fewestOfLast) = (_last, _row, _before, fewest);
        }

        return _last[length];
    }

    /// <summary>
    /// Whether the candidate, or what it is the plural of, is one of the words that make up a name: og_image, og-image and ogImage have
    /// the parts image and images.
    /// </summary>
    private static bool HasPart(string name, string candidate)
    {
        var start = 0;
        for (var at = 1; at <= name.Length; at++)
        {
            if (at < name.Length && !IsSeparator(name[at]) && !(name[at - 1] is >= 'a' and <= 'z' && name[at] is >= 'A' and <= 'Z'))
                continue;
            if (at - start < name.Length && IsOneOrMore(name.AsSpan(start, at - start), candidate.AsSpan()))
                return true;
            start = at < name.Length && IsSeparator(name[at]) ? at + 1 : at;
        }

        return false;
    }

    private static bool IsOneOrMore(ReadOnlySpan<char> part, ReadOnlySpan<char> candidate)
    {
        if (IsSame(part, candidate))
            return true;
        var last = candidate.Length - 1;
        return last > 1 && candidate[last] is 's' && (IsSame(part, candidate.Slice(0, last))
            || (candidate[last - 1] is 'e' && IsSame(part, candidate.Slice(0, last - 1)))
            || (candidate.EndsWith("ies".AsSpan()) && part.Length == last - 1 && part[last - 2] is 'y'
                && IsSame(part.Slice(0, last - 2), candidate.Slice(0, last - 2))));
    }

    private static bool IsSame(ReadOnlySpan<char> part, ReadOnlySpan<char> word) => part.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsSeparator(char c) => c is '-' or '_' or ' ';

    /// <summary>Writes a name without what does not count; its length, or -1 when there is no room for it.</summary>
    private static int Fold(string name, char[] folded)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (IsSeparator(c))
                continue;
            if (length == folded.Length)
                return -1;
            folded[length++] = char.ToLowerInvariant(c);
        }

        return length;
    }
}
