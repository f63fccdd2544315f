using ContentGen.Generator.Model;

namespace ContentGen.Generator.Tests.Pipeline;

public class StartedTests
{
    [Fact]
    public void TheResultIsThatOfTheValue() => Assert.Equal("a b", new Started<string, string>("a", static (value, _) => value + " b", default).Result);

    [Fact]
    public void WorkOnEqualValuesIsEqual()
    {
        var one = new Started<string, string>("a", static (value, _) => value, default);

        Assert.Equal(one, new Started<string, string>(new string('a', 1), static (value, _) => value, default));
        Assert.Equal(one.GetHashCode(), new Started<string, string>("a", static (value, _) => value, default).GetHashCode());
        Assert.NotEqual(one, new Started<string, string>("b", static (value, _) => value, default));
    }

    [Fact]
    public void WhatTheWorkThrowsIsThrownAsItIs() =>
        Assert.Throws<FormatException>(() => new Started<string, string>("a", static (_, _) => throw new FormatException(), default).Result);

    [Fact]
    public void ACancelledCompilationCancelsTheWork() => Assert.ThrowsAny<OperationCanceledException>(
        () => new Started<string, string>("a", static (value, _) => value, new CancellationToken(canceled: true)).Result);

    [Fact]
    public void SeveralAreWorkedOnAtOnce()
    {
        using var both = new Barrier(2);
        var works = Enumerable.Range(0, 2).Select(number => new Started<string, string>($"{number}", Meet, default)).ToList();

        Assert.Equal(["0", "1"], works.Select(static work => work.Result));

        string Meet(string value, CancellationToken cancellation)
        {
            Assert.True(both.SignalAndWait(TimeSpan.FromMinutes(1), cancellation));
            return value;
        }
    }
}
