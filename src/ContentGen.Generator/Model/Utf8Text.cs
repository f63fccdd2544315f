using System.Text;

namespace ContentGen.Generator.Model;

/// <summary>
/// Text kept as UTF-8: half the memory of a string for what the pipeline only carries to the packed data.
/// Equal when the bytes are. Lone surrogates became U+FFFD.
/// </summary>
internal sealed class Utf8Text : IEquatable<Utf8Text>
{
    public static readonly Utf8Text Empty = new("");

    private readonly byte[] _bytes;

    public Utf8Text(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    private Utf8Text(byte[] bytes) => _bytes = bytes;

    /// <summary>Takes bytes that are UTF-8 and nobody else's.</summary>
    public static Utf8Text Of(byte[] bytes) => new(bytes);

    public int Length => _bytes.Length;

    public void CopyTo(Stream target) => target.Write(_bytes, 0, _bytes.Length);

    public bool Equals(Utf8Text? other) => other is not null && (ReferenceEquals(this, other) || _bytes.AsSpan().SequenceEqual(other._bytes));

    public override bool Equals(object? obj) => Equals(obj as Utf8Text);

    public override int GetHashCode() => _bytes.Length;

    public override string ToString() => Encoding.UTF8.GetString(_bytes);
}
