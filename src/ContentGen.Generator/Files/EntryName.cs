using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Files;

/// <summary>What an entry's id says about its slug and its date, before the front matter is asked.</summary>
/// <param name="Slug">The URL-safe id with the date prefix taken off its last segment; empty when no character of it is fit for a URL.</param>
/// <param name="Date">The date in the file's or the bundle folder's name.</param>
/// <param name="ImpossibleDate">A prefix that looks like a date and names no day, such as <c>2024-02-30</c>.</param>
internal sealed record EntryName(string Slug, DateTime? Date, string? ImpossibleDate)
{
    /// <summary>Dots are not separators: <c>2018.1.2</c> is a version.</summary>
    private static readonly Regex Dated =
        new(@"^(?<date>(?<y>[0-9]{4})(?<s>[-_])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2}))(?:[-_ ]+(?<name>.*))?$", RegexOptions.CultureInvariant);

    public static EntryName Of(string id)
    {
        var segments = id.Split('/').ToList();
        if (segments.Count > 1 && string.Equals(segments[segments.Count - 1], "index", StringComparison.OrdinalIgnoreCase))
            segments.RemoveAt(segments.Count - 1);

        DateTime? date = null;
        string? impossible = null;
        var last = segments[segments.Count - 1];
        if (Dated.Match(last) is { Success: true } match)
        {
            var prefix = $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}";
            if (DateTime.TryParseExact(prefix, "yyyy-MM-dd", CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day))
                date = day;
            else
                impossible = prefix;
            // Without a name after the date, the date is the name.
            if (date is not null)
                segments[segments.Count - 1] = match.Groups["name"].Length > 0 ? match.Groups["name"].Value : match.Groups["date"].Value;
        }

        var slugs = segments.Select(Files.Slug.From).ToList();
        return new EntryName(slugs[slugs.Count - 1].Length == 0 ? "" : string.Join("/", slugs.Where(static slug => slug.Length > 0)), date, impossible);
    }
}
