namespace ContentGen;

/// <summary>
/// How many bytes a packed word shares with the one before and how many it adds: half a byte each while they fit, else
/// <see cref="Long"/> and a byte each.
/// </summary>
internal static class WordFront
{
    /// <summary>Leads the numbers of a word that shares or adds more than fits.</summary>
    public const int Long = 0xFF;

    private const int HalfByte = 4;
    private const int Most = (1 << HalfByte) - 1;

    /// <summary>Whether both numbers fit. The most that can be shared would look like <see cref="Long"/>.</summary>
    public static bool IsShort(int shared, int added) => shared < Most && added <= Most;

    public static int Code(int shared, int added) => (shared << HalfByte) | added;

    public static int Shared(int code) => code >> HalfByte;

    public static int Added(int code) => code & Most;
}
