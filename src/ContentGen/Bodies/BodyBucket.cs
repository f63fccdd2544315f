namespace ContentGen;

/// <summary>
/// One bucket of bodies: a directory, inflated, and the literal that holds the deflated blocks. A body is inflated when it is asked for.
/// </summary>
internal sealed class BodyBucket
{
    private readonly string _text;
    private readonly byte[] _directory;
    private readonly BodyPlace[] _places;

    /// <summary>Reads a literal; what was left out is a bucket without bodies.</summary>
    /// <exception cref="InvalidDataException">Another version of the package wrote it.</exception>
    public BodyBucket(string text)
    {
        _text = text;
        if (text.Length == 0)
        {
            (_directory, _places) = ([], []);
            return;
        }

        _directory = Inflater.InflateFirst(text, out var blocks);
        _places = ReadPlaces(_directory, blocks);
    }

    /// <summary>The body of an entry. A bucket holds few, and each asks once, so the directory is just walked.</summary>
    public BodyBlock Find(ReadOnlySpan<byte> id)
    {
        foreach (var place in _places)
        {
            if (_directory.AsSpan(place.Id).SequenceEqual(id))
            {
                var block = Inflater.Inflate(_text, place.Start, place.Deflated, place.Length);
                return BodyBlock.Read(block, place.HtmlLength, new ByteCursor(_directory, place.Changes));
            }
        }

        return BodyBlock.Empty;
    }

    private static BodyPlace[] ReadPlaces(byte[] directory, int start)
    {
        var cursor = new ByteCursor(directory);
        var places = new BodyPlace[cursor.ReadCount()];
        for (var i = 0; i < places.Length; i++)
        {
            var id = TakeRange(ref cursor);
            var (deflated, length, htmlLength) = (cursor.ReadCount(), cursor.ReadCount(), cursor.ReadCount());
            places[i] = new(id, start, deflated, length, htmlLength, cursor.Position);
            BodyChanges.Skip(ref cursor);
            start += deflated;
        }

        return places;
    }

    private static Range TakeRange(ref ByteCursor cursor)
    {
        var length = cursor.ReadCount();
        var start = cursor.Position;
        cursor.Take(length);
        return start..cursor.Position;
    }

    /// <summary>Where a body lies.</summary>
    /// <param name="Id">Its id in the directory.</param>
    /// <param name="Start">The first byte of its block.</param>
    /// <param name="Deflated">How many bytes the block has.</param>
    /// <param name="Length">How many once it is inflated.</param>
    /// <param name="HtmlLength">How many of those are the HTML.</param>
    /// <param name="Changes">Where the directory says what other content decides of it.</param>
    private readonly record struct BodyPlace(Range Id, int Start, int Deflated, int Length, int HtmlLength, int Changes);
}
