namespace ContentGen.Generator.Files.Images;

/// <summary>Reads the size of an image from its first bytes, which say what it is: browsers do not go by the extension either.</summary>
internal static class ImageHeader
{
    /// <summary>Null for what is no image, or does not say how large it is. A header that is cut off is an <see cref="IOException"/>.</summary>
    public static ImageSize? Read(Stream stream)
    {
        var reader = new HeaderReader(stream);
        var first = reader.Big(4);
        switch (first)
        {
            case 0x89504E47: // ‰PNG
                return reader.Seek(12).Name() == "IHDR" ? ImageSize.Of(reader.Big(4), reader.Big(4)) : null;
            case 0x47494638: // GIF8
                reader.Seek(6);
                return ImageSize.Of(reader.Little(2), reader.Little(2));
            case 0x52494646: // RIFF
                return reader.Seek(8).Name() == "WEBP" ? WebP(reader) : null;
            case var _ when first >> 16 == 0xFFD8:
                return JpegHeader.Read(reader.Seek(2));
        }

        if (reader.Name() == "ftyp")
            return AvifHeader.Read(reader.Seek(0));
        stream.Position = 0;
        return SvgHeader.Read(stream);
    }

    private static ImageSize? WebP(HeaderReader reader)
    {
        switch (reader.Name())
        {
            case "VP8 " when reader.Seek(23).Big(3) == 0x9D012A:
                return ImageSize.Of(reader.Little(2) & 0x3FFF, reader.Little(2) & 0x3FFF);
            case "VP8L" when reader.Seek(20).Byte() == 0x2F:
                var bits = reader.Little(4);
                return ImageSize.Of((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
            case "VP8X":
                reader.Seek(24);
                return ImageSize.Of(reader.Little(3) + 1, reader.Little(3) + 1);
            default:
                return null;
        }
    }
}
