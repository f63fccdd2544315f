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

    /// <summary>Another tool's name, which the default record reads as its own: <c>Binding/ForeignKeys.cs</c>.</summary>
    Foreign = 32,

    /// <summary>A foreign name that is also used for other things: it is read where its value has the form of a date or a text.</summary>
    WhereItFits = 64,

    /// <summary>Another tool does not publish an entry with <c>key: true</c>; here nothing reads it. See <c>Binding/NotPublic.cs</c>.</summary>
    HiddenIfTrue = 128,

    /// <summary>The same with <c>key: false</c>.</summary>
    HiddenIfFalse = 256,

    /// <summary>The same with a word such as <c>key: draft</c>.</summary>
    HiddenByWord = 512,

    /// <summary>The same before or after a day.</summary>
    HiddenByDate = 1024,

    /// <summary>The same for readers who do not know the value.</summary>
    HiddenBehind = 2048,

    /// <summary>Another tool takes the value for the entry's address: <c>Binding/ForeignAddress.cs</c>.</summary>
    Addresses = 4096,

    /// <summary>A table of another tool in which keys decide what is published.</summary>
    HiddenBelow = 8192,

    /// <summary>A table of another tool that holds its lists of terms: <c>Binding/ForeignKeys.cs</c>.</summary>
    TermsBelow = 16384,

    Usual = DefaultRecord | Roles | BrokenFences,
}
