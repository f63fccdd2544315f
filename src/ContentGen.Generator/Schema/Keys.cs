using System.Text;

namespace ContentGen.Generator.Schema;

/// <summary>How a key in a file and a property find each other.</summary>
internal static class Keys
{
    /// <summary><c>og_image</c>, <c>og-image</c>, <c>ogImage</c> and <c>OgImage</c> are one key.</summary>
    public static string Fold(string key)
    {
        var folded = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (c is not ('-' or '_'))
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary><c>OgImage</c> → <c>og-image</c>.</summary>
    public static string OfProperty(string name)
    {
        var key = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_')
                key.Append('-');
            key.Append(name[i] == '_' ? '-' : char.ToLowerInvariant(name[i]));
        }

        return key.ToString().Trim('-');
    }

    /// <summary>A key in the style in which another was written: <c>og-image</c> for a reader of <c>og_imag</c> is <c>og_image</c>.</summary>
    public static string InStyleOf(string key, string written)
    {
        if (written.Contains('_'))
            return key.Replace('-', '_');
        if (written.Contains('-') || !written.Any(char.IsUpper))
            return key;
        var words = key.Split('-', '_').Select(static word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1));
        var pascal = string.Concat(words);
        return char.IsUpper(written[0]) || pascal.Length == 0 ? pascal : char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }
}
