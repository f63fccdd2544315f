using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Model;

/// <summary>
/// Steps over the values of all files. Roslyn goes through the table of every step at every edit, about a millisecond for 10,000 values:
/// so the values go from step to step in groups, and each remembers what a step made of it. What flows is a class, see <see cref="Providers"/>.
/// </summary>
internal static class GroupProviders
{
    /// <summary>A part of each value that has one. Cheap: it is taken again whenever a value of the group changes.</summary>
    public static IncrementalValuesProvider<Group<TPart>> Pick<T, TPart>(this IncrementalValuesProvider<Group<T>> groups, Func<T, TPart?> part)
        where T : class, IEquatable<T>
        where TPart : class, IEquatable<TPart> =>
        groups.Select((group, _) => group.Pick(part));

    /// <summary>Makes something of each value.</summary>
    public static IncrementalValuesProvider<Group<TResult>> Make<T, TResult>(this IncrementalValuesProvider<Group<T>> groups, Func<T, TResult> make)
        where T : class, IEquatable<T>
        where TResult : class, IEquatable<TResult>
    {
        var step = new object();
        return groups.Select((group, _) => group.Make(step, null, make));
    }

    /// <summary>Makes something of each value and another provider's.</summary>
    public static IncrementalValuesProvider<Group<TResult>> Make<T, TWith, TResult>(
        this IncrementalValuesProvider<Group<T>> groups,
        IncrementalValueProvider<TWith> with,
        Func<T, TWith, TResult> make)
        where T : class, IEquatable<T>
        where TWith : class
        where TResult : class, IEquatable<TResult>
    {
        var step = new object();
        return groups.Combine(with).Select((pair, _) => pair.Left.Make(step, pair.Right, value => make(value, pair.Right)));
    }

    /// <summary>Makes any number of things of each value.</summary>
    public static IncrementalValuesProvider<Group<TResult>> MakeMany<T, TResult>(
        this IncrementalValuesProvider<Group<T>> groups,
        Func<T, CancellationToken, IEnumerable<TResult>> make)
        where T : class, IEquatable<T>
        where TResult : class, IEquatable<TResult>
    {
        var step = new object();
        return groups.Select((group, cancellation) => group.MakeMany(step, null, value => make(value, cancellation)));
    }

    /// <summary>Makes any number of things of each value and another provider's.</summary>
    public static IncrementalValuesProvider<Group<TResult>> MakeMany<T, TWith, TResult>(
        this IncrementalValuesProvider<Group<T>> groups,
        IncrementalValueProvider<TWith> with,
        Func<T, TWith, IEnumerable<TResult>> make)
        where T : class, IEquatable<T>
        where TWith : class
        where TResult : class, IEquatable<TResult>
    {
        var step = new object();
        return groups.Combine(with).Select((pair, _) => pair.Left.MakeMany(step, pair.Right, value => make(value, pair.Right)));
    }

    /// <summary>
    /// Begins to make something of each value and another provider's; <see cref="GroupWork{T, TResult}.End"/> waits for it. Roslyn runs a step
    /// over all groups before the next step: the values are worked on at once, and along with whatever else runs before the end.
    /// </summary>
    /// <param name="groups">The values.</param>
    /// <param name="with">The other provider.</param>
    /// <param name="join">All that decides what is made of a value. Cheap.</param>
    /// <param name="make">Makes it.</param>
    public static GroupWork<TInput, TResult> Start<T, TWith, TInput, TResult>(
        this IncrementalValuesProvider<Group<T>> groups,
        IncrementalValueProvider<TWith> with,
        Func<T, TWith, TInput> join,
        Func<TInput, CancellationToken, TResult> make)
        where T : class, IEquatable<T>
        where TWith : class
        where TInput : class, IEquatable<TInput>
        where TResult : class, IEquatable<TResult>
    {
        var step = new object();
        return new(step, groups.Combine(with).Select((pair, cancellation) =>
            pair.Left.Start(step, value => join(value, pair.Right), make, cancellation)));
    }

    /// <summary>All values of all groups as one.</summary>
    public static IncrementalValueProvider<EquatableArray<T>> Gather<T>(this IncrementalValuesProvider<Group<T>> groups)
        where T : class, IEquatable<T> =>
        groups.Collect().Select(static (all, _) =>
        {
            var values = ImmutableArray.CreateBuilder<T>(all.Sum(static group => group.Values.Length));
            foreach (var group in all)
                values.AddRange(group.Values);
            return new EquatableArray<T>(values.MoveToImmutable());
        });

    /// <summary>All values of all groups, ready to be dealt.</summary>
    /// <param name="groups">The values.</param>
    /// <param name="collection">Whose a value is.</param>
    /// <param name="hash">The hash that deals it.</param>
    public static IncrementalValueProvider<EquatableArray<HashedGroup<T>>> GatherToDeal<T>(
        this IncrementalValuesProvider<Group<T>> groups,
        Func<T, string> collection,
        Func<T, uint> hash)
        where T : class, IEquatable<T> =>
        groups.Select((group, _) => HashedGroup<T>.Of(group, collection, hash)).Gather();
}
