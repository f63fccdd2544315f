using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ContentGen;

/// <summary>
/// The terms by which one front matter key groups entries, such as all tags. Terms are ordered by slug,
/// ordinally; only terms that have entries exist.
/// </summary>
/// <typeparam name="T">The type of the entries.</typeparam>
public class Taxonomy<T> : IReadOnlyList<Term<T>>
    where T : class, IContentEntry
{
    private readonly Term<T>[] _terms;
    private readonly Dictionary<string, Term<T>> _byText;

    internal Taxonomy(string key, Term<T>[] terms)
    {
        Key = key;
        _terms = terms;

        // A slug wins over a name: slugs are unique, and URLs are made of them.
        _byText = new(terms.Length * 2, StringComparer.Ordinal);
        foreach (var term in terms)
            _byText[term.Slug] = term;
        foreach (var term in terms)
            _byText.TryAdd(term.Name, term);
    }

    /// <summary>Shares the terms of another taxonomy. For generated code, which adds a member per term.</summary>
    /// <param name="terms">The taxonomy to share.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Taxonomy(Taxonomy<T> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        (Key, _terms, _byText) = (terms.Key, terms._terms, terms._byText);
    }

    /// <summary>The front matter key, such as <c>tags</c>.</summary>
    public string Key { get; }

    /// <summary>Number of terms.</summary>
    public int Count => _terms.Length;

    /// <summary>The term at a position, ordered by slug.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Term<T> this[int index] =>
        (uint)index < (uint)_terms.Length ? _terms[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The term with a slug or, when there is none, with a name. Ordinal: case counts.</summary>
    /// <param name="slugOrName">Such as <c>open-weights</c> or <c>Open Weights</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such term; the message names the nearest, if one is near.</exception>
    public Term<T> this[string slugOrName] => TryGet(slugOrName, out var term)
        ? term
        : throw Nearest.NotFound($"No term of '{Key}' is called", slugOrName, _terms.Select(static term => term.Slug));

    /// <summary>Finds the term with a slug or, when there is none, with a name. Ordinal: case counts.</summary>
    /// <param name="slugOrName">Such as <c>open-weights</c> or <c>Open Weights</c>.</param>
    /// <param name="term">The term, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string slugOrName, [NotNullWhen(true)] out Term<T>? term)
    {
        ArgumentNullException.ThrowIfNull(slugOrName);
        return _byText.TryGetValue(slugOrName, out term);
    }

    /// <summary>Whether a term has this slug or name. Ordinal: case counts.</summary>
    /// <param name="slugOrName">Such as <c>open-weights</c> or <c>Open Weights</c>.</param>
    public bool Contains(string slugOrName) => TryGet(slugOrName, out _);

    /// <summary>The terms of an entry, each once, ordered by slug. However its file spells a term, this is it; a blank one is none.</summary>
    /// <param name="entry">An entry of the catalog.</param>
    public IReadOnlyList<Term<T>> Of(T entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        int? row = null;
        return [.. _terms.Where(term => term.Entries is ITermEntries<T> entries && entries.HasRow(row ??= entries.RowOf(entry)))];
    }

    /// <inheritdoc/>
    public IEnumerator<Term<T>> GetEnumerator() => ((IEnumerable<Term<T>>)_terms).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
