namespace ContentGen.Generator.Suggesting;

/// <summary>What counts as an exception: a few, among many that agree.</summary>
internal static class Majority
{
    /// <summary>How many of a number may differ: one of at least four, or one in twenty.</summary>
    public static int Exceptions(int count) => count < 4 ? 0 : Math.Max(1, count / 20);

    /// <summary>Whether so many files are few enough to be named.</summary>
    public static bool IsFew(int count, int total) => total >= 4 && count <= Math.Min(3, Exceptions(total));
}
