using System.Text;

namespace ContentGen.Generator.Model;

/// <summary>Memory that each thread keeps: the texts of thousands of bodies are put together and gone through one after the other.</summary>
internal static class ScratchText
{
    /// <summary>Longer than the text or HTML of most bodies, so that they are put together in one piece.</summary>
    private const int UsualLength = 32 * 1024;

    [ThreadStatic]
    private static StringBuilder? _kept;

    [ThreadStatic]
    private static char[]? _characters;

    /// <summary>An empty builder. Who is lent one while another is out gets a new one.</summary>
    public static StringBuilder Rent()
    {
        var builder = _kept ?? new StringBuilder(UsualLength);
        _kept = null;
        return builder;
    }

    /// <summary>Takes a builder back, whose text is not needed any more. One that had to grow is let go.</summary>
    public static void Return(StringBuilder builder) => _kept = builder.Capacity == UsualLength ? builder.Clear() : null;

    /// <summary>The end of a text, in memory that the next call overwrites.</summary>
    public static ReadOnlySpan<char> Characters(StringBuilder builder, int start)
    {
        var length = builder.Length - start;
        var characters = Memory(length);
        builder.CopyTo(start, characters, 0, length);
        return characters.AsSpan(0, length);
    }

    /// <summary>Memory that the thread keeps, for what is needed until the next call; for a lot, memory of its own.</summary>
    public static char[] Memory(int length) => length > UsualLength ? new char[length] : _characters ??= new char[UsualLength];

    /// <summary>Its text without white space at the ends, when it is taken back.</summary>
    public static string Finish(StringBuilder builder)
    {
        var (start, end) = (0, builder.Length);
        while (start < end && char.IsWhiteSpace(builder[start]))
            start++;
        while (end > start && char.IsWhiteSpace(builder[end - 1]))
            end--;
        var text = builder.ToString(start, end - start);
        Return(builder);
        return text;
    }
}
