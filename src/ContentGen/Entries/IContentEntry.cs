namespace ContentGen;

/// <summary>What every entry has: one markdown file of a collection, whatever its record declares beyond that.</summary>
public interface IContentEntry
{
    /// <summary>The path below the collection, without extension, with <c>/</c>: unique, and as stable as the file's name.</summary>
    string Id { get; }

    /// <summary>The entry's name in URLs: the id without its date prefix, or with the <c>slug</c> key as last segment.</summary>
    string Slug { get; }

    /// <summary>The path of the entry's page, from the route of its collection, such as <c>/posts/hello/</c>; unique.</summary>
    string Url { get; }

    /// <summary>The file the entry comes from, relative to the project, with <c>/</c>.</summary>
    string Source { get; }

    /// <summary>The rendered body; unpacked when first used.</summary>
    ContentBody Body { get; }
}
