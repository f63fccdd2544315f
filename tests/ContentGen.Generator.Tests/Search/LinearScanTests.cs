using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Search;

/// <summary>What the index finds is what a walk over the texts of a thousand posts finds.</summary>
public class LinearScanTests
{
    private static readonly string[] Vocabulary =
    [
        .. Enumerable.Range(0, 3_000).Select(static i => "w" + Convert.ToString(i * 7919 % 3001, 16) + "abcdefghijklmnop"[i % 16]),
        "weights", "Weight", "weighty", "licence", "Licences", "C#", "F#", "C++", ".NET", "ASP.NET", "gpt-4", "GPT-4o", "llama-3.1-8b", "v1.10", "v1.1",
        "Café", "Straße", "ﬁne", "don't", "東京都", "京都", "モデル", "검색", "𠮷野家", "ไทย", "naïve", "HttpClient", "client", "utf8", "my_var", "2026-04-09",
            "1,000", "https://example.com/a-b",
    ];

    [Fact]
    public void EverySingleTermFindsTheDocumentsOfALinearScan()
    {
        var random = new Random(11);
        var posts = Enumerable.Range(0, 1_000).ToDictionary(static i => $"post-{i}", _ => (
            Title: Sentence(random, 6),
            Tag: Vocabulary[random.Next(Vocabulary.Length)],
            Heading: Sentence(random, 3),
            Body: Sentence(random, random.Next(120))));
        var project = posts.Aggregate(new ContentProject(), static (all, post) => all.WithPost(
            post.Key, $"title: \"{post.Value.Title}\"\ntags: [\"{post.Value.Tag}\"]", $"# {post.Value.Heading}\n\n{post.Value.Body}"));
        var found = project.Run().Evaluate<Func<string, (string Id, bool HasAllWords)[]>>(
            "(Func<string, (string, bool)[]>)(query => Posts.All.Search(query, int.MaxValue).Select(hit => (hit.Entry.Id, hit.HasAllWords)).ToArray())");
        var scanned = posts.ToDictionary(static post => post.Key, static post =>
            new[] { post.Value.Title, post.Value.Tag, post.Value.Heading, post.Value.Body }
                .SelectMany(text => Words(text, WordsFor.Text)).ToHashSet(StringComparer.Ordinal));

        foreach (var term in Vocabulary)
            Assert.Equal(Scan(scanned, term, isPrefix: false), Found(term + " "));
        // A tenth of the plain words will do for beginnings: scanning for them is slow.
        foreach (var term in Vocabulary.Where(static (_, i) => i % 10 == 0 || i > 2_990).Concat(["w1", "C", "gpt", "g", "東", "都", "검", "licenc", "zzz"]))
            Assert.Equal(Scan(scanned, term, isPrefix: true), Found(term));

        string[] Found(string query) => [.. found(query).Where(static hit => hit.HasAllWords).Select(static hit => hit.Id).Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// The documents that have all words of the query; its last word may be the beginning of one, a single ideograph always, a
    /// plain word may lack an ending.
    /// </summary>
    private static string[] Scan(Dictionary<string, HashSet<string>> documents, string term, bool isPrefix)
    {
        var words = Words(term, WordsFor.Query);
        return [.. documents.Where(document => words
            .Select((word, i) => (word, IsPrefix: (isPrefix && i == words.Count - 1) || word is "東" or "都" or "검"))
                .All(all => IsIn(document.Value, all.word, all.IsPrefix)))
            .Select(static document => document.Key).Order(StringComparer.Ordinal)];
    }

    private static bool IsIn(HashSet<string> words, string word, bool isPrefix)
    {
        var longer = isPrefix ? int.MaxValue : word.Length >= 4 && word.All(char.IsLetter) ? 2 : 0;
        return words.Contains(word) || Singular(word).Any(words.Contains)
            || (longer > 0 && words.Any(other => other.Length - word.Length <= longer && other.StartsWith(word, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Singular(string word) =>
        word.Length >= 4 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word.All(char.IsLetter)
            ? [word[..^1], word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : word]
            : [];

    private static List<string> Words(string text, WordsFor purpose)
    {
        var found = new List<string>();
        for (var words = new SearchWords(text, purpose); words.Next();)
            found.Add(words.Word.AsSpan().TrimEnd(SearchWords.PieceMark).ToString());
        return found;
    }

    private static string Sentence(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
}
