using ContentGen.Generator.Model;
using ContentGen.Generator.Packing;
using PackedText = ContentGen.Generator.Packing.PackedText;

namespace ContentGen.Generator.Tests.Packing;

/// <summary>Bytes as the characters of a literal, taken apart bit by bit: this shares no trick with either half.</summary>
public class PackedTextTests
{
    [Fact]
    public void TheVersionAndTheLengthLead()
    {
        var text = Text(Noise(50_000));

        Assert.Equal(PackedFormat.Version, text[0] - 0x3400);
        var deflated = ((text[1] - 0x3400) << 15) | (text[2] - 0x3400);
        Assert.InRange(deflated, 50_000, 51_000);
        Assert.Equal(3 + (((deflated * 8) + 14) / 15), text.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(40_000)]
    public void TheBitsAreThoseOfTheDeflatedBytesThenZeros(int size)
    {
        var bytes = Noise(size);
        var text = Text(bytes);
        var bits = string.Concat(text.Skip(3).Select(static character => Convert.ToString(character - 0x3400, 2).PadLeft(15, '0')));
        var deflated = Enumerable.Range(0, ((text[1] - 0x3400) << 15) | (text[2] - 0x3400)).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();

        Assert.DoesNotContain('1', bits[(deflated.Length * 8)..]);
        using var inflated = new MemoryStream();
        using (var inflater = new System.IO.Compression.DeflateStream(new MemoryStream(deflated), System.IO.Compression.CompressionMode.Decompress))
            inflater.CopyTo(inflated);
        Assert.Equal(bytes, inflated.ToArray());
    }

    [Theory]
    [InlineData(0, 9)]
    [InlineData(2, 1)]
    [InlineData(3, 64)]
    [InlineData(10, 33)]
    [InlineData(200, 61)]
    public void AStretchIsCopiedAsItsCharactersStand(int from, int count)
    {
        var packed = Packed(Noise(500));
        var file = LiteralText.Of(["before ", " behind"], packed);
        foreach (var (start, length) in new[] { (from, count), (from + 1, count), (from, packed.Length - from) })
        {
            var (copied, inFile) = (new char[length + 4], new char[length + 10]);

            packed.CopyTo(start, copied, 2, length);
            file.CopyTo(start + 4, inFile, 1, length + 6);

            Assert.Equal(['\0', '\0', .. Enumerable.Range(start, length).Select(i => packed[i]), '\0', '\0'], copied);
            Assert.Equal(['\0', .. Enumerable.Range(start + 4, length + 6).Select(i => file[i]), '\0', '\0', '\0'], inFile);
        }
    }

    [Fact]
    public void EqualBytesAreEqualTexts()
    {
        Assert.Equal(Packed(Noise(100)), Packed(Noise(100)));
        Assert.Equal(Packed(Noise(100)).GetHashCode(), Packed(Noise(100)).GetHashCode());
        Assert.NotEqual(Packed(Noise(100)), Packed(Noise(101)));
        Assert.False(Packed([]).Equals((object?)null));
    }

    [Theory]
    [InlineData]
    [InlineData(1)]
    [InlineData(0, 3, 0, 0, 17, 1)]
    [InlineData(15, 15, 30, 1, 2)]
    public void PiecesAreReadAsIfTheyWereOne(params int[] sizes)
    {
        var pieces = sizes.Select(Noise).ToArray();
        var (inPieces, whole) = (PackedText.Of(pieces), PackedText.Of(pieces.SelectMany(static piece => piece).ToArray()));

        Assert.Equal(Text(whole), Text(inPieces));
        for (var from = 0; from <= whole.Length; from++)
        {
            var (left, right) = (new char[whole.Length], new char[whole.Length]);
            whole.CopyTo(from, left, 0, whole.Length - from);
            inPieces.CopyTo(from, right, 0, whole.Length - from);
            Assert.Equal(left, right);
        }
    }

    [Fact]
    public void TheVersionAndTheSizesLeadAFirstPart()
    {
        var text = PackedText.BeginningWith([7, 8], 300, [[9], [10, 11]]);
        Assert.Equal(PackedText.Of([PackedFormat.Version, 2, 0xAC, 0x02], [7, 8], [9], [10, 11]), text);
    }

    private static PackedText Packed(byte[] bytes) => PackedText.Of(Deflated(bytes));

    private static byte[] Deflated(byte[] bytes)
    {
        using var deflated = new MemoryStream();
        using (var deflate = new System.IO.Compression.DeflateStream(deflated, System.IO.Compression.CompressionLevel.Optimal))
            deflate.Write(bytes);
        return deflated.ToArray();
    }

    private static string Text(byte[] bytes) => Text(Packed(bytes));

    private static string Text(PackedText packed) => string.Concat(Enumerable.Range(0, packed.Length).Select(i => packed[i]));

    private static byte[] Noise(int size)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        return bytes;
    }
}
