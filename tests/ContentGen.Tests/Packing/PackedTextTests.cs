using System.Text;

namespace ContentGen.Tests;

public class PackedTextTests
{
    public static TheoryData<int> Sizes => [.. Enumerable.Range(0, 40), 127, 128, 1023, 4096, 70_001];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void WhatIsPackedInCharactersComesBack(int size)
    {
        var bytes = RandomBytes(size);
        Assert.Equal(bytes, PackedText.Unpack(PackedTextWriter.TextOf(bytes)));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void WhatIsPackedInAsciiComesBack(int size)
    {
        var bytes = RandomBytes(size);
        Assert.Equal(bytes, PackedText.Unpack(PackedTextWriter.AsciiOf(bytes)));
    }

    [Fact]
    public void BytesOfAllOnesFillEveryGroup()
    {
        var bytes = Enumerable.Repeat((byte)0xFF, 100).ToArray();
        Assert.Equal(bytes, PackedText.Unpack(PackedTextWriter.TextOf(bytes)));
        Assert.Equal(bytes, PackedText.Unpack(PackedTextWriter.AsciiOf(bytes)));
    }

    [Fact]
    public void TheAlphabetIsFreeOfSurrogatesQuotesAndEscapes() =>
        Assert.All(PackedTextWriter.TextOf(RandomBytes(10_000)), static character => Assert.InRange(character, '㐀', '돿'));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000)]
    [InlineData(300_000)]
    public void APayloadComesBackFromBothForms(int size)
    {
        var payload = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, size / 10).Select(static i => $"Zeile {i} ")));
        var text = new PackedData();
        text.Add(PackedTextWriter.ToText(payload));
        var ascii = new PackedData();
        ascii.Add(PackedTextWriter.ToAscii(payload).AsSpan());

        Assert.Equal(payload, text.Inflate().AsSpan(0, payload.Length).ToArray());
        Assert.Equal(payload, ascii.Inflate().AsSpan(0, payload.Length).ToArray());
    }

    [Fact]
    public void LiteralsOfBothFormsJoinInTheOrderTheyAreAdded()
    {
        var payload = RandomBytes(50_000);
        var deflated = PackedTextWriter.Deflate(payload);
        var data = new PackedData();
        data.Add(PackedTextWriter.TextOf(deflated[..20_001]));
        data.Add(PackedTextWriter.AsciiOf(deflated[20_001..40_000]).AsSpan());
        data.Add(PackedTextWriter.TextOf(deflated[40_000..]));
        Assert.Equal(payload, data.Inflate());
    }

    [Fact]
    public void APayloadThatDeflatesExtremelyWellComesBack()
    {
        var payload = new byte[3_000_000];
        var data = new PackedData();
        data.Add(PackedTextWriter.ToText(payload));
        Assert.Equal(payload, data.Inflate().AsSpan(0, payload.Length).ToArray());
    }

    [Fact]
    public void NothingAddedIsAnEmptyPayload() => Assert.Empty(new PackedData().Inflate());

    [Fact]
    public void AnotherFormatVersionSaysToRebuild()
    {
        var newer = "㐂" + PackedTextWriter.TextOf([1, 2, 3])[1..];
        var error = Assert.Throws<InvalidDataException>(() => new PackedData().Add(newer));
        Assert.Contains("rebuild", error.Message);
        Assert.Contains("format 2", error.Message);

        var ascii = PackedTextWriter.AsciiOf([1, 2, 3]);
        ascii[0] = 2;
        Assert.Throws<InvalidDataException>(() => new PackedData().Add(ascii));
    }

    [Theory]
    [InlineData("")]
    [InlineData("㐁")]
    [InlineData("no packed text at all")]
    public void WhatIsNoPackedTextIsRefused(string text)
    {
        Assert.Throws<InvalidDataException>(() => new PackedData().Add(text));
        Assert.Throws<InvalidDataException>(() => new PackedData().Add(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void ALiteralThatWasCutIsRefused()
    {
        var bytes = RandomBytes(100);
        Assert.Throws<InvalidDataException>(() => PackedText.Unpack(PackedTextWriter.TextOf(bytes).AsSpan()[..^1]));
        Assert.Throws<InvalidDataException>(() => PackedText.Unpack(PackedTextWriter.AsciiOf(bytes).AsSpan()[..^1]));
    }

    [Fact]
    public void ACharacterOutOfRangeIsRefused()
    {
        var text = PackedTextWriter.TextOf(RandomBytes(100)).ToCharArray();
        text[20] = 'a';
        Assert.Throws<InvalidDataException>(() => PackedText.Unpack(text));
    }

    private static byte[] RandomBytes(int size)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        return bytes;
    }
}
