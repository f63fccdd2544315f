using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Binding;

/// <summary>
/// What other tools take for "not public": keys with certain values, and names of files and folders. Whether a date has passed
/// does not matter: what is built must not depend on the clock.
/// </summary>
internal static class NotPublic
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "draft", "drafts", "autodraft", "private", "hidden", "secret", "unlisted", "unpublished", "notpublished", "pending", "pendingreview",
        "needsreview", "inreview", "wip", "workinprogress", "scheduled", "future", "embargoed", "archived", "expired", "trash", "trashed", "deleted",
    };

    /// <summary>Words for who may see it.</summary>
    private static readonly HashSet<string> Circles = new(StringComparer.Ordinal)
    {
        "internal", "restricted", "members", "membersonly", "paid", "password", "protected", "tiers", "admin", "none", "nobody", "off", "no", "false",
    };

    /// <summary>Only these: elsewhere <c>_posts</c> and <c>_docs</c> are collections.</summary>
    private static readonly HashSet<string> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        "_drafts", "_draft", "_unpublished", "_private", "_hidden", "_archive", "_archived", "_trash", "_wip",
    };

    private static readonly Dictionary<string, KnownTo> Table = WellKnownKeys.All
        .GroupBy(static name => Keys.Fold(name.Key), StringComparer.Ordinal)
        .ToDictionary(
            static group => group.Key,
            static group => group.Aggregate(default(KnownTo), static (all, name) => all | name.KnownTo),
            StringComparer.Ordinal);

    /// <summary>Who knows a key, in whatever style it is written.</summary>
    public static KnownTo Known(string key) => Table.TryGetValue(Keys.Fold(key), out var known) ? known : default;

    /// <summary>The keys that hide an entry elsewhere and the values by which they do: the key itself, or those below Hugo's <c>build</c>.</summary>
    public static IEnumerable<(YamlEntry Entry, YamlScalar Value)> In(YamlEntry entry)
    {
        var known = Known(entry.Key);
        if (entry.Value is not YamlMapping below)
            return Value(entry, known) is { } own ? [(entry, own)] : [];
        return (known & KnownTo.HiddenBelow) == 0 ? [] : below.Entries
            .Where(static inner => Keys.Fold(inner.Key) is "render" or "list")
            .Select(static inner => (inner, Value(inner, KnownTo.HiddenIfFalse)!))
            .Where(static pair => pair.Item2 is not null);
    }

    /// <summary>The value by which a key hides an entry; null when it does not.</summary>
    private static YamlScalar? Value(YamlEntry entry, KnownTo known)
    {
        IEnumerable<YamlNode> values = entry.Value is YamlSequence list ? list.Items : [entry.Value];
        return values.OfType<YamlScalar>().FirstOrDefault(value => !value.IsNull && Hides(entry.Key, known, value.Value.Trim()));
    }

    /// <summary>The part of an entry's path that hides it elsewhere; null without one.</summary>
    public static string? Name(ContentPath path)
    {
        if (path.IsLooseData)
            return null;
        if (Folders.Contains(path.Collection))
            return path.Collection;
        var (id, start) = (path.Id, 0);
        for (var slash = id.IndexOf('/'); slash >= 0; slash = id.IndexOf('/', start))
        {
            // All of them begin with it.
            if (id[start] == '_' && id.Substring(start, slash - start) is var folder && Folders.Contains(folder))
                return folder;
            start = slash + 1;
        }

        return start < id.Length && id[start] == '_' ? id.Substring(start) : null;
    }

    /// <summary>A flag as any tool spells it; null for anything else.</summary>
    public static bool? Flag(string text) => text switch
    {
        "y" or "Y" => true,
        "n" or "N" => false,
        _ => ScalarKind.Boolean.Read(text).Value is FlagValue flag ? flag.Flag : null,
    };

    /// <summary>Whether a text is a date, or one that is spelled in another way.</summary>
    public static bool IsDate(string text) => DateReader.TryRead(text, out var complaint) is not null || complaint.Length > 0;

    private static bool Hides(string key, KnownTo known, string text)
    {
        if (Has(KnownTo.HiddenIfTrue) && Flag(text) == true)
            return true;
        if (Has(KnownTo.HiddenIfFalse) && (Flag(text) == false || text == "never"))
            return true;
        if (Has(KnownTo.HiddenBehind))
            return text.Length > 0 && Flag(text) != false;
        if (Has(KnownTo.HiddenByDate))
            return IsDate(text);
        var word = Keys.Fold(text.Replace(" ", ""));
        return Has(KnownTo.HiddenIfTrue | KnownTo.HiddenIfFalse | KnownTo.HiddenByWord)
            && (Words.Contains(word) || (Keys.Fold(key) is "visibility" or "access" && Circles.Contains(word)));

        bool Has(KnownTo flag) => (known & flag) != 0;
    }
}
