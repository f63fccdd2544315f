namespace ContentGen;

/// <summary>
/// What every entry has, whatever its record declares beyond that. An entry is one file of a collection, or one item of a data file.
/// </summary>
public interface IContentEntry
{
    /// <summary>
    /// The path below the collection, without extension, with <c>/</c>: unique, and as stable as the file's name. For an item of a data file,
    /// its key in a map, and in a list its <c>id</c>, or a slug made from its name.
    /// </summary>
    string Id { get; }

    /// <summary>The entry's name in URLs: the id without its date prefix, or with the <c>slug</c> key as last segment.</summary>
    string Slug { get; }

    /// <summary>The path of the entry's page, from the route of its collection, such as <c>/posts/hello/</c>; unique.</summary>
    string Url { get; }

    /// <summary>The file the entry comes from, from the folder that holds the content root, with <c>/</c>: <c>content/posts/hello.md</c>.</summary>
    string Source { get; }

    /// <summary>The rendered body; unpacked when first used.</summary>
    ContentBody Body { get; }
}
