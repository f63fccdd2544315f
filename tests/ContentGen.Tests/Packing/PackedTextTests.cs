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

    [Fact]
    public void AnyStretchComesBackWithoutTheOthers()
    {
        var bytes = RandomBytes(70);
        var text = PackedTextWriter.TextOf(bytes);
        Assert.Equal(bytes.Length, PackedText.Length(text));
        for (var start = 0; start <= bytes.Length; start++)
        {
            for (var end = start; end <= bytes.Length; end++)
                Assert.Equal(bytes[start..end], PackedText.Unpack(text, start, end - start));
        }
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(1, -1)]
    [InlineData(0, 101)]
    [InlineData(100, 2)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void AStretchThatIsNotThereIsRefused(int start, int length)
    {
        // 99 bytes: after the last of them three bits are left in the last character.
        var text = PackedTextWriter.TextOf(RandomBytes(99));
        Assert.Throws<InvalidDataException>(() => PackedText.Unpack(text, start, length));
    }

    [Fact]
    public void BytesOfAllOnesFillEveryGroup()
    {
        var bytes = Enumerable.Repeat((byte)0xFF, 100).ToArray();
        Assert.Equal(bytes, PackedText.Unpack(PackedTextWriter.TextOf(bytes)));
    }

    [Fact]
    public void TheAlphabetIsFreeOfSurrogatesQuotesAndEscapes() =>
        Assert.All(PackedTextWriter.TextOf(RandomBytes(10_000)), static character => Assert.InRange(character, '㐀', '돿'));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000)]
    [InlineData(300_000)]
    public void APayloadComesBack(int size)
    {
        var payload = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, size / 10).Select(static i => $"Zeile {i} ")));
        var (packed, data) = (PackedTextWriter.First(PackedTextWriter.Packed(payload), payload), new PackedData());
        data.Add(PackedTextWriter.TextOf([.. packed, 1, 2, 3]));

        Assert.Equal(payload, Inflater.InflateFirst(data.Text, out var end));
        Assert.Equal(packed.Length, end);
    }

    [Fact]
    public void APayloadThatDeflatesExtremelyWellComesBack()
    {
        var payload = new byte[3_000_000];
        var data = new PackedData();
        data.Add(PackedTextWriter.ToText(payload));
        Assert.Equal(payload, Inflater.InflateFirst(data.Text, out _));
    }

    [Fact]
    public void NothingAddedIsAnEmptyText() => Assert.Empty(new PackedData().Text);

    [Fact]
    public void AnotherFormatVersionSaysToRebuild()
    {
        var newer = "㐆" + PackedTextWriter.TextOf([1, 2, 3])[1..];
        var error = Assert.Throws<InvalidDataException>(() => new PackedData().Add(newer));
        Assert.Contains("rebuild", error.Message);
        Assert.Contains("format 6", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("㐅")]
    [InlineData("no packed text at all")]
    public void WhatIsNoPackedTextIsRefused(string text) =>
        Assert.Throws<InvalidDataException>(() => new PackedData().Add(text));

    private static class Holder
    {
        private const string Text = "㐅㐀㐂㖀㐀";
    }

    [Fact]
    public void AConstantCarriesTextToo()
    {
        var error = Assert.Throws<InvalidDataException>(() => new PackedData().Add(typeof(PackedTextTests)));
        Assert.Contains("rebuild", error.Message);
        var data = new PackedData();
        data.Add(typeof(Holder));
        Assert.Empty(Inflater.Inflate(data.Text, 0, 2, 0));
    }

    [Fact]
    public void ALiteralThatWasCutIsRefused()
    {
        var bytes = RandomBytes(100);
        Assert.Throws<InvalidDataException>(() => PackedText.Unpack(PackedTextWriter.TextOf(bytes).AsSpan()[..^1]));
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
