using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Files;

/// <summary>What an entry's id says about its slug and its date, before the front matter is asked.</summary>
/// <param name="Slug">The URL-safe id with the date prefix taken off its last segment; empty when no character of it is fit for a URL.</param>
/// <param name="Date">The date in the file's or the bundle folder's name.</param>
/// <param name="ImpossibleDate">A prefix that looks like a date and names no day, such as <c>2024-02-30</c>.</param>
internal sealed record EntryName(string Slug, DateTime? Date, string? ImpossibleDate)
{
    private static readonly Regex Dated = new(@"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[-_ ]+(.+))?$", RegexOptions.CultureInvariant);

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
            var prefix = $"{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}";
            if (DateTime.TryParseExact(prefix, "yyyy-MM-dd", CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day))
                date = day;
            else
                impossible = prefix;
            if (date is not null && match.Groups[4].Success)
                segments[segments.Count - 1] = match.Groups[4].Value;
        }

        var slugs = segments.Select(Files.Slug.From).ToList();
        return new EntryName(slugs[slugs.Count - 1].Length == 0 ? "" : string.Join("/", slugs.Where(static slug => slug.Length > 0)), date, impossible);
    }
}
