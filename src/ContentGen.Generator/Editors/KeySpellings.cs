using System.Text.RegularExpressions;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Editors;

/// <summary>How people write a key. The build takes any case and any separators; an editor is told of the usual ones.</summary>
internal static class KeySpellings
{
    /// <summary>The key as documentation writes it, then the others.</summary>
    public static IReadOnlyList<string> Of(PropertySchema property) => [.. property.Keys.SelectMany(Of).Distinct(StringComparer.Ordinal)];

    /// <summary>The pattern of the keys beyond the first; null when there are none.</summary>
    public static string? Others(PropertySchema property)
    {
        var others = Of(property).Skip(1).ToList();
        return others.Count == 0 ? null : $"^(?:{string.Join("|", others.Select(Escape))})$";
    }

    /// <summary>The alternatives of an enum's member.</summary>
    public static IEnumerable<string> Of(string key)
    {
        var kebab = Keys.OfProperty(key);
        return [key, kebab, kebab.Replace('-', '_'), Keys.InStyleOf(kebab, "aA"), Keys.InStyleOf(kebab, "A")];
    }

    /// <summary>Text in a pattern that every dialect of regular expressions reads.</summary>
    public static string Escape(string text) => Regex.Replace(text, @"[\\^$.|?*+()\[\]{}/]", @"\$0");
}
