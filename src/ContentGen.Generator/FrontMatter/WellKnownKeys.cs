using static ContentGen.Generator.FrontMatter.KeyMeaning;
using static ContentGen.Generator.FrontMatter.KnownTo;

namespace ContentGen.Generator.FrontMatter;

/// <summary>The keys that mean something to ContentGen, whatever the record: the one place where they are spelled.</summary>
internal static class WellKnownKeys
{
    /// <summary>All names, a line for each. Of several with one meaning the first is the one that we write; the others follow by rank.</summary>
    public static readonly IReadOnlyList<WellKnownKey> All =
    [
        new("id", Id, Lists),
        new("slug", Slug, BrokenFences | Lists | Entries),
        new("name", Name, Roles | Lists),
        new("title", Title, Usual | Lists),
        new("date", Date, Usual),
        new("published", Date, Roles | BrokenFences | Foreign | WhereItFits | HiddenIfFalse),
        new("publishedAt", Date, Roles | Foreign),
        new("publishedOn", Date, Roles | Foreign),
        new("publishDate", Date, Roles | Foreign),
        new("pubDate", Date, Roles | Foreign),
        new("publishedDate", Date, Foreign),
        new("datePublished", Date, Foreign),
        new("updated", Updated, Usual),
        new("updatedDate", Updated, Roles | Foreign),
        new("updatedAt", Updated, Roles | Foreign),
        new("updatedOn", Updated, Roles | Foreign),
        new("lastUpdated", Updated, Roles | Foreign | WhereItFits),
        new("lastmod", Updated, Foreign),
        new("modified", Updated, Roles | Foreign | WhereItFits),
        new("modifiedDate", Updated, Foreign),
        new("dateModified", Updated, Foreign),
        new("lastModified", Updated, Roles | Foreign | WhereItFits),
        new("lastModifiedAt", Updated, Foreign),
        new("summary", Summary, Usual),
        new("description", Summary, Usual),
        new("excerpt", Summary, Usual),
        new("tags", Tags, Usual),
        new("tag", Tags, DefaultRecord | BrokenFences),
        new("categories", Categories, Usual),
        new("category", Categories, DefaultRecord | BrokenFences),
        new("authors", Authors, Usual),
        new("author", Authors, Usual),
        new("draft", Draft, Usual | Entries),
        new("image", Image, Usual),
        new("heroImage", Image, Foreign | WhereItFits),
        new("cover", Image, Foreign | WhereItFits),
        new("coverImage", Image, Foreign | WhereItFits),
        new("featuredImage", Image, Foreign | WhereItFits),
        new("featureImage", Image, Foreign | WhereItFits),
        new("aliases", Aliases, Usual),
        // Not known to broken fences: in posts about shells a line of prose begins with "alias:".
        new("alias", Aliases, DefaultRecord),
        new("redirect_from", Aliases, BrokenFences | Foreign),
        new("weight", Weight, Usual),
        new("layout", Other, BrokenFences),
        new("order", Other, BrokenFences),
        new("redirectfrom", Other, BrokenFences),
        new("permalink", Other, BrokenFences | Addresses | HiddenIfFalse),
        new("url", Other, Addresses),
        new("path", Other, Addresses),
        new("taxonomies", Other, TermsBelow),
        new("build", Other, HiddenBelow),
        new("private", Other, HiddenIfTrue),
        new("hidden", Other, HiddenIfTrue),
        new("unlisted", Other, HiddenIfTrue),
        new("unpublished", Other, HiddenIfTrue),
        new("isDraft", Other, HiddenIfTrue),
        new("isPrivate", Other, HiddenIfTrue),
        new("isHidden", Other, HiddenIfTrue),
        new("isUnlisted", Other, HiddenIfTrue),
        new("archived", Other, HiddenIfTrue),
        new("isArchived", Other, HiddenIfTrue),
        new("deleted", Other, HiddenIfTrue),
        new("trashed", Other, HiddenIfTrue),
        new("wip", Other, HiddenIfTrue),
        new("expired", Other, HiddenIfTrue),
        new("headless", Other, HiddenIfTrue),
        new("membersOnly", Other, HiddenIfTrue),
        new("noPublish", Other, HiddenIfTrue),
        new("eleventyExcludeFromCollections", Other, HiddenIfTrue),
        new("publish", Other, HiddenIfFalse),
        new("dg-publish", Other, HiddenIfFalse),
        new("public", Other, HiddenIfFalse),
        new("visible", Other, HiddenIfFalse),
        new("listed", Other, HiddenIfFalse),
        new("isPublished", Other, HiddenIfFalse),
        new("isPublic", Other, HiddenIfFalse),
        new("isVisible", Other, HiddenIfFalse),
        new("isListed", Other, HiddenIfFalse),
        new("render", Other, HiddenIfFalse),
        new("status", Other, HiddenByWord),
        new("state", Other, HiddenByWord),
        new("postStatus", Other, HiddenByWord),
        new("publishStatus", Other, HiddenByWord),
        new("publicationStatus", Other, HiddenByWord),
        new("visibility", Other, HiddenByWord),
        new("access", Other, HiddenByWord),
        new("expiryDate", Other, HiddenByDate),
        new("expiry", Other, HiddenByDate),
        new("expires", Other, HiddenByDate),
        new("expiresAt", Other, HiddenByDate),
        new("expiresOn", Other, HiddenByDate),
        new("expire", Other, HiddenByDate),
        new("expireDate", Other, HiddenByDate),
        new("expiration", Other, HiddenByDate),
        new("expirationDate", Other, HiddenByDate),
        new("unpublishDate", Other, HiddenByDate),
        new("unpublishAt", Other, HiddenByDate),
        new("unpublishOn", Other, HiddenByDate),
        new("embargo", Other, HiddenByDate),
        new("embargoDate", Other, HiddenByDate),
        new("embargoUntil", Other, HiddenByDate),
        new("password", Other, HiddenBehind),
    ];

    /// <summary>Keys that people use and that are a letter or two away from one of ours, but no slip for it.</summary>
    private static readonly HashSet<string> OwnWords = new(
        ["data", "rate", "height", "tab", "tabs", "tile", "tiles", "flags", "pages", "page", "state", "outdated"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a key is a word that somebody means as it is, however near it comes to another key.</summary>
    public static bool IsWordOfItsOwn(string key) => OwnWords.Contains(key);

    /// <summary>The name that we write for something.</summary>
    public static string Of(KeyMeaning meaning) => All.First(name => name.Meaning == meaning).Key;

    /// <summary>The names of something that somebody knows, by rank.</summary>
    public static string[] Of(KeyMeaning meaning, KnownTo to) =>
        [.. All.Where(name => name.Meaning == meaning && (name.KnownTo & to) != 0).Select(static name => name.Key)];

    /// <summary>All names that somebody knows, in the order of the table.</summary>
    public static string[] For(KnownTo to) => [.. All.Where(name => (name.KnownTo & to) != 0).Select(static name => name.Key)];
}

/// <summary>A name of a key, what it means, and who knows it.</summary>
internal sealed record WellKnownKey(string Key, KeyMeaning Meaning, KnownTo KnownTo);
