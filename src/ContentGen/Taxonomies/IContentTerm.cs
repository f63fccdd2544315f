namespace ContentGen;

/// <summary>One term of a taxonomy, whatever the record of its entries.</summary>
public interface IContentTerm
{
    /// <summary>The term as the front matter spells it, such as <c>Open Weights</c>.</summary>
    string Name { get; }

    /// <summary>The term as it stands in a URL, such as <c>open-weights</c>; unique in its taxonomy.</summary>
    string Slug { get; }

    /// <summary>The entries with this term, in catalog order.</summary>
    IReadOnlyList<IContentEntry> Entries { get; }
}
