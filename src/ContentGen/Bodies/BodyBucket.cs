namespace ContentGen;

/// <summary>The inflated bytes of one bucket, shared by its bodies, with the places of their ids and blocks.</summary>
internal sealed class BodyBucket
{
    private readonly byte[] _payload;
    private readonly (Range Id, Range Block)[] _directory;

    /// <summary>Reads a payload; what was left out is a bucket without bodies.</summary>
    /// <exception cref="InvalidDataException">Another version of the package wrote it.</exception>
    public BodyBucket(byte[] payload)
    {
        _payload = payload;
        if (PackedFormat.IsLeftOut(payload))
        {
            _directory = [];
            return;
        }

        var cursor = PackedFormat.Open(payload);
        _directory = new (Range, Range)[cursor.ReadCount()];
        for (var i = 0; i < _directory.Length; i++)
            _directory[i] = (TakeRange(ref cursor), TakeRange(ref cursor));
    }

    /// <summary>The body of an entry. A bucket holds few, and each asks once, so the directory is just walked.</summary>
    public BodyBlock Find(ReadOnlySpan<byte> id)
    {
        foreach (var entry in _directory)
        {
            if (_payload.AsSpan(entry.Id).SequenceEqual(id))
                return BodyBlock.Read(_payload.AsMemory(entry.Block));
        }

        return BodyBlock.Empty;
    }

    private static Range TakeRange(ref ByteCursor cursor)
    {
        var length = cursor.ReadCount();
        var start = cursor.Position;
        cursor.Take(length);
        return start..cursor.Position;
    }
}
