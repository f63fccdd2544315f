namespace ContentGen;

/// <summary>
/// Makes a partial record the schema of a collection: its properties say what the front matter of each file may hold,
/// and the compiler checks every file against them.
/// </summary>
/// <param name="folder">The folder directly under the content root, such as <c>posts</c>; or the name, without extension,
/// of a YAML or TOML file there, such as <c>authors</c>: a list of entries, a map of them, or a single one.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContentAttribute(string folder) : Attribute
{
    /// <summary>The folder directly under the content root, or the data file there.</summary>
    public string Folder { get; } = folder;

    /// <summary>
    /// The pattern of the entries' URLs, with <c>{slug}</c>, <c>{id}</c>, <c>{yyyy}</c>, <c>{MM}</c> and <c>{dd}</c> in it.
    /// <c>/folder/{slug}/</c> when not set.
    /// </summary>
    public string? Route { get; set; }

    /// <summary>
    /// The property that orders <c>All</c>; text is compared by character codes, capitals first. When not set: dated entries newest
    /// first, then the others by <c>Weight</c> and id.
    /// </summary>
    public string? OrderBy { get; set; }

    /// <summary>Whether <see cref="OrderBy"/> sorts from the highest value down.</summary>
    public bool Descending { get; set; }

    /// <summary>The name of the catalog class; made from the folder's name when not set.</summary>
    public string? Catalog { get; set; }
}
