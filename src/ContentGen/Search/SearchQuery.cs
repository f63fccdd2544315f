using System.Text;

namespace ContentGen;

/// <summary>The words a visitor typed, folded as those of the index are.</summary>
internal sealed class SearchQuery
{
    /// <summary>No visitor can keep the server busy with more.</summary>
    private const int MostWords = 32;
    private const int LongestText = 1000;

    /// <summary>How many letters an ending may have (weight, weights), and from which length on words have endings.</summary>
    private const int Ending = 2, ShortestWithEnding = 4;

    private SearchQuery(QueryWord[] words) => Words = words;

    /// <summary>The distinct words; none when the text has no letter and no digit.</summary>
    public QueryWord[] Words { get; }

    /// <summary>What the text asks for: the last word may be the beginning of one, unless a space ends it; others may lack a short ending.</summary>
    public static SearchQuery Parse(string text) => Read(text, WordsFor.Query);

    /// <summary>The same with the parts of joined words, for when nothing has all that was asked for.</summary>
    public static SearchQuery ParseParts(string text) => Read(text, WordsFor.QueryParts);

    private static SearchQuery Read(string text, WordsFor purpose)
    {
        if (text.Length > LongestText)
            text = text[..LongestText];
        var found = new List<QueryWord>();
        for (var words = new SearchWords(text, purpose); found.Count < MostWords && words.Next();)
        {
            var word = new QueryWord(new string(words.Word), words.End == text.Length || words.IsLone ? int.MaxValue : HasEndings(words) ? Ending : 0);
            if (!found.Contains(word))
                found.Add(word);
        }

        return new([.. found]);
    }

    private static bool HasEndings(SearchWords words) =>
        words is { IsIdeographs: false, Word.Count: >= ShortestWithEnding } && words.Word.All(char.IsLetter);
}

/// <summary>One word of a query.</summary>
/// <param name="Text">The folded word.</param>
/// <param name="Longer">By how many characters a word that begins with it may be longer.</param>
internal readonly record struct QueryWord(string Text, int Longer)
{
    /// <summary>How much a word counts that is a piece of a longer name, and one that lacks the query's plural ending.</summary>
    private const float PieceShare = 0.5f, StemShare = 0.9f;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>What the word may be without its plural ending.</summary>
    public IReadOnlyList<string> Stems { get; } = PluralStems.Of(Text);

    public bool Equals(QueryWord other) => Text == other.Text && Longer == other.Longer;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether a folded word of a text is found by this one.</summary>
    public bool Matches(ReadOnlySpan<char> word)
    {
        if (word[^1] == SearchWords.PieceMark)
            word = word[..^1];
        if (word.Length - Text.Length <= Longer && word.StartsWith(Text))
            return true;
        foreach (var stem in Stems)
        {
            if (word.SequenceEqual(stem))
                return true;
        }

        return false;
    }

    /// <summary>How much a word of the index counts that begins with this one; 0 when it is too long.</summary>
    public float Share(ReadOnlySpan<byte> word)
    {
        var rest = word[Utf8.Length..];
        var isPiece = rest is [.., (byte)SearchWords.PieceMark];
        if (isPiece)
            rest = rest[..^1];
        if (Longer != int.MaxValue && Encoding.UTF8.GetCharCount(rest) > Longer)
            return 0;
        return (float)Utf8.Length / (Utf8.Length + rest.Length) * (isPiece ? PieceShare : 1);
    }

    /// <summary>How much a word of the index counts that begins with a stem of this one; 0 when it is longer than the stem.</summary>
    public static float StemmedShare(ReadOnlySpan<byte> word, int stem) => (word.Length - stem) switch
    {
        0 => StemShare,
        1 when word[^1] == SearchWords.PieceMark => StemShare * PieceShare,
        _ => 0,
    };
}
