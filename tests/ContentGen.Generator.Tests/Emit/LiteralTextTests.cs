using System.Security.Cryptography;
using System.Text;
using ContentGen.Generator.Packing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PackedText = ContentGen.Generator.Packing.PackedText;

namespace ContentGen.Generator.Tests.Emit;

/// <summary>To the compiler a file around literals is a text like any other, wherever it begins to read. Into the symbols goes less.</summary>
public class LiteralTextTests
{
    private const string Before = "class A { const string B = \"";
    private const string Between = "\", C = \"";
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
        var literal = Noise(noise);
        Check(LiteralText.Of([Before, After], literal), Before + Characters(literal) + After);
    }

    [Fact]
    public void ItMayHoldTwoLiterals() => Check(
        LiteralText.Of([Before, Between, After], Noise(100), Noise(70)),
        Before + Characters(Noise(100)) + Between + Characters(Noise(70)) + After);

    [Fact]
    public void WrittenOutItsLiteralsAreLengthsAndHashes()
    {
        var (literal, written) = (Noise(1000), new StringWriter());
        var hash = Convert.ToHexStringLower(SHA256.HashData(Bytes(1000)));
        LiteralText.Of([Before, After], literal).Write(written);

        Assert.Equal($"{Before}… {literal.Length} characters of packed content, SHA-256 {hash}{After}", written.ToString());
    }

    [Fact]
    public void AStretchIsWrittenAsItIs()
    {
        var (text, written) = (LiteralText.Of([Before, After], Noise(1000)), new StringWriter());
        text.Write(written, new TextSpan(20, 40));

        Assert.Equal(text.ToString(new TextSpan(20, 40)), written.ToString());
    }

    [Fact]
    public void TheChecksumIsThatOfWhatIsWritten()
    {
        var text = LiteralText.Of([Before, After], Noise(1000));
        using var written = new MemoryStream();
        using (var writer = new StreamWriter(written, text.Encoding))
            text.Write(writer);

        Assert.Equal(SHA256.HashData(written.ToArray()), text.GetChecksum());
        Assert.Equal(SourceHashAlgorithm.Sha256, text.ChecksumAlgorithm);
        Assert.Equal(text.GetChecksum(), EmbeddedText.FromSource("a.cs", text).Checksum);
    }

    [Fact]
    public void ItIsAnotherTextWhenALiteralIs()
    {
        Assert.True(LiteralText.Of([Before, After], Noise(1000)).ContentEquals(LiteralText.Of([Before, After], Noise(1000))));
        Assert.False(LiteralText.Of([Before, After], Noise(1000)).ContentEquals(LiteralText.Of([Before, After], Noise(999))));
        Assert.False(LiteralText.Of([Before, After], PackedText.Of([1])).ContentEquals(LiteralText.Of([Before, After], PackedText.Of([2]))));
        Assert.True(SourceText.From("class C;", Encoding.UTF8).ContentEquals(LiteralText.Of(["class C;"])));
    }

    private static void Check(LiteralText text, string whole)
    {
        Assert.Equal(whole, text.ToString());
        Assert.Equal(whole, string.Concat(Enumerable.Range(0, text.Length).Select(index => text[index])));
        for (var start = 0; start <= whole.Length; start++)
        {
            foreach (var length in new[] { 0, 1, 40, whole.Length }.Where(length => start + length <= whole.Length))
                Assert.Equal(whole.Substring(start, length), text.ToString(new TextSpan(start, length)));
        }
    }

    private static string Characters(PackedText literal) => string.Concat(Enumerable.Range(0, literal.Length).Select(index => literal[index]));

    private static PackedText Noise(int length) => PackedText.Of(Bytes(length));

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
