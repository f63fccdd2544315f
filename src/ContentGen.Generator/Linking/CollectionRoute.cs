using System.Text.RegularExpressions;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Linking;

/// <summary>The URLs that a collection has, and those that its route could make.</summary>
internal sealed class CollectionRoute
{
    private static readonly Regex Hole = new(@"\\\{(slug|id|yyyy|MM|dd)}", RegexOptions.CultureInvariant);

    private static readonly Regex FileName = new(@"\.[A-Za-z][A-Za-z0-9]{1,4}$", RegexOptions.CultureInvariant);

    private readonly string _pattern;
    private readonly HashSet<int> _depths = [];
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);

    public CollectionRoute(CollectionSchema schema, IReadOnlyList<string> urls)
    {
        Folder = schema.Folder;
        Urls = urls;
        HasPrefixOfItsOwn = schema.Route.Pattern.IndexOf('{') > 1;
        _pattern = "^" + Hole.Replace(Regex.Escape(schema.Route.Pattern.TrimEnd('/')), static match => match.Groups[1].Value switch
        {
            "yyyy" => @"\d{4}",
            "MM" or "dd" => @"\d{2}",
            _ => ".+",
        }) + "$";
        foreach (var url in urls.Select(static url => Uri.UnescapeDataString(url).TrimEnd('/')))
        {
            _depths.Add(Depth(url));
            for (var slash = url.LastIndexOf('/'); slash > 0; slash = url.LastIndexOf('/', slash - 1))
                _sections.Add(url.Substring(0, slash));
        }
    }

    public string Folder { get; }

    public IReadOnlyList<string> Urls { get; }

    /// <summary>Whether the route begins with text; a bare <c>/</c> says nothing of whose URLs begin with it.</summary>
    public bool HasPrefixOfItsOwn { get; }

    /// <summary>
    /// Whether a path could be that of an entry. Paths of files, those deeper than the collection's own, and those above
    /// entries, where hosts put pages about a section, are somebody else's.
    /// </summary>
    /// <param name="path">Without query and fragment, decoded.</param>
    public bool CouldMake(string path)
    {
        path = path.TrimEnd('/');
        return _depths.Contains(Depth(path)) && !_sections.Contains(path) && !FileName.IsMatch(path)
            && Regex.IsMatch(path, _pattern, RegexOptions.CultureInvariant);
    }

    private static int Depth(string path) => path.Count(static c => c == '/');
}
