using System.IO.Compression;
using System.Text;

namespace ContentGen.Generator.Model;

/// <summary>Writes numbers and text as the runtime library reads them: LEB128, zigzag, UTF-8.</summary>
internal sealed class PackedWriter
{
    private readonly MemoryStream _bytes = new();

    public int Length => (int)_bytes.Length;

    public void Byte(int value) => _bytes.WriteByte((byte)value);

    /// <summary>Whether something is so; of an optional value, whether it follows.</summary>
    public void Flag(bool value) => Byte(value ? 1 : 0);

    public void Unsigned(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            _bytes.WriteByte((byte)(value | 0x80));
        _bytes.WriteByte((byte)value);
    }

    public void Count(int value) => Unsigned((ulong)value);

    public void Signed(long value) => Unsigned(unchecked((ulong)((value << 1) ^ (value >> 63))));

    public void Real(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        for (var i = 0; i < 64; i += 8)
            _bytes.WriteByte((byte)(bits >> i));
    }

    /// <summary>Length in bytes, then UTF-8.</summary>
    public void Text(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Count(utf8.Length);
        _bytes.Write(utf8, 0, utf8.Length);
    }

    public void Raw(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _bytes.Write(bytes, 0, bytes.Length);
    }

    public void Raw(byte[] bytes, int start, int length) => _bytes.Write(bytes, start, length);

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
            _bytes.WriteByte(b);
    }

    public void Append(PackedWriter other) => other._bytes.WriteTo(_bytes);

    public byte[] ToArray() => _bytes.ToArray();

    /// <summary>What was written, deflated by itself where that makes it smaller: what has its full length is read as it is.</summary>
    public byte[] Deflate() => Deflate([this], Length);

    /// <summary>The same of parts of different kinds, each of which gets codes of its own.</summary>
    public static byte[] Deflate(IReadOnlyList<PackedWriter> parts, int length)
    {
        using var target = new MemoryStream(length);
        using (var deflate = new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                deflate.Flush();
                part._bytes.WriteTo(deflate);
            }
        }

        if (target.Length < length)
            return target.ToArray();
        var all = new PackedWriter();
        foreach (var part in parts)
            all.Append(part);
        return all.ToArray();
    }
}
