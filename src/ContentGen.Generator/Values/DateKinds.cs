namespace ContentGen.Generator.Values;

/// <summary>The kinds that say when: one of them may be an entry's date, which its file's name can give as well.</summary>
internal abstract class DateKind(string name, string entryMethod) : ScalarKind(name, null, entryMethod)
{
    public sealed override string Noun => "a date";

    public sealed override BoundValue Zero => ValueOf(new MomentValue(0, 0));

    public sealed override ScalarReading Read(string text) =>
        DateReader.TryRead(text, out var complaint) is { } date ? ValueOf(date.Moment) : ScalarReading.Refused(complaint);

    /// <summary>By the instant, not by the clock.</summary>
    public sealed override IComparable OrderKey(BoundValue value) => MomentOf(value).UtcTicks;

    public sealed override IComparable? RangeKey(string text) => KeyOf(text);

    /// <summary>The value for a clock time.</summary>
    public abstract BoundValue ValueOf(MomentValue moment);

    /// <summary>The clock time that a value stands for.</summary>
    public abstract MomentValue MomentOf(BoundValue value);
}

/// <summary><c>DateOnly</c>: the day as written; a zone must not move it.</summary>
internal sealed class DayKind() : DateKind("DateOnly", "ReadDateOnly")
{
    public override string Accepted => "a date such as 2026-04-09";

    public override BoundValue ValueOf(MomentValue moment) => new NumberValue(moment.LocalTicks / System.TimeSpan.TicksPerDay);

    public override MomentValue MomentOf(BoundValue value) => new(((NumberValue)value).Number * System.TimeSpan.TicksPerDay, 0);
}

/// <summary><c>DateTime</c>, always in UTC.</summary>
internal sealed class UtcKind() : DateKind("DateTime", "ReadDateTime")
{
    public override string Accepted => DateReader.Accepted;

    public override BoundValue ValueOf(MomentValue moment) => new NumberValue(moment.UtcTicks);

    public override MomentValue MomentOf(BoundValue value) => new(((NumberValue)value).Number, 0);
}

/// <summary><c>DateTimeOffset</c>: clock and offset as they were written.</summary>
internal sealed class MomentKind() : DateKind("DateTimeOffset", "ReadDateTimeOffset")
{
    public override string Accepted => DateReader.Accepted;

    public override BoundValue ValueOf(MomentValue moment) => moment;

    public override MomentValue MomentOf(BoundValue value) => (MomentValue)value;
}
