using System.ComponentModel;

namespace ContentGen;

public sealed partial class Catalog<T>
{
    private readonly TaxonomySlot[] _taxonomies;

    /// <summary>The front matter keys that group entries by terms, such as <c>tags</c>.</summary>
    public IReadOnlyList<string> Taxonomies => field ??=
        [.. _table.Taxonomies.Where(static taxonomy => taxonomy.Kind == TaxonomyKind.Property).Select(static taxonomy => taxonomy.Key)];

    /// <summary>The terms of a front matter key, with their entries.</summary>
    /// <param name="key">One of <see cref="Taxonomies"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such taxonomy; the message names the nearest, if one is near.</exception>
    public Taxonomy<T> Taxonomy(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var at = Find(TaxonomyKind.Property, key);
        return at >= 0 ? Terms(at) : throw Nearest.NotFound($"{typeof(T).Name} has no taxonomy", key, Taxonomies);
    }

    /// <summary>
    /// A taxonomy with a member per term. Created once per key; a collection without entries has an empty one.
    /// For generated code.
    /// </summary>
    /// <typeparam name="TTaxonomy">The generated class.</typeparam>
    /// <param name="key">The front matter key.</param>
    /// <param name="create">Makes the generated class from the terms.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TTaxonomy Taxonomy<TTaxonomy>(string key, Func<Taxonomy<T>, TTaxonomy> create)
        where TTaxonomy : Taxonomy<T>
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(create);
        var at = Find(TaxonomyKind.Property, key);
        if (at < 0)
            return create(new Taxonomy<T>(key, []));
        if (Volatile.Read(ref _taxonomies[at].Typed) is TTaxonomy known)
            return known;

        var made = create(Terms(at));
        return Interlocked.CompareExchange(ref _taxonomies[at].Typed, made, null) as TTaxonomy ?? made;
    }

    /// <summary>The entries that refer by a front matter key to an entry of another collection. For generated code.</summary>
    /// <param name="key">The key that holds the reference and the collection to which it leads, such as <c>author:authors</c>.</param>
    /// <param name="id">The id of the other entry.</param>
    /// <returns>The entries in catalog order; empty when none does.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<T> ReferringTo(string key, string id)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(id);
        return EntriesWith(Find(TaxonomyKind.References, key), id);
    }

    /// <summary>The entries of this catalog whose bodies link to an entry, be it of this catalog or another.</summary>
    /// <param name="entry">The entry that is linked to.</param>
    /// <returns>The entries in catalog order, without the entry itself; empty when none links to it.</returns>
    public IReadOnlyList<T> Backlinks(IContentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return EntriesWith(Find(TaxonomyKind.Links, ""), entry.Source);
    }

    /// <summary>The entries with a term; none where there is no such taxonomy.</summary>
    private IReadOnlyList<T> EntriesWith(int taxonomy, string term) =>
        taxonomy >= 0 && Terms(taxonomy).TryGet(term, out var found) ? found.Entries : [];

    private int Find(TaxonomyKind kind, string key)
    {
        for (var i = 0; i < _table.Taxonomies.Length; i++)
        {
            if (_table.Taxonomies[i].Kind == kind && _table.Taxonomies[i].Key == key)
                return i;
        }

        return -1;
    }

    private Taxonomy<T> Terms(int at) => Volatile.Read(ref _taxonomies[at].Terms)
        ?? Interlocked.CompareExchange(ref _taxonomies[at].Terms, ReadTerms(_table.Taxonomies[at]), null)
        ?? _taxonomies[at].Terms!;

    private Taxonomy<T> ReadTerms(TaxonomyTable taxonomy)
    {
        var terms = new Term<T>[taxonomy.Terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var (name, slug, rows) = taxonomy.Terms[i];
            terms[i] = new(taxonomy.Text(name), taxonomy.Text(slug), new EntryList<T>(this, rows));
        }

        return new(taxonomy.Key, terms);
    }

    /// <summary>What was made of one taxonomy: its terms, and the generated class around them.</summary>
    private struct TaxonomySlot
    {
        public Taxonomy<T>? Terms;
        public Taxonomy<T>? Typed;
    }
}
