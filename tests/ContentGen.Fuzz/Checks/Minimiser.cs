using System.Diagnostics;

namespace ContentGen.Fuzz.Checks;

/// <summary>Takes away whatever a failure does not need: halves, quarters, … single items, until nothing can go.</summary>
internal static class Minimiser
{
    public static T[] Shrink<T>(T[] items, Func<T[], bool> stillFails, TimeSpan most)
    {
        var watch = Stopwatch.StartNew();
        for (var size = Math.Max(items.Length / 2, 1); size > 0; size = size == 1 ? 0 : size / 2)
        {
            for (var at = 0; at < items.Length && items.Length > 1 && watch.Elapsed < most;)
            {
                T[] without = [.. items.AsSpan(0, at), .. items.AsSpan(Math.Min(at + size, items.Length))];
                if (without.Length > 0 && stillFails(without))
                    items = without;
                else
                    at += size;
            }
        }

        return items;
    }
}
