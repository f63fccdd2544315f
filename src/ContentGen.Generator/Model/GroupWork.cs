using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Model;

/// <summary>Work that a step begins.</summary>
/// <param name="step">Who the values remember it by.</param>
/// <param name="works">The work on each value.</param>
internal sealed class GroupWork<T, TResult>(object step, IncrementalValuesProvider<Group<Started<T, TResult>>> works)
    where T : class, IEquatable<T>
    where TResult : class, IEquatable<TResult>
{
    public IncrementalValuesProvider<Group<Started<T, TResult>>> Works => works;

    /// <summary>What was made, when the work on it has ended.</summary>
    public IncrementalValuesProvider<Group<TResult>> End() => works.Select((group, _) => group.End(step));
}
