using System.IO.Compression;
using System.Text;

namespace ContentGen.Generator.Model;

/// <summary>
/// Text that the pipeline only carries to the packed data, and so kept as UTF-8, deflated in haste when it is long: the
/// HTML and the plain text of all bodies live as long as the compiler works. Equal when the bytes are. Lone surrogates
/// became U+FFFD.
/// </summary>
internal sealed class Utf8Text : IEquatable<Utf8Text>
{
    public static readonly Utf8Text Empty = new("");

    /// <summary>Less is not worth the while.</summary>
    private const int Long = 512;

    private readonly byte[] _bytes;

    public Utf8Text(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    private Utf8Text(byte[] utf8) => (_bytes, Length) = (utf8.Length > Long ? Deflate(utf8) : utf8, utf8.Length);

    /// <summary>Number of bytes of UTF-8.</summary>
    public int Length { get; }

    /// <summary>Takes bytes that are UTF-8 and nobody else's.</summary>
    public static Utf8Text Of(byte[] bytes) => new(bytes);

    public void CopyTo(Stream target)
    {
        using var utf8 = Open();
        utf8.CopyTo(target);
    }

    public bool Equals(Utf8Text? other) =>
        other is not null && (ReferenceEquals(this, other) || (Length == other.Length && _bytes.AsSpan().SequenceEqual(other._bytes)));

    public override bool Equals(object? obj) => Equals(obj as Utf8Text);

    public override int GetHashCode() => Length;

    public override string ToString()
    {
        using var reader = new StreamReader(Open(), Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }

    private Stream Open()
    {
        var bytes = new MemoryStream(_bytes, writable: false);
        return Length > Long ? new DeflateStream(bytes, CompressionMode.Decompress) : bytes;
    }

    private static byte[] Deflate(byte[] utf8)
    {
        using var deflated = new MemoryStream();
        using (var deflate = new DeflateStream(deflated, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(utf8, 0, utf8.Length);
        return deflated.ToArray();
    }
}
