using System.Text;

namespace ContentGen.Generator.Model;

/// <summary>Lends out a builder that each thread keeps: texts of thousands of bodies are put together one after the other.</summary>
internal static class ScratchText
{
    /// <summary>Longer than the text or HTML of most bodies, so that they are put together in one piece.</summary>
    private const int UsualLength = 32 * 1024;

    [ThreadStatic]
    private static StringBuilder? _kept;

    /// <summary>An empty builder. Who is lent one while another is out gets a new one.</summary>
    public static StringBuilder Rent()
    {
        var builder = _kept ?? new StringBuilder(UsualLength);
        _kept = null;
        return builder;
    }

    /// <summary>Takes a builder back, whose text is not needed any more. One that had to grow is let go.</summary>
    public static void Return(StringBuilder builder) => _kept = builder.Capacity == UsualLength ? builder.Clear() : null;

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
