using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;

namespace ContentGen.Generator.Schema;

/// <summary>The pattern of a collection's URLs: text with <c>{slug}</c>, <c>{id}</c>, <c>{yyyy}</c>, <c>{MM}</c> and <c>{dd}</c> in it.</summary>
internal sealed record Route(string Pattern)
{
    private static readonly Regex Braces = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>What may not stand in a path as it is (RFC 3986); what is escaped already stays so.</summary>
    private static readonly Regex ToEncode = new("%[0-9A-Fa-f]{2}|%|[^%A-Za-z0-9/._~!$&'()*+,;=:@{}-]+", RegexOptions.CultureInvariant);

    /// <summary>A part of the date that is a segment of its own.</summary>
    private static readonly Regex DatePart = new(@"(?<=/)\{(yyyy|MM|dd)\}/", RegexOptions.CultureInvariant);

    private static readonly Regex Dots = new("%2[eE]", RegexOptions.CultureInvariant);

    /// <summary>That of entries which have no URL, because the route that is written cannot be used.</summary>
    public static readonly Route None = new("");

    /// <summary>The names that may stand in braces.</summary>
    public static readonly string[] Names = ["slug", "id", "yyyy", "MM", "dd"];

    /// <summary>The pattern as it goes into URLs; as it was written it goes into messages.</summary>
    private readonly string _encoded = Encode(Pattern);

    public static Route Default(string folder) => new(Slug.From(folder) is { Length: > 0 } slug ? $"/{Slug.Encode(slug)}/{{slug}}/" : "/{slug}/");

    /// <summary>What is wrong with a pattern.</summary>
    public static IEnumerable<string> Check(string pattern)
    {
        if (!pattern.StartsWith("/", StringComparison.Ordinal))
            yield return "a route must begin with '/'";
        var isNamed = pattern.Contains("{slug}") || pattern.Contains("{id}");
        foreach (Match match in Braces.Matches(pattern))
        {
            var name = match.Groups[1].Value;
            if (!Names.Contains(name))
            {
                var known = string.Join(", ", Names.Select(static known => $"{{{known}}}"));
                var meant = Suggestion.Nearest(name, Names);
                isNamed |= meant is "slug" or "id";
                yield return $"'{{{name}}}' is not a placeholder; these are: {known}.{Suggestion.DidYouMean(meant)}";
            }
        }

        foreach (var segment in BadSegments(pattern))
        {
            yield return segment.Length == 0
                ? "there is nothing between two of its '/'"
                : $"'{segment}' is not a segment of a URL: browsers take it for a step to another folder";
        }

        var rest = Braces.Replace(pattern, "");
        if (rest.IndexOfAny(['{', '}', '?', '#', ' ', '\\', '*', ':']) is >= 0 and var bad)
            yield return $"'{rest[bad]}' does not belong in the path of a URL";
        if (!isNamed)
            yield return "without {slug} or {id} all entries would share one URL";
    }

    /// <summary>Those that a browser would take out of the path, or that a host reads in another way.</summary>
    private static IEnumerable<string> BadSegments(string pattern)
    {
        var segments = pattern.Split('/');
        // What stands before the first '/', and behind the last, is none.
        return segments.Skip(1).Where((segment, index) => segment.Length == 0
                ? index < segments.Length - 2
                : Dots.Replace(segment, ".") is "." or "..")
            .Distinct();
    }

    /// <summary>Whether entries of one slug can have different URLs.</summary>
    public bool HoldsDate => Pattern.Contains("{yyyy}") || Pattern.Contains("{MM}") || Pattern.Contains("{dd}");

    /// <summary>The pattern with as much of the date in it as entries of these days need; null when days alone do not do.</summary>
    public string? ThatTellsApart(IEnumerable<DateTime?> days)
    {
        var all = days.ToList();
        var part = new[] { ("{yyyy}", "yyyy"), ("{yyyy}/{MM}", "yyyyMM"), ("{yyyy}/{MM}/{dd}", "yyyyMMdd") }
            .FirstOrDefault(part => all.Select(day => day?.ToString(part.Item2, CultureInfo.InvariantCulture)).Distinct().Count() == all.Count).Item1;
        var bare = DatePart.Replace(Pattern, "");
        var hole = Math.Max(bare.IndexOf("{slug}", StringComparison.Ordinal), bare.IndexOf("{id}", StringComparison.Ordinal));
        return part is null || hole < 0 || all.Contains(null) || bare.Contains("{yyyy}") || bare.Contains("{MM}") || bare.Contains("{dd}")
            ? null
            : bare.Insert(hole, part + "/");
    }

    /// <summary>An entry's URL, percent-encoded. A route that holds a date needs one: the binder sees to it.</summary>
    public string Url(string slug, string id, DateTime? date)
    {
        var url = _encoded.Replace("{slug}", Slug.Encode(slug)).Replace("{id}", Slug.Encode(id));
        return date is { } day && HoldsDate ? url.Replace("{yyyy}", Part("yyyy")).Replace("{MM}", Part("MM")).Replace("{dd}", Part("dd")) : url;

        string Part(string format) => day.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>In the one form that hosts make of a request's path: capital digits, and letters that are composed.</summary>
    private static string Encode(string pattern) => ToEncode.Replace(Slug.Composed(pattern), static match =>
        match.Length == 3 && match.Value[0] == '%' ? match.Value.ToUpperInvariant() : Uri.EscapeDataString(match.Value));
}
