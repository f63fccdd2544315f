using System.Text;

namespace ContentGen.Generator.Files.Images;

/// <summary>Reads the numbers of an image's header. What would lie behind the end is an <see cref="EndOfStreamException"/>.</summary>
internal sealed class HeaderReader(Stream stream)
{
    public long Position => stream.Position;

    public long Length => stream.Length;

    public HeaderReader Seek(long position)
    {
        if (position < 0 || position > stream.Length)
            throw new EndOfStreamException();
        stream.Position = position;
        return this;
    }

    public int Byte() => stream.ReadByte() is >= 0 and var value ? value : throw new EndOfStreamException();

    public uint Big(int bytes)
    {
        var value = 0u;
        for (; bytes > 0; bytes--)
            value = (value << 8) | (uint)Byte();
        return value;
    }

    public uint Little(int bytes)
    {
        var value = 0u;
        for (var i = 0; i < bytes; i++)
            value |= (uint)Byte() << (8 * i);
        return value;
    }

    /// <summary>Four characters, the name of a chunk or box.</summary>
    public string Name()
    {
        var name = new StringBuilder(4);
        while (name.Length < 4)
            name.Append((char)Byte());
        return name.ToString();
    }
}
