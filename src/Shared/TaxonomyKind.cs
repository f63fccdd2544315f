namespace ContentGen;

/// <summary>What files the entries of a packed taxonomy under its terms; the numbers are those of the packed format.</summary>
internal enum TaxonomyKind
{
    /// <summary>A property of the record; the taxonomy's key is the front matter's, such as <c>tags</c>.</summary>
    Property = 0,

    /// <summary>References to another collection: the terms are ids of its entries, the key names the property and the collection.</summary>
    References = 1,

    /// <summary>The links in bodies: the terms are the sources of the entries that are linked to. It needs no key.</summary>
    Links = 2,
}
