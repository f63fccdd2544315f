namespace ContentGen.Generator.Files.Images;

/// <summary>The size of a JPEG: that of its frame, turned where Exif says that the camera was held upright.</summary>
internal static class JpegHeader
{
    /// <summary>More segments than any picture has in front of its frame.</summary>
    private const int Most = 1000;

    /// <param name="reader">Stands behind the mark of the image's beginning.</param>
    public static ImageSize? Read(HeaderReader reader)
    {
        var isTurned = false;
        for (var segments = 0; segments < Most; segments++)
        {
            if (reader.Byte() != 0xFF)
                return null;
            int marker;
            do
                marker = reader.Byte();
            while (marker == 0xFF);

            // These have no length: fillers and restarts.
            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
                continue;

            // The picture itself begins, or ends, before a frame was seen.
            if (marker is 0x00 or 0xD9 or 0xDA)
                return null;
            var (start, length) = (reader.Position, reader.Big(2));
            if (IsFrame(marker))
            {
                reader.Byte();
                var (height, width) = (reader.Big(2), reader.Big(2));
                var size = ImageSize.Of(width, height);
                return isTurned ? size?.Turned() : size;
            }

            if (marker == 0xE1 && length >= 16)
                isTurned |= IsTurned(reader, start + length);
            reader.Seek(start + length);
        }

        return null;
    }

    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Whether the orientation in Exif swaps width and height.</summary>
    private static bool IsTurned(HeaderReader reader, long end)
    {
        if (reader.Name() != "Exif" || reader.Big(2) != 0)
            return false;
        var start = reader.Position;
        var order = reader.Big(2);
        if (order is not (0x4949 or 0x4D4D) || Number(2) != 42)
            return false;
        var directory = start + Number(4);
        if (directory + 2 > end)
            return false;
        reader.Seek(directory);
        var fields = Number(2);
        for (var i = 0; i < fields && directory + 2 + (12 * (i + 1)) <= end; i++)
        {
            reader.Seek(directory + 2 + (12 * i));
            if (Number(2) != 0x0112)
                continue;

            // A number of two bytes, whose value stands in the field itself.
            reader.Seek(directory + 2 + (12 * i) + 8);
            return Number(2) is >= 5 and <= 8;
        }

        return false;

        uint Number(int bytes) => order == 0x4949 ? reader.Little(bytes) : reader.Big(bytes);
    }
}
