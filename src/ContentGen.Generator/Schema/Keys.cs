using ContentGen.Generator.Model;

namespace ContentGen.Generator.Schema;

/// <summary>How a key in a file and a property find each other.</summary>
internal static class Keys
{
    /// <summary><c>og_image</c>, <c>og-image</c>, <c>ogImage</c> and <c>OgImage</c> are one key.</summary>
    public static string Fold(string key) =>
        new([.. key.Where(static c => c is not ('-' or '_')).Select(char.ToLowerInvariant)]);

    /// <summary>The property that a key sets: the exact spelling first, then any.</summary>
    public static PropertySchema? Match(EquatableArray<PropertySchema> properties, string key)
    {
        foreach (var property in properties)
        {
            if (property.Keys.Contains(key, StringComparer.Ordinal))
                return property;
        }

        var folded = Fold(key);
        foreach (var property in properties)
        {
            if (property.Keys.Any(candidate => Fold(candidate) == folded))
                return property;
        }

        return null;
    }
}
