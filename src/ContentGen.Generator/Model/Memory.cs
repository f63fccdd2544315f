namespace ContentGen.Generator.Model;

/// <summary>
/// What steps have made of one value. A step runs over all values of a group when one of them changed, and finds here what it made of the
/// others. Nothing depends on it: what is not found is made again, and comes out the same.
/// </summary>
internal sealed class Memory
{
    // A chain of which no link changes: drivers that began as one may run at the same time, and a chain that one of them loses is only made again.
    private volatile Made? _latest;

    /// <summary>What a step made of a value and what it is made with; null when it made nothing of these, or made it too long ago.</summary>
    /// <param name="step">The step.</param>
    /// <param name="value">The value, or one that is equal to it.</param>
    /// <param name="with">What the step makes it with, the very same; null when with nothing.</param>
    public object? Find(object step, object value, object? with)
    {
        for (var made = _latest; made is not null; made = made.Before)
        {
            if (ReferenceEquals(made.Step, step))
                return ReferenceEquals(made.With, with) && made.Value.Equals(value) ? made.Result : null;
        }

        return null;
    }

    /// <summary>Keeps what a step made, in place of what it made before.</summary>
    public void Keep(object step, object value, object? with, object result) => _latest = new Made(step, value, with, result, Without(_latest, step));

    private static Made? Without(Made? made, object step)
    {
        if (made is null || ReferenceEquals(made.Step, step))
            return made?.Before;
        var before = Without(made.Before, step);
        return ReferenceEquals(before, made.Before) ? made : new Made(made.Step, made.Value, made.With, made.Result, before);
    }

    private sealed class Made(object step, object value, object? with, object result, Made? before)
    {
        public object Step { get; } = step;

        public object Value { get; } = value;

        public object? With { get; } = with;

        public object Result { get; } = result;

        public Made? Before { get; } = before;
    }
}
