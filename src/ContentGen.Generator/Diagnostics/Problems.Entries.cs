using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    /// <summary>So many names are listed in a message; more are only searched for the nearest.</summary>
    private const int MostListed = 8;

    public static Problem SameAddress(
        string path, SourceRange range, string what, string value, IEnumerable<string> others, bool isInList, bool isToml) =>
        new(Descriptor.SameAddress, path, range,
            $"The {what} '{Show(value)}' is also used by {string.Join(" and ", others)}. "
            + $"Give one of them another slug with a key '{Pair("slug", isToml)}'{(isInList ? "." : ", or rename its file.")}");

    /// <summary>How an entry is named whose URL is spelled otherwise than that of its rival.</summary>
    public static string WithUrl(string name, string url) => $"{name} (as '{Show(url)}', which is the same address)";

    public static Problem SameId(string path, SourceRange range, string id, IEnumerable<string> others, bool isInList, bool isToml) =>
        new(Descriptor.SameAddress, path, range, $"The id '{Show(id)}' is also used by {string.Join(" and ", others)}. " + (isInList
            ? $"Give this entry another id with a key '{Pair("id", isToml)}'."
            : "Rename one of the files: ids come from file names, without their extensions."));

    public static Problem SharedMember(
        string path, SourceRange range, string catalog, string member, IEnumerable<string> others, bool isToml)
    {
        var names = others.ToList();
        return new(Descriptor.SharedMember, path, range,
            $"{catalog}.{member} would name this entry and {string.Join(" and ", names)}, "
            + $"so {(names.Count == 1 ? "neither" : "none of them")} gets a member. "
            + $"Give one of them another name with a key '{Pair("slug", isToml)}'.");
    }

    public static Problem SharedTypeName(string path, string folder, string other, string record, string catalog) =>
        new(Descriptor.SharedMember, path, default,
            $"The folders '{folder}' and '{other}' would give two types the same name, so those of '{folder}' are called '{record}' and '{catalog}'. "
            + "Rename one of the folders.");

    public static Problem NoSuchEntry(
        string path, SourceRange range, string key, string folder, string name, IEnumerable<string> names, string? nearest)
    {
        var known = names.OrderBy(static known => known, StringComparer.Ordinal).ToList();
        var hint = known.Count == 0 ? $" The collection '{folder}' has no entries."
            : nearest is not null ? Suggestion.DidYouMean(nearest)
            : known.Count <= MostListed ? $" The entries are: {string.Join(", ", known)}." : "";
        return new(Descriptor.NoSuchEntry, path, range,
            $"'{Show(name)}' in '{key}' is not an entry of '{folder}': expected the slug or id of one.{hint}");
    }

    public static Problem EntriesWithoutBrackets(string path, SourceRange range, string key, string folder, string names, string items, bool isToml) =>
        new(Descriptor.NoSuchEntry, path, range,
            $"'{Show(names)}' in '{key}' is not an entry of '{folder}': expected the slug or id of one. "
            + $"For several items, write a list: {Pair(key, $"[{items}]", isToml)}.");

    public static Problem SharedSlug(string path, SourceRange range, string key, string folder, string slug, IReadOnlyList<string> ids) =>
        new(Descriptor.NoSuchEntry, path, range,
            $"'{Show(slug)}' in '{key}' is the slug of {ids.Count} entries of '{folder}'. Write the id of the one that is meant: "
            + string.Join(" or ", ids.Take(MostListed)) + ".");

    public static Problem DraftLeftOut(string path, SourceRange range, string key, string folder, string name) =>
        new(Descriptor.NoSuchEntry, path, range,
            $"'{Show(name)}' in '{key}' is a draft of '{folder}', and this build leaves drafts out. "
            + "Publish it, make this entry a draft too, or build with ContentGenIncludeDrafts=true.");

    public static Problem ReferenceCycle(string path, SourceRange range, IEnumerable<string> cycle) =>
        new(Descriptor.ReferenceCycle, path, range,
            $"This reference leads back to where it began: {string.Join(" → ", cycle)}. "
            + "Remove one of these references: the way back is generated for you.");

    public static Problem TermDrift(
        string path, SourceRange range, string key, string term, string usual, int count, string? source) =>
        new(Descriptor.TermDrift, path, range,
            $"'{Show(term)}' in '{key}' differs from '{Show(usual)}' only by case, spaces, hyphens, underscores or invisible characters. "
            + $"Write '{Show(usual)}', as {(count > 1 ? $"{count} entries do" : source is null ? "this entry does elsewhere" : $"{source} does")}.");

    public static Problem InvisibleInTerm(string path, SourceRange range, string key, string term) =>
        new(Descriptor.TermDrift, path, range, $"'{Show(term)}' in '{key}' contains invisible characters. Retype it without them.");

    public static Problem TermOfLines(string path, SourceRange range, string key, string term) =>
        new(Descriptor.TermDrift, path, range, $"'{Show(term)}' in '{key}' has more than one line. Write it on one line.");
}
