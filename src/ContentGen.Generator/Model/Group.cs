using System.Collections.Immutable;

namespace ContentGen.Generator.Model;

/// <summary>
/// Values of files that are neighbours, in the order of the files. Groups flow between steps in place of single values, see
/// <see cref="GroupProviders"/>. Equal to another group when the values are.
/// </summary>
internal sealed class Group<T> : IEquatable<Group<T>>
    where T : class, IEquatable<T>
{
    /// <summary>What later steps made of each value.</summary>
    private readonly ImmutableArray<Memory> _memories;

    private Group(ImmutableArray<T> values, ImmutableArray<Memory> memories) => (Values, _memories) = (values, memories);

    public ImmutableArray<T> Values { get; }

    /// <summary>A group of values that come with a memory.</summary>
    public static Group<T> Of(IEnumerable<T> values, Func<T, Memory> memory)
    {
        var all = values.ToImmutableArray();
        return new(all, ImmutableArray.CreateRange(all, memory));
    }

    /// <summary>A part of each value that has one. Cheap: it is taken again whenever a value of the group changes.</summary>
    public Group<TPart> Pick<TPart>(Func<T, TPart?> part)
        where TPart : class, IEquatable<TPart>
    {
        var (parts, memories) = (ImmutableArray.CreateBuilder<TPart>(Values.Length), ImmutableArray.CreateBuilder<Memory>(Values.Length));
        for (var i = 0; i < Values.Length; i++)
        {
            if (part(Values[i]) is not { } picked)
                continue;
            parts.Add(picked);
            memories.Add(_memories[i]);
        }

        return new(parts.ToImmutable(), parts.Count == Values.Length ? _memories : memories.ToImmutable());
    }

    /// <summary>Makes something of each value, unless it was made before.</summary>
    /// <param name="step">Who makes it.</param>
    /// <param name="with">What it is made with; null when with nothing.</param>
    /// <param name="make">Makes it; the result depends on the value and on what it is made with alone.</param>
    public Group<TResult> Make<TResult>(object step, object? with, Func<T, TResult> make)
        where TResult : class, IEquatable<TResult> =>
        Map((value, memory) =>
        {
            if (memory.Find(step, value, with) is not TResult result)
                memory.Keep(step, value, with, result = make(value));
            return result;
        });

    /// <summary>Makes any number of things of each value, unless they were made before. Each of them has a memory of its own.</summary>
    /// <inheritdoc cref="Make{TResult}"/>
    public Group<TResult> MakeMany<TResult>(object step, object? with, Func<T, IEnumerable<TResult>> make)
        where TResult : class, IEquatable<TResult>
    {
        var groups = Make(step, with, value => Group<TResult>.Of(make(value), static _ => new Memory())).Values;
        return new(
            groups.SelectMany(static group => group.Values).ToImmutableArray(),
            groups.SelectMany(static group => group._memories).ToImmutableArray());
    }

    /// <summary>Begins to make something of each value, unless it was made before: <see cref="Group.End"/> waits for it.</summary>
    /// <param name="step">Who makes it.</param>
    /// <param name="input">All that decides what is made of a value. Cheap.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="cancellation">Ends the work too.</param>
    public Group<Started<TInput, TResult>> Start<TInput, TResult>(
        object step, Func<T, TInput> input, Func<TInput, CancellationToken, TResult> make, CancellationToken cancellation)
        where TInput : class, IEquatable<TInput>
        where TResult : class =>
        Map((value, memory) => input(value) is var all && memory.Find(step, all, null) is TResult result
            ? Started<TInput, TResult>.Before(all, result)
            : Started<TInput, TResult>.Now(all, make, cancellation));

    /// <summary>Makes something of each value and its memory.</summary>
    public Group<TResult> Map<TResult>(Func<T, Memory, TResult> make)
        where TResult : class, IEquatable<TResult>
    {
        var results = ImmutableArray.CreateBuilder<TResult>(Values.Length);
        for (var i = 0; i < Values.Length; i++)
            results.Add(make(Values[i], _memories[i]));
        return new(results.MoveToImmutable(), _memories);
    }

    public bool Equals(Group<T>? other)
    {
        if (other is null || Values.Length != other.Values.Length)
            return false;
        if (Values == other.Values)
            return true;
        for (var i = 0; i < Values.Length; i++)
        {
            if (!ReferenceEquals(Values[i], other.Values[i]) && !Values[i].Equals(other.Values[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Group<T>);

    public override int GetHashCode() => Values.Length;
}

internal static class Group
{
    /// <summary>What was made, when all work has ended. Only now it is kept: of work that is cancelled nothing must be left.</summary>
    /// <param name="works">The work.</param>
    /// <param name="step">Who does it.</param>
    public static Group<TResult> End<T, TResult>(this Group<Started<T, TResult>> works, object step)
        where T : class, IEquatable<T>
        where TResult : class, IEquatable<TResult> =>
        works.Map((work, memory) =>
        {
            var result = work.Result;
            if (memory.Find(step, work.Value, null) != result)
                memory.Keep(step, work.Value, null, result);
            return result;
        });
}
