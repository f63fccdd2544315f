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
        ("published", Date, Roles | BrokenFences | Foreign | WhereItFits | HiddenIfFalse),
        ("publishedAt", Date, Roles | Foreign),
        ("publishedOn", Date, Roles | Foreign),
        ("publishDate", Date, Roles | Foreign),
        ("pubDate", Date, Roles | Foreign),
        ("publishedDate", Date, Foreign),
        ("datePublished", Date, Foreign),
        ("updated", Updated, Usual),
        ("updatedDate", Updated, Roles | Foreign),
        ("updatedAt", Updated, Roles | Foreign),
        ("updatedOn", Updated, Roles | Foreign),
        ("lastUpdated", Updated, Roles | Foreign | WhereItFits),
        ("lastmod", Updated, Foreign),
        ("modified", Updated, Roles | Foreign | WhereItFits),
        ("modifiedDate", Updated, Foreign),
        ("dateModified", Updated, Foreign),
        ("lastModified", Updated, Roles | Foreign | WhereItFits),
        ("lastModifiedAt", Updated, Foreign),
        ("summary", Summary, Usual),
        ("description", Summary, Usual),
        ("excerpt", Summary, Usual),
        ("tags", Tags, Usual),
        ("tag", Tags, DefaultRecord | BrokenFences),
        ("categories", Categories, Usual),
        ("category", Categories, DefaultRecord | BrokenFences),
        ("authors", Authors, Usual),
        ("author", Authors, Usual),
        ("draft", Draft, Usual | Entries),
        ("image", Image, Usual),
        ("heroImage", Image, Foreign | WhereItFits),
        ("cover", Image, Foreign | WhereItFits),
        ("coverImage", Image, Foreign | WhereItFits),
        ("featuredImage", Image, Foreign | WhereItFits),
        ("featureImage", Image, Foreign | WhereItFits),
        ("aliases", Aliases, Usual),
        // Not known to broken fences: in posts about shells a line of prose begins with "alias:".
        ("alias", Aliases, DefaultRecord),
        ("redirect_from", Aliases, BrokenFences | Foreign),
        ("weight", Weight, Usual),
        ("layout", Other, BrokenFences),
        ("order", Other, BrokenFences),
        ("redirectfrom", Other, BrokenFences),
        ("permalink", Other, BrokenFences | Addresses | HiddenIfFalse),
        ("url", Other, Addresses),
        ("path", Other, Addresses),
        ("private", Other, HiddenIfTrue),
        ("hidden", Other, HiddenIfTrue),
        ("unlisted", Other, HiddenIfTrue),
        ("unpublished", Other, HiddenIfTrue),
        ("isDraft", Other, HiddenIfTrue),
        ("isPrivate", Other, HiddenIfTrue),
        ("isHidden", Other, HiddenIfTrue),
        ("isUnlisted", Other, HiddenIfTrue),
        ("archived", Other, HiddenIfTrue),
        ("isArchived", Other, HiddenIfTrue),
        ("deleted", Other, HiddenIfTrue),
        ("trashed", Other, HiddenIfTrue),
        ("wip", Other, HiddenIfTrue),
        ("expired", Other, HiddenIfTrue),
        ("headless", Other, HiddenIfTrue),
        ("membersOnly", Other, HiddenIfTrue),
        ("noPublish", Other, HiddenIfTrue),
        ("eleventyExcludeFromCollections", Other, HiddenIfTrue),
        ("publish", Other, HiddenIfFalse),
        ("public", Other, HiddenIfFalse),
        ("visible", Other, HiddenIfFalse),
        ("listed", Other, HiddenIfFalse),
        ("isPublished", Other, HiddenIfFalse),
        ("isPublic", Other, HiddenIfFalse),
        ("isVisible", Other, HiddenIfFalse),
        ("isListed", Other, HiddenIfFalse),
        ("render", Other, HiddenIfFalse),
        ("status", Other, HiddenByWord),
        ("state", Other, HiddenByWord),
        ("postStatus", Other, HiddenByWord),
        ("publishStatus", Other, HiddenByWord),
        ("publicationStatus", Other, HiddenByWord),
        ("visibility", Other, HiddenByWord),
        ("access", Other, HiddenByWord),
        ("expiryDate", Other, HiddenByDate),
        ("expiry", Other, HiddenByDate),
        ("expires", Other, HiddenByDate),
        ("expiresAt", Other, HiddenByDate),
        ("expiresOn", Other, HiddenByDate),
        ("expire", Other, HiddenByDate),
        ("expireDate", Other, HiddenByDate),
        ("expiration", Other, HiddenByDate),
        ("expirationDate", Other, HiddenByDate),
        ("unpublishDate", Other, HiddenByDate),
        ("unpublishAt", Other, HiddenByDate),
        ("unpublishOn", Other, HiddenByDate),
        ("embargo", Other, HiddenByDate),
        ("embargoDate", Other, HiddenByDate),
        ("embargoUntil", Other, HiddenByDate),
        ("password", Other, HiddenBehind),
    ];

    /// <summary>Keys that people use and that are a letter or two away from one of ours, but no slip for it.</summary>
    private static readonly HashSet<string> OwnWords = new(
        ["data", "rate", "height", "tab", "tabs", "tile", "tiles", "flags", "pages", "page", "state"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a key is a word that somebody means as it is, however near it comes to another key.</summary>
    public static bool IsWordOfItsOwn(string key) => OwnWords.Contains(key);

    /// <summary>The name that we write for something.</summary>
    public static string Of(KeyMeaning meaning) => Names.First(name => name.Meaning == meaning).Key;

    /// <summary>The names of something that somebody knows, by rank.</summary>
    public static string[] Of(KeyMeaning meaning, KnownTo to) =>
        [.. Names.Where(name => name.Meaning == meaning && (name.KnownTo & to) != 0).Select(static name => name.Key)];

    /// <summary>Who knows names, by the name.</summary>
    public static IEnumerable<(string Key, KnownTo KnownTo)> All => Names.Select(static name => (name.Key, name.KnownTo));

    /// <summary>All names that somebody knows, in the order of the table.</summary>
    public static string[] For(KnownTo to) => [.. Names.Where(name => (name.KnownTo & to) != 0).Select(static name => name.Key)];
}
