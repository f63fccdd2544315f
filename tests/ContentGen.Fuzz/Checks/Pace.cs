using System.Text;
using ContentGen.Fuzz.Inputs;

namespace ContentGen.Fuzz.Checks;

/// <summary>How much slower the machine is at the moment than it was at its best: other guests of its processor count as well.</summary>
internal static class Pace
{
    private static readonly Input Harmless = new(0, "posts/pace.md", Encoding.UTF8.GetBytes(
        "---\ntitle: T\n---\n\n" + string.Concat(Enumerable.Repeat("Some *plain* text, and [a link](https://example.org/).\n\n", 500))));

    private static double _best;

    /// <summary>1 when it is as fast as ever, 2 when everything takes twice as long.</summary>
    public static double Slowness()
    {
        if (_best == 0)
            _best = Enumerable.Range(0, 10).Min(static _ => Seconds());
        var now = Math.Min(Seconds(), Seconds());
        _best = Math.Min(_best, now);
        return now / _best;
    }

    private static double Seconds() => Trial.Run([Harmless], compiles: false).Time.TotalSeconds;
}
