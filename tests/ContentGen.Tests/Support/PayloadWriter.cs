using System.Text;

namespace ContentGen.Tests;

/// <summary>Writes the numbers and texts that payloads are made of.</summary>
internal sealed class PayloadWriter
{
    private readonly List<byte> _bytes = [];

    public byte[] Bytes => [.. _bytes];

    public PayloadWriter Byte(int value)
    {
        _bytes.Add(checked((byte)value));
        return this;
    }

    public PayloadWriter Raw(ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public PayloadWriter Unsigned(ulong value)
    {
        while (value > 0x7F)
        {
            _bytes.Add((byte)(value % 0x80 + 0x80));
            value /= 0x80;
        }

        _bytes.Add((byte)value);
        return this;
    }

    public PayloadWriter Count(int value) => Unsigned(checked((ulong)value));

    public PayloadWriter Signed(long value) =>
        Unsigned(value < 0 ? (ulong)-(value + 1) * 2 + 1 : (ulong)value * 2);

    public PayloadWriter Text(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        return Count(utf8.Length).Raw(utf8);
    }
}
