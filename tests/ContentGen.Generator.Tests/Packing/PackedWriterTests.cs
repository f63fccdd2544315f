using System.IO.Compression;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Tests.Packing;

/// <summary>Numbers and texts, byte by byte.</summary>
public class PackedWriterTests
{
    [Theory]
    [InlineData(0UL, "00")]
    [InlineData(127UL, "7F")]
    [InlineData(128UL, "80 01")]
    [InlineData(300UL, "AC 02")]
    [InlineData(16383UL, "FF 7F")]
    [InlineData(16384UL, "80 80 01")]
    [InlineData(ulong.MaxValue, "FF FF FF FF FF FF FF FF FF 01")]
    public void AnUnsignedNumberHasSevenBitsInAByteTheLowestFirst(ulong number, string expected) =>
        Assert.Equal(expected, Written(writer => writer.Unsigned(number)));

    [Theory]
    [InlineData(0L, "00")]
    [InlineData(-1L, "01")]
    [InlineData(1L, "02")]
    [InlineData(-64L, "7F")]
    [InlineData(64L, "80 01")]
    [InlineData(long.MaxValue, "FE FF FF FF FF FF FF FF FF 01")]
    [InlineData(long.MinValue, "FF FF FF FF FF FF FF FF FF 01")]
    public void TheSignIsTheLowestBit(long number, string expected) =>
        Assert.Equal(expected, Written(writer => writer.Signed(number)));

    [Theory]
    [InlineData(0.0, "00 00 00 00 00 00 00 00")]
    [InlineData(-0.0, "00 00 00 00 00 00 00 80")]
    [InlineData(1.5, "00 00 00 00 00 00 F8 3F")]
    public void ARealNumberHasEightBytesTheLowestFirst(double number, string expected) =>
        Assert.Equal(expected, Written(writer => writer.Real(number)));

    [Fact]
    public void ATextIsItsLengthInBytesThenUtf8()
    {
        Assert.Equal("00", Written(static writer => writer.Text("")));
        Assert.Equal("03 61 C3 A9", Written(static writer => writer.Text("aé")));
        Assert.Equal("61 C3 A9", Written(static writer => writer.Raw("aé")));
    }

    [Fact]
    public void AFlagIsOneOrZero() => Assert.Equal("01 00", Written(static writer =>
    {
        writer.Flag(true);
        writer.Flag(false);
    }));

    [Fact]
    public void WhatIsAppendedStays()
    {
        var (all, part) = (new PackedWriter(), new PackedWriter());
        part.Byte(1);
        all.Append(part);
        part.Byte(2);
        all.Append(part);
        Assert.Equal(2, part.Length);

        all.Byte(3);
        Assert.Equal([1, 1, 2, 3], all.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000)]
    public void PartsAreDeflatedOneByOneAndReadAsOne(int size)
    {
        var (prose, noise) = (new PackedWriter(), new PackedWriter());
        prose.Raw(string.Concat(Enumerable.Repeat("word ", size)));
        noise.Raw(Noise(size), 0, size);
        var whole = prose.ToArray().Concat(noise.ToArray()).ToArray();

        var packed = PackedWriter.Deflate([prose, noise], whole.Length);

        Assert.Equal(whole, packed.Length == whole.Length ? packed : Inflated(packed));
        Assert.Equal(size == 5_000, packed.Length < whole.Length);
    }

    [Fact]
    public void WhatDeflatingDoesNotMakeSmallerIsLeftAsItIs()
    {
        var writer = new PackedWriter();
        writer.Raw(Noise(100), 0, 100);

        Assert.Equal(Noise(100), writer.Deflate());
    }

    private static byte[] Noise(int size)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Inflated(byte[] deflated)
    {
        using var inflated = new MemoryStream();
        using (var inflater = new DeflateStream(new MemoryStream(deflated), CompressionMode.Decompress))
            inflater.CopyTo(inflated);
        return inflated.ToArray();
    }

    private static string Written(Action<PackedWriter> write)
    {
        var writer = new PackedWriter();
        write(writer);
        return Convert.ToHexString(writer.ToArray()).Chunk(2).Aggregate("", static (all, pair) => all + " " + new string(pair)).TrimStart();
    }
}
