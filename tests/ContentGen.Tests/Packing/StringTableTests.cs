using System.Text;

namespace ContentGen.Tests;

public class StringTableTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4_095)]
    [InlineData(4_096)]
    [InlineData(4_097)]
    [InlineData(9_000)]
    public void EveryStringComesBackWhateverItsChunk(int count)
    {
        var texts = Enumerable.Range(0, count).Select(static i => i % 7 == 0 ? "" : $"ü{i}").ToList();
        var payload = new PayloadWriter().Byte(9).Count(count);
        texts.ForEach(text => payload.Count(Encoding.UTF8.GetByteCount(text)));
        texts.ForEach(text => payload.Raw(Encoding.UTF8.GetBytes(text)));
        var bytes = payload.Byte(8).Bytes;

        var cursor = new ByteCursor(bytes, position: 1);
        var table = StringTable.Read(bytes, ref cursor);
        Assert.Equal(texts, Enumerable.Range(0, count).Select(i => table[i]));
        Assert.All(Enumerable.Range(0, count), i => Assert.Equal(texts[i], Encoding.UTF8.GetString(table.Utf8(i))));
        Assert.Equal(8, cursor.ReadByte());
    }

    [Fact]
    public void AStringIsDecodedOnce()
    {
        var bytes = new PayloadWriter().Count(1).Text("text").Bytes;
        var cursor = new ByteCursor(bytes);
        var table = StringTable.Read(bytes, ref cursor);
        Assert.Same(table[0], table[0]);
    }
}
