using System.Text.RegularExpressions;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Linking;

/// <summary>The URLs that a collection's route can make.</summary>
internal sealed record CollectionRoute(string Folder, Route Route)
{
    private static readonly Regex Hole = new(@"\\\{(slug|id|yyyy|MM|dd)}", RegexOptions.CultureInvariant);

    private static readonly Regex FileName = new(@"\.[A-Za-z][A-Za-z0-9]{1,4}$", RegexOptions.CultureInvariant);

    /// <summary>The part of the route before its first hole; a bare <c>/</c> says nothing of whose URLs begin with it.</summary>
    public bool HasPrefixOfItsOwn => Route.Pattern.IndexOf('{') > 1;

    /// <summary>
    /// Whether a path could be that of an entry. Paths of files, those deeper than the collection's own, and those above
    /// entries, where hosts put pages about a section, are somebody else's.
    /// </summary>
    /// <param name="path">Without query and fragment, decoded.</param>
    /// <param name="urls">The collection's URLs: their depth is what its slugs are known to have.</param>
    public bool CouldBe(string path, IReadOnlyCollection<string> urls)
    {
        path = path.TrimEnd('/');
        if (FileName.IsMatch(path) || !Regex.IsMatch(path, Pattern(), RegexOptions.CultureInvariant))
            return false;
        if (urls.Any(url => url.StartsWith(path + "/", StringComparison.Ordinal)))
            return false;
        var depth = Depth(path);
        return urls.Any(url => Depth(url.TrimEnd('/')) == depth);
    }

    private string Pattern() => "^" + Hole.Replace(Regex.Escape(Route.Pattern.TrimEnd('/')), static match => match.Groups[1].Value switch
    {
        "yyyy" => @"\d{4}",
        "MM" or "dd" => @"\d{2}",
        _ => ".+",
    }) + "$";

    private static int Depth(string path) => path.Count(static c => c == '/');
}
