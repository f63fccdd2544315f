using System.IO.Compression;
using System.Text;

namespace ContentGen.Generator.Model;

/// <summary>Writes numbers and text as the runtime library reads them: LEB128, zigzag, UTF-8.</summary>
internal sealed class PackedWriter
{
    /// <summary>So many bytes a thread keeps for what is deflated: far more than most bodies need.</summary>
    private const int MostKept = 256 * 1024;

    [ThreadStatic]
    private static MemoryStream? _deflated;

    private byte[] _bytes;

    /// <param name="capacity">How many bytes are expected; there is room for more.</param>
    public PackedWriter(int capacity = 256) => _bytes = new byte[capacity];

    public int Length { get; private set; }

    public void Byte(int value)
    {
        Reserve(1);
        _bytes[Length++] = (byte)value;
    }

    /// <summary>Whether something is so; of an optional value, whether it follows.</summary>
    public void Flag(bool value) => Byte(value ? 1 : 0);

    public void Unsigned(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            Byte((byte)(value | 0x80));
        Byte((byte)value);
    }

    public void Count(int value) => Unsigned((ulong)value);

    public void Signed(long value) => Unsigned(unchecked((ulong)((value << 1) ^ (value >> 63))));

    public void Real(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        for (var i = 0; i < 64; i += 8)
            Byte((byte)(bits >> i));
    }

    /// <summary>Length in bytes, then UTF-8.</summary>
    public void Text(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Count(length);
        Raw(text, length);
    }

    public void Raw(string text) => Raw(text, Encoding.UTF8.GetByteCount(text));

    public void Raw(byte[] bytes, int start, int length) => Raw(bytes.AsSpan(start, length));

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Append(PackedWriter other) => Raw(other._bytes, 0, other.Length);

    public byte[] ToArray() => _bytes.AsSpan(0, Length).ToArray();

    /// <summary>What was written, deflated by itself where that makes it smaller: what has its full length is read as it is.</summary>
    public byte[] Deflate() => Deflate([this], Length);

    /// <summary>The same of parts of different kinds, each of which gets codes of its own.</summary>
    public static byte[] Deflate(IReadOnlyList<PackedWriter> parts, int length)
    {
        var target = _deflated ??= new MemoryStream();
        target.SetLength(0);
        using (var deflate = new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                deflate.Flush();
                deflate.Write(part._bytes, 0, part.Length);
            }
        }

        // One large body would hold the memory for good.
        if (target.Capacity > MostKept)
            _deflated = null;
        if (target.Length < length)
            return target.ToArray();
        var all = new PackedWriter(length);
        foreach (var part in parts)
            all.Append(part);
        return all.ToArray();
    }

    private void Raw(string text, int bytes)
    {
        Reserve(bytes);
        Length += Encoding.UTF8.GetBytes(text, 0, text.Length, _bytes, Length);
    }

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
    }
}
