using ContentGen.Generator.Model;

namespace ContentGen.Generator.Tests.Pipeline;

public class StartedTests
{
    [Fact]
    public void TheResultIsThatOfTheValue() => Assert.Equal("a b", Started<string, string>.Now("a", static (value, _) => value + " b", default).Result);

    [Fact]
    public void WorkOnEqualValuesIsEqual()
    {
        var one = Started<string, string>.Now("a", static (value, _) => value, default);

        Assert.Equal(one, Started<string, string>.Now(new string('a', 1), static (value, _) => value, default));
        Assert.Equal(one.GetHashCode(), Started<string, string>.Now("a", static (value, _) => value, default).GetHashCode());
        Assert.NotEqual(one, Started<string, string>.Now("b", static (value, _) => value, default));
    }

    [Fact]
    public void WhatTheWorkThrowsIsThrownAsItIs() =>
        Assert.Throws<FormatException>(() => Started<string, string>.Now("a", static (_, _) => throw new FormatException(), default).Result);

    [Fact]
    public void ACancelledCompilationCancelsTheWork() => Assert.ThrowsAny<OperationCanceledException>(
        () => Started<string, string>.Now("a", static (value, _) => value, new CancellationToken(canceled: true)).Result);

    [Fact]
    public void WorkIsDoneOnceAndByTheOneWhoWaitsWhenNoThreadHasTakenItUp()
    {
        var (done, here) = (0, 0);
        for (var number = 1; number <= 1_000; number++)
        {
            var started = Started<string, object>.Now("a", (_, _) => (Interlocked.Increment(ref done), Environment.CurrentManagedThreadId), default);
            var (count, thread) = ((int, int))started.Result;
            Assert.Equal(number, count);
            here += thread == Environment.CurrentManagedThreadId ? 1 : 0;
        }

        Assert.Equal(1_000, done);
        Assert.InRange(here, 1, 1_000);
    }

    [Fact]
    public void SeveralAreWorkedOnAtOnce()
    {
        using var both = new Barrier(2);
        var works = Enumerable.Range(0, 2).Select(number => Started<string, string>.Now($"{number}", Meet, default)).ToList();

        Assert.Equal(["0", "1"], works.Select(static work => work.Result));

        string Meet(string value, CancellationToken cancellation)
        {
            Assert.True(both.SignalAndWait(TimeSpan.FromMinutes(1), cancellation));
            return value;
        }
    }
}
