using System.Runtime.CompilerServices;
using System.Text;

namespace ContentGen;

/// <summary>Decodes strings of a collection, of which most are short and ASCII.</summary>
/// <remarks>
/// Those are widened here: for its first string, however short, <see cref="Encoding.UTF8"/> takes 5 ms, in which the runtime loads
/// vectors of every size.
/// </remarks>
internal static class Utf8
{
    private const int Longest = 1024;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
            return Any(utf8);

        Span<char> characters = stackalloc char[utf8.Length];
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] > 0x7F)
                return Any(utf8);
            characters[i] = (char)utf8[i];
        }

        return new string(characters);
    }

    // Not inlined: compiling a method that has it in it loads them as well.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Any(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
