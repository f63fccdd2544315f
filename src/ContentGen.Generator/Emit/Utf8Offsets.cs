namespace ContentGen.Generator.Emit;

/// <summary>Where the characters of a text stand in its UTF-8.</summary>
internal static class Utf8Offsets
{
    /// <summary>The offset in bytes of each character, and of the end.</summary>
    public static int[] Of(string text)
    {
        var offsets = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            // The two halves of a pair are four bytes together.
            var length = text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : char.IsSurrogate(text[i]) ? 2 : 3;
            offsets[i + 1] = offsets[i] + length;
        }

        return offsets;
    }

    /// <summary>The character at an offset in bytes.</summary>
    public static int Character(int[] offsets, int bytes) => Array.BinarySearch(offsets, bytes) is >= 0 and var found ? found : 0;
}
