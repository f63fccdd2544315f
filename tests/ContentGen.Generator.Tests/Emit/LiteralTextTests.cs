using ContentGen.Generator.Model;
using ContentGen.Generator.Packing;
using Microsoft.CodeAnalysis.Text;
using PackedText = ContentGen.Generator.Packing.PackedText;

namespace ContentGen.Generator.Tests.Emit;

/// <summary>To the compiler a file around a literal is a text like any other, wherever it begins to read.</summary>
public class LiteralTextTests
{
    private const string Before = "class A { const string B = \"";
    private const string After = "\"; }\n";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(1000)]
    public void EveryPieceOfItIsAPieceOfTheWhole(int noise)
    {
        var bytes = new byte[noise];
        new Random(noise).NextBytes(bytes);
        var literal = PackedText.Of(PackedWriter.Deflate(stream => stream.Write(bytes)));
        var text = new LiteralText(Before, literal, After);
        var whole = Before + string.Concat(Enumerable.Range(0, literal.Length).Select(index => literal[index])) + After;

        Assert.Equal(whole, text.ToString());
        Assert.Equal(whole, string.Concat(Enumerable.Range(0, text.Length).Select(index => text[index])));
        for (var start = 0; start < whole.Length; start += 7)
        {
            var length = Math.Min(40, whole.Length - start);
            Assert.Equal(whole.Substring(start, length), text.ToString(new TextSpan(start, length)));
        }
    }
}
