namespace ContentGen;

/// <summary>One term of a taxonomy, such as one tag, with the entries that have it.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
public sealed class Term<T> : IContentTerm
    where T : class, IContentEntry
{
    internal Term(string name, string slug, IReadOnlyList<T> entries) =>
        (Name, Slug, Entries) = (name, slug, entries);

    /// <summary>The term as the front matter spells it, such as <c>Open Weights</c>.</summary>
    public string Name { get; }

    /// <summary>The term as it stands in a URL, such as <c>open-weights</c>; unique in its taxonomy.</summary>
    public string Slug { get; }

    /// <summary>Number of entries with this term.</summary>
    public int Count => Entries.Count;

    /// <summary>The entries with this term, in catalog order. An entry is created when it is first asked for.</summary>
    public IReadOnlyList<T> Entries { get; }

    IReadOnlyList<IContentEntry> IContentTerm.Entries => Entries;

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
