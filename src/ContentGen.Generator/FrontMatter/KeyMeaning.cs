namespace ContentGen.Generator.FrontMatter;

/// <summary>What a well-known key says of an entry.</summary>
internal enum KeyMeaning
{
    Id,
    Slug,
    Name,
    Title,
    Date,
    Updated,
    Summary,
    Tags,
    Categories,
    Authors,
    Draft,
    Image,
    Aliases,
    Weight,

    /// <summary>Something that ContentGen does not read.</summary>
    Other,
}

/// <summary>Who takes a name for what it means.</summary>
[Flags]
internal enum KnownTo
{
    /// <summary>The default record reads the key.</summary>
    DefaultRecord = 1,

    /// <summary>A property of that name plays the part, in whatever record: <c>Schema/Role.cs</c>.</summary>
    Roles = 2,

    /// <summary>A line with the key alone tells front matter that lacks a fence from markdown.</summary>
    BrokenFences = 4,

    /// <summary>An item in a list of entries may call itself by it.</summary>
    Lists = 8,

    /// <summary>Every entry may have the key, whatever its record says.</summary>
    Entries = 16,

    Usual = DefaultRecord | Roles | BrokenFences,
}
