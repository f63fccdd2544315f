namespace ContentGen.Generator.Schema;

/// <summary>English plurals, by the rules and by heart where those fail.</summary>
internal static class Plural
{
    private static readonly Dictionary<string, string> ByHeart = Pairs(
        "aliases alias, analyses analysis, appendices appendix, atlases atlas, biases bias, bonuses bonus, brownies brownie, buses bus, calories calorie, "
        + "calves calf, campuses campus, canvases canvas, censuses census, children child, choruses chorus, cookies cookie, crises crisis, echoes echo, "
        + "emojis emoji, feet foot, focuses focus, gases gas, geese goose, goalies goalie, gurus guru, halves half, heroes hero, hoodies hoodie, "
        + "hypotheses hypothesis, indices index, kiwis kiwi, knives knife, leaves leaf, lenses lens, lives life, loaves loaf, matrices matrix, "
        + "matrixes matrix, men man, menus menu, mice mouse, mosquitoes mosquito, movies movie, newbies newbie, oases oasis, people person, pies pie, "
        + "potatoes potato, quizzes quiz, rookies rookie, scarves scarf, selfies selfie, selves self, shelves shelf, skis ski, smoothies smoothie, "
        + "statuses status, surpluses surplus, syllabuses syllabus, taxis taxi, teeth tooth, theses thesis, thieves thief, ties tie, tomatoes tomato, "
        + "torpedoes torpedo, vertices vertex, vetoes veto, viruses virus, volcanoes volcano, wikis wiki, wives wife, wolves wolf, women woman, "
        + "zombies zombie");

    /// <summary>Words that end like a plural and are none.</summary>
    private static readonly HashSet<string> Singulars = new(
        ("alias always analytics athletics atlas aws bias bus canvas chaos christmas cms cosmos devops dns economics electronics ethics ethos "
            + "gas gps https ios jenkins kubernetes kudos lens linguistics macos mathematics maths news physics politics robotics series sms "
            + "species tls windows").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Sibilants = ["s", "x", "z", "ch", "sh"];

    /// <summary>The singular of a name, whose last word may be a plural: <c>BlogPosts</c> → <c>BlogPost</c>; null when it is none.</summary>
    public static string? SingularOf(string name)
    {
        var start = name.Length;
        while (start > 0 && char.IsLower(name[start - 1]))
            start--;
        start = Math.Max(start - 1, 0);
        var word = name.Substring(start);
        return Singulars.Contains(word) ? null
            : ByHeart.TryGetValue(word, out var singular)
                ? name.Substring(0, start) + (char.IsUpper(word[0]) ? char.ToUpperInvariant(singular[0]) : singular[0]) + singular.Substring(1)
            : ByRule(name);
    }

    /// <summary>The plurals of a name in small letters, the likeliest first: <c>blog-post</c> → <c>blog-posts</c>.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var start = name.LastIndexOf('-') + 1;
        foreach (var pair in ByHeart)
        {
            if (string.CompareOrdinal(name, start, pair.Value, 0, int.MaxValue) == 0)
                yield return name.Substring(0, start) + pair.Key;
        }

        if (name.EndsWith("y", StringComparison.Ordinal) && name.Length > 1 && "aeiou".IndexOf(name[name.Length - 2]) < 0)
            yield return name.Substring(0, name.Length - 1) + "ies";
        if (Sibilants.Any(end => name.EndsWith(end, StringComparison.Ordinal)))
            yield return name + "es";
        yield return name + "s";
    }

    private static string? ByRule(string plural)
    {
        if (plural.Length < 3 || !Ends("s"))
            return null;
        if (Ends("ss") || Ends("us") || Ends("is") || Ends("js"))
            return null;
        if (Ends("ies") && plural.Length > 4)
            return plural.Substring(0, plural.Length - 3) + "y";
        if (Ends("sses") || Ends("shes") || Ends("ches") || Ends("xes"))
            return plural.Substring(0, plural.Length - 2);
        return plural.Substring(0, plural.Length - 1);

        bool Ends(string suffix) => plural.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);
    }

    private static Dictionary<string, string> Pairs(string pairs)
    {
        var index = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in pairs.Split([", "], StringSplitOptions.None))
            index.Add(pair.Substring(0, pair.IndexOf(' ')), pair.Substring(pair.IndexOf(' ') + 1));
        return index;
    }
}
