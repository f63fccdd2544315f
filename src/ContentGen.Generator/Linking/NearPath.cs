using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;

namespace ContentGen.Generator.Linking;

/// <summary>
/// Finds the path that was most likely meant. Names are compared, not whole paths: folders that two paths share
/// say nothing of whether their names are alike.
/// </summary>
internal static class NearPath
{
    /// <summary>
    /// The path that differs by case only, else one of the same name in another folder, else one of a near name in the same; null when none is.
    /// A date in front of a file's name is no part of it, and a bundle has the name of its folder.
    /// </summary>
    public static string? Of(string path, IEnumerable<string> candidates)
    {
        var all = candidates.ToList();
        if (all.FirstOrDefault(candidate => string.Equals(candidate, path, StringComparison.OrdinalIgnoreCase)) is { } same)
            return same;

        var names = all.ToLookup(Name, StringComparer.OrdinalIgnoreCase);
        // A slug takes longer to make than a name, and most of the time a name is enough.
        var slugs = new Lazy<ILookup<string, string>>(() => all.ToLookup(Joined, StringComparer.Ordinal));
        var (name, slug) = (Name(path), Joined(path));
        if (names.Contains(name))
            return OfOneName(path, [.. names[name]]);
        if (slug.Length > 0 && slugs.Value.Contains(slug))
            return OfOneName(path, [.. slugs.Value[slug]]);

        // Elsewhere a name that is only alike is another name.
        var place = Place(path);
        var beside = all.Where(candidate => Place(candidate) == place).ToList();
        return Nearest(name, beside.ToLookup(Name, StringComparer.OrdinalIgnoreCase))
            ?? Nearest(Undated(path), beside.ToLookup(Undated, StringComparer.Ordinal));
    }

    /// <summary>
    /// The one that lies where the path looks, or in a folder of the same name, or in the next folder above or below; null when there are
    /// several, and nothing tells which: of twenty files <c>api.md</c> none is near.
    /// </summary>
    private static string? OfOneName(string path, IReadOnlyCollection<string> all)
    {
        var folder = Folder(path);
        if (all.Count == 1)
            return all.First();
        if (all.FirstOrDefault(candidate => Folder(candidate) == folder) is { } beside)
            return beside;
        var related = all.Where(candidate => folder.StartsWith(Folder(candidate), StringComparison.Ordinal)
            || Folder(candidate).StartsWith(folder, StringComparison.Ordinal)).ToList();
        return Single(all, candidate => EqualEnd(Folder(candidate), folder))
            ?? Single(related, candidate => 100 - Relative(folder, candidate).Count(static c => c == '/'));
    }

    /// <summary>The one of the highest rank; null when others have it too, or it is none.</summary>
    private static string? Single(IEnumerable<string> all, Func<string, int> rank)
    {
        var best = all.GroupBy(rank).OrderByDescending(static group => group.Key).FirstOrDefault();
        return best?.Key > 0 && best.Count() == 1 ? best.First() : null;
    }

    /// <summary>How many of the last folders are the same.</summary>
    private static int EqualEnd(string folder, string other)
    {
        var (one, two) = (folder.Trim('/').Split('/'), other.Trim('/').Split('/'));
        var count = 0;
        while (count < one.Length && count < two.Length && one[one.Length - 1 - count] == two[two.Length - 1 - count])
            count++;
        return count;
    }

    private static string? Nearest(string name, ILookup<string, string> names) =>
        Suggestion.NearestPlace(name, names.Select(static group => group.Key)) is { } near ? names[near].First() : null;

    /// <summary>A path as a link in a file of a folder writes it; both begin at the content root's own name.</summary>
    public static string Relative(string folder, string path)
    {
        var from = folder.TrimEnd('/').Split('/');
        var to = path.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join("/", to.Skip(shared).Select(Uri.EscapeDataString));
    }

    private static string Folder(string path) => path.Substring(0, path.TrimEnd('/').LastIndexOf('/') + 1);

    /// <summary>The folder in which an entry stands: a bundle's own folder is its name.</summary>
    private static string Place(string path) => Name(path) == LastSegment(Folder(path)) && LinkPath.IsMarkdown(path) ? Folder(Folder(path)) : Folder(path);

    /// <summary>A slug in which hyphens and underscores, which nobody remembers, make no difference.</summary>
    private static string Joined(string path) => Undated(path).Replace("-", "").Replace("_", "");

    private static string Undated(string path) => EntryName.Of(Name(path)).Slug;

    /// <summary>The last segment, without the extension that all files of a kind share; of a bundle the folder's.</summary>
    private static string Name(string path)
    {
        var name = LastSegment(path);
        var dot = name.LastIndexOf('.');
        // A dot in a slug is not an extension: v1.10-released.
        if (dot <= 0 || !name.Skip(dot + 1).All(char.IsLetter))
            return name;
        return LinkPath.IsMarkdown(name) && string.Equals(name.Substring(0, dot), "index", StringComparison.OrdinalIgnoreCase)
            ? LastSegment(Folder(path))
            : name.Substring(0, dot);
    }

    private static string LastSegment(string path)
    {
        var name = path.TrimEnd('/');
        return name.Substring(name.LastIndexOf('/') + 1);
    }
}
