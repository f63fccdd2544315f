namespace ContentGen;

/// <summary>
/// Sets the front matter key of a property when its own name will not do. Without it <c>OgImage</c> is set by
/// <c>og_image</c>, <c>og-image</c>, <c>ogImage</c> and <c>OgImage</c>.
/// </summary>
/// <param name="name">The key.</param>
/// <remarks>
/// System.ComponentModel.DataAnnotations has an attribute of the same name. In a file that uses both namespaces write
/// <c>using Key = ContentGen.KeyAttribute;</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class KeyAttribute(string name) : Attribute
{
    /// <summary>The key.</summary>
    public string Name { get; } = name;

    /// <summary>Other keys that set the same property; an entry may use one of them.</summary>
    public string[] Aliases { get; set; } = [];
}
