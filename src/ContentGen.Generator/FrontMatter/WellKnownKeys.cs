using static ContentGen.Generator.FrontMatter.KeyMeaning;
using static ContentGen.Generator.FrontMatter.KnownTo;

namespace ContentGen.Generator.FrontMatter;

/// <summary>The keys that mean something to ContentGen, whatever the record: the one place where they are spelled.</summary>
internal static class WellKnownKeys
{
    /// <summary>A line for each name. Of several with one meaning the first is the one that we write; the others follow by rank.</summary>
    private static readonly (string Key, KeyMeaning Meaning, KnownTo KnownTo)[] Names =
    [
        ("id", Id, Lists),
        ("slug", Slug, BrokenFences | Lists | Entries),
        ("name", Name, Roles | Lists),
        ("title", Title, Usual | Lists),
        ("date", Date, Usual),
        ("published", Date, Roles | BrokenFences),
        ("published-at", Date, Roles),
        ("published-on", Date, Roles),
        ("publish-date", Date, Roles),
        ("pub-date", Date, Roles),
        ("updated", Updated, Usual),
        ("summary", Summary, Usual),
        ("description", Summary, Usual),
        ("excerpt", Summary, Usual),
        ("tags", Tags, Usual),
        ("tag", Tags, DefaultRecord | BrokenFences),
        ("categories", Categories, Usual),
        ("category", Categories, DefaultRecord | BrokenFences),
        ("authors", Authors, Usual),
        ("author", Authors, DefaultRecord | BrokenFences),
        ("draft", Draft, Usual | Entries),
        ("image", Image, Usual),
        ("aliases", Aliases, Usual),
        // Not known to broken fences: in posts about shells a line of prose begins with "alias:".
        ("alias", Aliases, DefaultRecord),
        ("weight", Weight, Usual),
        ("layout", Other, BrokenFences),
        ("permalink", Other, BrokenFences),
        ("order", Other, BrokenFences),
        ("redirect_from", Other, BrokenFences),
        ("redirectfrom", Other, BrokenFences),
    ];

    /// <summary>The name that we write for something.</summary>
    public static string Of(KeyMeaning meaning) => Names.First(name => name.Meaning == meaning).Key;

    /// <summary>The names of something that somebody knows, by rank.</summary>
    public static string[] Of(KeyMeaning meaning, KnownTo to) =>
        [.. Names.Where(name => name.Meaning == meaning && (name.KnownTo & to) != 0).Select(static name => name.Key)];

    /// <summary>All names that somebody knows, in the order of the table.</summary>
    public static string[] For(KnownTo to) => [.. Names.Where(name => (name.KnownTo & to) != 0).Select(static name => name.Key)];
}
