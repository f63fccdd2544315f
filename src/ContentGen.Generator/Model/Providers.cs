using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Model;

/// <summary>
/// Joins and gathers the values of steps without leaving pairs and arrays of Roslyn's between them. What flows is a class:
/// for every value type between two steps the JIT compiles Roslyn's tables and nodes anew, in every cold compiler. What there is one of for every
/// file goes in groups, see <see cref="GroupProviders"/>.
/// </summary>
internal static class Providers
{
    /// <summary>Makes one value of each value and another provider's.</summary>
    public static IncrementalValuesProvider<TResult> Join<TLeft, TRight, TResult>(
        this IncrementalValuesProvider<TLeft> left,
        IncrementalValueProvider<TRight> right,
        Func<TLeft, TRight, CancellationToken, TResult> make)
        where TLeft : class
        where TRight : class
        where TResult : class? =>
        left.Combine(right).Select((pair, cancellation) => make(pair.Left, pair.Right, cancellation));

    /// <summary>Makes one value of each value and another provider's.</summary>
    public static IncrementalValuesProvider<TResult> Join<TLeft, TRight, TResult>(
        this IncrementalValuesProvider<TLeft> left,
        IncrementalValueProvider<TRight> right,
        Func<TLeft, TRight, TResult> make)
        where TLeft : class
        where TRight : class
        where TResult : class? =>
        left.Combine(right).Select((pair, _) => make(pair.Left, pair.Right));

    /// <summary>Makes one value of two.</summary>
    public static IncrementalValueProvider<TResult> Join<TLeft, TRight, TResult>(
        this IncrementalValueProvider<TLeft> left,
        IncrementalValueProvider<TRight> right,
        Func<TLeft, TRight, TResult> make)
        where TLeft : class
        where TRight : class
        where TResult : class =>
        left.Combine(right).Select((pair, _) => make(pair.Left, pair.Right));

    /// <summary>
    /// Begins to make something of each value; <see cref="End"/> waits for it. Roslyn runs a step over all its values before the next step:
    /// the values are worked on at once, and along with whatever else runs before the end. What is made must depend on the value alone.
    /// </summary>
    public static IncrementalValuesProvider<Started<T, TResult>> Start<T, TResult>(
        this IncrementalValuesProvider<T> values,
        Func<T, CancellationToken, TResult> make)
        where T : class, IEquatable<T>
        where TResult : class =>
        values.Select((value, cancellation) => Started<T, TResult>.Now(value, make, cancellation));

    /// <summary>What was made, when the work on it has ended.</summary>
    public static IncrementalValuesProvider<TResult> End<T, TResult>(this IncrementalValuesProvider<Started<T, TResult>> works)
        where T : class, IEquatable<T>
        where TResult : class =>
        works.Select(static (work, _) => work.Result);

    /// <summary>All values of a step as one.</summary>
    public static IncrementalValueProvider<EquatableArray<T>> Gather<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T> =>
        values.Collect().Select(static (all, _) => new EquatableArray<T>(all));

    /// <summary>Makes of each value and another provider's one value, or none.</summary>
    public static IncrementalValuesProvider<TResult> Choose<TLeft, TRight, TResult>(
        this IncrementalValuesProvider<TLeft> left,
        IncrementalValueProvider<TRight> right,
        Func<TLeft, TRight, CancellationToken, TResult?> make)
        where TLeft : class
        where TRight : class
        where TResult : class =>
        left.Combine(right).SelectMany((pair, cancellation) => Present(make(pair.Left, pair.Right, cancellation)));

    private static ImmutableArray<T> Present<T>(T? value)
        where T : class => value is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(value);
}

/// <summary>Something that a project switches on or off.</summary>
internal sealed record Switch(bool IsOn);
