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
    /// The path that differs by case only, else one of the same name in another folder, else one of a near name; null when none is.
    /// A date in front of a file's name is no part of it, and a bundle has the name of its folder.
    /// </summary>
    public static string? Of(string path, IEnumerable<string> candidates)
    {
        var all = candidates.ToList();
        if (all.FirstOrDefault(candidate => string.Equals(candidate, path, StringComparison.OrdinalIgnoreCase)) is { } same)
            return same;

        var names = all.ToLookup(Name, StringComparer.OrdinalIgnoreCase);
        // A slug takes longer to make than a name, and most of the time a name is enough.
        var slugs = new Lazy<ILookup<string, string>>(() => all.ToLookup(Undated, StringComparer.Ordinal));
        var (name, slug) = (Name(path), Undated(path));
        var near = names.Contains(name) ? names[name]
            : slug.Length > 0 && slugs.Value.Contains(slug) ? slugs.Value[slug]
            : Suggestion.Nearest(name, Keys(names)) is { } nearName ? names[nearName]
            : Suggestion.Nearest(slug, Keys(slugs.Value)) is { } nearSlug ? slugs.Value[nearSlug]
            : [];
        return near
            .OrderByDescending(candidate => Folder(candidate) == Folder(path))
            .ThenBy(candidate => Relative(Folder(path), candidate).Count(static c => c == '/'))
            .FirstOrDefault();
    }

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

    private static IEnumerable<string> Keys(ILookup<string, string> names) => names.Select(static group => group.Key);

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
