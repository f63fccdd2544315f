using System.Text;

namespace ContentGen;

/// <summary>The strings of a collection. Each is decoded when first asked for, and shared from then on.</summary>
internal sealed class StringTable(byte[] payload, int[] starts)
{
    private readonly string?[] _decoded = new string?[starts.Length - 1];

    // Two threads that race decode the same text twice: either result is right.
    public string this[int index] => _decoded[index] ??= Encoding.UTF8.GetString(Utf8(index));

    public ReadOnlySpan<byte> Utf8(int index) => payload.AsSpan(starts[index]..starts[index + 1]);
}
