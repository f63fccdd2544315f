namespace ContentGen.Benchmarks.Scale;

/// <summary>What runs that build several apps have in common.</summary>
/// <param name="Bytes">The size of a post.</param>
/// <param name="Repeats">How often each app is built; figures are medians.</param>
/// <param name="Keep">Whether the folder stays.</param>
internal sealed record ReleaseOptions(int Bytes, int Repeats, bool Keep)
{
    public static ReleaseOptions Read(Arguments line) => new(line.Number("bytes", 6_000), Math.Max(line.Number("repeats", 1), 1), line.Has("keep"));
}
