using System.Text.RegularExpressions;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Binding;

/// <summary>
/// Tells a list that its writer separated by commas (<c>tags: web, release notes</c>) from one item that has a comma in it
/// (<c>author: Jane Roe, Director</c>). Quotes around the whole say that it is one; in TOML, where all texts have quotes, brackets do.
/// </summary>
internal static class CommaLists
{
    private const int LongestTag = 30;
    private const int MostWords = 4;

    /// <summary>What input methods type for a comma: of full width, between the words of a list, and in the scripts of Arabic.</summary>
    private static readonly char[] OddCommas = ['\uff0c', '\u3001', '\uff64', '\u060c'];

    private static readonly char[] Commas = [',', .. OddCommas];

    private static readonly HashSet<string> Authors =
        new(WellKnownKeys.Of(KeyMeaning.Authors, (KnownTo)~0), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Suffixes = new(
        ["Jr", "Sr", "II", "III", "IV", "Inc", "Ltd", "LLC", "LLP", "Corp", "Co", "GmbH", "AG", "PLC", "SA", "BV", "PhD", "MD", "MSc",
            "BSc", "MA", "BA", "MBA", "Esq", "CEO", "CTO"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands before the last item of a list in a sentence. One letter is a word only before a name.</summary>
    private static readonly Regex Conjunction = new(@"^(?:(?:and|und|et)\s+|&\s*|[ye]\s+(?=\p{Lu}))(?=\S)", RegexOptions.CultureInvariant);

    /// <summary>The items as they are to be written between brackets; null when it is but one.</summary>
    public static string? Items(string key, YamlScalar scalar, bool isToml)
    {
        if ((!isToml && scalar.Style != YamlStyle.Plain) || scalar.Value.IndexOfAny(Commas) < 0)
            return null;
        if (SmartQuotes.Of(scalar.Value) is not null)
            return null;
        var text = scalar.Value.Trim();
        // (a, b) is the list of another language.
        if (text[0] == '(' && text[text.Length - 1] == ')')
            text = text.Substring(1, text.Length - 2);
        var items = Parts(text);
        if (items.Count > 1)
            items[items.Count - 1] = Conjunction.Replace(items[items.Count - 1], "");
        if (items.Count == 0 || !(Authors.Contains(key) ? AreNames(items) : AreTags(items)))
            return null;
        return Written(items, isToml);
    }

    /// <summary>What stands between the commas of a text.</summary>
    public static List<string> Parts(string text) => [.. text.Split(Commas).Select(static part => part.Trim()).Where(static part => part.Length > 0)];

    /// <summary>The comma of another script in an item of a list that should be several; null for none.</summary>
    public static char? OddComma(YamlScalar item, bool isToml)
    {
        var at = isToml || item.Style == YamlStyle.Plain ? item.Value.IndexOfAny(OddCommas) : -1;
        return at >= 0 && Parts(item.Value) is { Count: > 1 } parts && AreTags(parts) ? item.Value[at] : null;
    }

    /// <summary>Items as they are to be written between brackets.</summary>
    public static string Written(IEnumerable<string> items, bool isToml) =>
        string.Join(", ", items.Select(item => isToml ? YamlFix.QuotedItem(item) : YamlFix.Item(item)));

    /// <summary>All of them short; or all of them paths, in which a comma may stand too.</summary>
    private static bool AreTags(List<string> items) => items.All(IsTag) && items.All(item => IsPath(item) == IsPath(items[0]));

    private static bool IsTag(string item) =>
        item.Length <= LongestTag && Words(item).Length <= MostWords && item[item.Length - 1] is not ('.' or '!' or '?') && item.IndexOf(':') < 0;

    /// <summary>
    /// All of them names in full, or all of them handles: a name and one word more is a person and a title or a degree, or a
    /// company and its form.
    /// </summary>
    private static bool AreNames(List<string> items) => !items.Skip(1).Any(static item => Suffixes.Contains(item.Replace(".", ""))) && (
        items.All(static item => Words(item).Length > 1 && IsTag(item) && Words(item).All(static word => !char.IsLower(word[0]) || word.Length <= 3))
        || items.All(static item => Words(item).Length == 1));

    private static bool IsPath(string item) => item[0] == '/';

    private static string[] Words(string item) => item.Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
