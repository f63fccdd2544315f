using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Linking;

/// <summary>
/// Finds the path that was most likely meant. Names are compared, not whole paths: folders that two paths share
/// say nothing of whether their names are alike.
/// </summary>
internal static class NearPath
{
    /// <summary>The path that differs by case only, else one of the same name in another folder, else one of a near name; null when none is.</summary>
    public static string? Of(string path, IEnumerable<string> candidates)
    {
        var all = candidates.ToList();
        if (all.FirstOrDefault(candidate => string.Equals(candidate, path, StringComparison.OrdinalIgnoreCase)) is { } same)
            return same;

        var name = Name(path);
        var byName = all.ToLookup(Name, StringComparer.OrdinalIgnoreCase);
        var nearest = byName.Contains(name) ? name : Suggestion.Nearest(name, byName.Select(static group => group.Key));
        return nearest is null ? null : byName[nearest].OrderByDescending(candidate => Folder(candidate) == Folder(path)).First();
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

    /// <summary>The last segment, without the extension that all files of a kind share.</summary>
    private static string Name(string path)
    {
        var name = path.TrimEnd('/');
        name = name.Substring(name.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        // A dot in a slug is not an extension: v1.10-released.
        return dot > 0 && name.Skip(dot + 1).All(char.IsLetter) ? name.Substring(0, dot) : name;
    }
}
