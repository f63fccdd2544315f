namespace ContentGen.Tests;

public class ByteCursorTests
{
    [Theory]
    [InlineData(0UL)]
    [InlineData(127UL)]
    [InlineData(128UL)]
    [InlineData(16_384UL)]
    [InlineData(ulong.MaxValue)]
    public void AnUnsignedNumberComesBack(ulong number)
    {
        var bytes = new PayloadWriter().Unsigned(number).Byte(7).Bytes;
        var cursor = new ByteCursor(bytes);
        Assert.Equal(number, cursor.ReadUnsigned());
        Assert.Equal(bytes.Length - 1, cursor.Position);
        Assert.Equal(7, cursor.ReadByte());
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(64L)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void ASignedNumberComesBack(long number) =>
        Assert.Equal(number, new ByteCursor(new PayloadWriter().Signed(number).Bytes).ReadSigned());

    [Fact]
    public void ANumberOfMoreThanSixtyFourBitsIsRefused() =>
        Assert.Throws<InvalidDataException>(static () => new ByteCursor(Enumerable.Repeat((byte)0x80, 11).ToArray()).ReadUnsigned());

    [Fact]
    public void ACountThatIsNoIntegerIsRefused() =>
        Assert.Throws<OverflowException>(static () => new ByteCursor(new PayloadWriter().Unsigned(1UL << 31).Bytes).ReadCount());

    [Fact]
    public void BytesAreTakenInTurn()
    {
        var cursor = new ByteCursor([9, 1, 2, 3], position: 1);
        Assert.Equal([1, 2], cursor.Take(2).ToArray());
        Assert.Equal([3], cursor.Take(1).ToArray());
        Assert.Equal(4, cursor.Position);
        Assert.Empty(cursor.Take(0).ToArray());
    }

    [Fact]
    public void BlocksAreMeasuredThenSteppedOver()
    {
        var payload = new PayloadWriter().Byte(9).Count(2).Count(0).Count(3).Raw([1, 2, 3, 4, 5]).Byte(8).Bytes;
        var cursor = new ByteCursor(payload, position: 1);
        Assert.Equal([4, 6, 6, 9], cursor.ReadBlocks(3));
        Assert.Equal(8, cursor.ReadByte());
    }

    [Fact]
    public void WithoutBlocksThereIsOnlyTheirEnd() => Assert.Equal([2], new ByteCursor([1, 2], position: 2).ReadBlocks(0));
}
