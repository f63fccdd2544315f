using System.Text.RegularExpressions;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Linking;

/// <summary>The URLs that a collection has, and those that its route could make.</summary>
internal sealed class CollectionRoute
{
    private static readonly Regex Hole = new(@"\\\{(slug|id|yyyy|MM|dd)}", RegexOptions.CultureInvariant);

    /// <summary>A year, a month or a day in the place of a name: hosts list there what is of it.</summary>
    private static readonly Regex Period = new(@"/(\d{4}|\d{1,2})$", RegexOptions.CultureInvariant);

    private readonly string _pattern;

    /// <summary>What its URLs end with, such as <c>.html</c>; mostly nothing.</summary>
    private readonly string _extension;
    private readonly bool _hasPeriods;
    private readonly HashSet<int> _depths = [];
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);

    public CollectionRoute(CollectionSchema schema, IReadOnlyList<string> urls)
    {
        Folder = schema.Folder;
        Urls = urls;
        var route = Uri.UnescapeDataString(schema.Route.Pattern).TrimEnd('/');
        HasShapeOfItsOwn = route.IndexOf('{') > 1 || schema.Route.HoldsDate;
        _extension = LinkPath.Extension(route);
        var bare = route.Substring(0, route.Length - _extension.Length);
        _hasPeriods = schema.Route.HoldsDate && (bare.EndsWith("/{slug}", StringComparison.Ordinal) || bare.EndsWith("/{id}", StringComparison.Ordinal));
        _pattern = "^" + Hole.Replace(Regex.Escape(route), static match => match.Groups[1].Value switch
        {
            "yyyy" => @"\d{4}",
            "MM" => @"(0[1-9]|1[0-2])",
            "dd" => @"(0[1-9]|[12]\d|3[01])",
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

    /// <summary>Whether the route begins with text or holds a date; of a bare <c>/{slug}/</c> nobody can say whose a URL is.</summary>
    public bool HasShapeOfItsOwn { get; }

    /// <summary>
    /// Whether a path could be that of an entry. Paths of files, unless the route itself ends like theirs, those deeper than the
    /// collection's own, and those above entries, where hosts put pages about a section, are somebody else's.
    /// </summary>
    /// <param name="path">Without query and fragment, decoded.</param>
    public bool CouldMake(string path)
    {
        path = path.TrimEnd('/');
        if (LinkPath.Extension(path) != _extension)
            return false;
        var bare = path.Substring(0, path.Length - _extension.Length);
        return _depths.Contains(Depth(path)) && !IsSection(bare) && !(_hasPeriods && Period.IsMatch(bare))
            && !(_extension.Length > 0 && bare.EndsWith("/index", StringComparison.Ordinal))
            && Regex.IsMatch(path, _pattern, RegexOptions.CultureInvariant);
    }

    /// <summary>Whether entries lie below a path.</summary>
    /// <param name="path">Without query, fragment and last slash, decoded.</param>
    public bool IsSection(string path) => _sections.Contains(path);

    private static int Depth(string path) => path.Count(static c => c == '/');
}
