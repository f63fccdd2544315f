namespace ContentGen;

/// <summary>
/// How often a word stands in the parts of an entry, in one byte: 3 bits for the body, 2 for the headings, 1 for the
/// tags, 1 for the title. Compiled into the generator, which writes it, and into the library, which reads it.
/// </summary>
internal static class WordCounts
{
    public const int Tags = 0x20;
    public const int Title = 0x40;

    /// <summary>Every code is less than this.</summary>
    public const int Codes = 0x80;

    private const int HeadingsShift = 3;
    private const int MostHeadings = 3;

    /// <summary>From 4 on a count stands for a range: the differences no longer show in a score.</summary>
    private static readonly byte[] Counts = [0, 1, 2, 3, 4, 7, 11, 20];

    public static int Code(int body, int headings)
    {
        var code = body switch { <= 4 => body, 5 => 4, <= 8 => 5, <= 14 => 6, _ => 7 };
        return code | (Math.Min(headings, MostHeadings) << HeadingsShift);
    }

    public static int InBody(int code) => Counts[code & 7];

    public static int InHeadings(int code) => (code >> HeadingsShift) & MostHeadings;

    public static bool InTags(int code) => (code & Tags) != 0;

    public static bool InTitle(int code) => (code & Title) != 0;
}
