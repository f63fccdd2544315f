using ContentGen.Generator.Packing;
using Microsoft.CodeAnalysis.Text;
using PackedText = ContentGen.Generator.Packing.PackedText;

namespace ContentGen.Generator.Tests.Emit;

/// <summary>To the compiler a file with two literals is a text like any other, wherever it begins to read.</summary>
public class JoinedTextTests
{
    [Fact]
    public void EveryPieceOfItIsAPieceOfTheWhole()
    {
        var (first, second) = (new LiteralText("first \"", Noise(100), "\" and "), new LiteralText("second \"", Noise(70), "\";\n"));
        var whole = first.ToString() + second;
        var text = new JoinedText(first, second);

        Assert.Equal((whole, first.Encoding), (text.ToString(), text.Encoding));
        Assert.Equal(whole, string.Concat(Enumerable.Range(0, text.Length).Select(index => text[index])));
        for (var start = 0; start <= whole.Length; start++)
        {
            foreach (var length in new[] { 0, 1, 40, whole.Length }.Where(length => start + length <= whole.Length))
                Assert.Equal(whole.Substring(start, length), text.ToString(new TextSpan(start, length)));
        }
    }

    private static PackedText Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return PackedText.Of(bytes);
    }
}
