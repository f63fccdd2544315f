using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>The packed facts of one taxonomy: its terms by slug, and the rows of each in catalog order. They are read when first asked for.</summary>
internal sealed class TaxonomyTable
{
    private readonly PackedBlocks _blocks;
    private readonly int _block;
    private Term[]? _terms;

    public TaxonomyTable(ref ByteCursor cursor, PackedBlocks blocks, int block)
    {
        Kind = (TaxonomyKind)cursor.ReadByte();
        Key = Utf8.Decode(cursor.Take(cursor.ReadCount()));
        (_blocks, _block) = (blocks, block);
    }

    /// <summary>What files the rows under the terms.</summary>
    public TaxonomyKind Kind { get; }

    /// <summary>Its name among those of its kind: the front matter key, such as <c>tags</c>.</summary>
    public string Key { get; }

    /// <summary>The terms.</summary>
    public Term[] Terms => Volatile.Read(ref _terms) ?? Interlocked.CompareExchange(ref _terms, ReadTerms(), null) ?? _terms;

    /// <summary>A string of a term.</summary>
    public string Text(Place place) => _blocks[place.Block].Strings[place.Index];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Term[] ReadTerms()
    {
        var cursor = _blocks[_block].Item(0);
        var terms = new Term[cursor.ReadCount()];
        for (var term = 0; term < terms.Length; term++)
        {
            var name = new Place(cursor.ReadCount(), cursor.ReadCount());
            var slug = new Place(cursor.ReadCount(), cursor.ReadCount());
            var rows = new int[cursor.ReadCount()];
            for (int i = 0, row = 0; i < rows.Length; i++)
                rows[i] = row += cursor.ReadCount();
            terms[term] = new(name, slug, rows);
        }

        return terms;
    }

    /// <summary>Where a string lies.</summary>
    /// <param name="Block">The block, of this taxonomy or another.</param>
    /// <param name="Index">Its number there.</param>
    public readonly record struct Place(int Block, int Index);

    /// <summary>A term.</summary>
    /// <param name="Name">The term as it is written.</param>
    /// <param name="Slug">The term in URLs.</param>
    /// <param name="Rows">The rows that have it, ascending.</param>
    public readonly record struct Term(Place Name, Place Slug, int[] Rows);
}
