namespace ContentGen.Generator.Model;

/// <summary>Work on a value that has begun. Equal to other work when the value is: it comes to the same.</summary>
internal sealed class Started<T, TResult> : IEquatable<Started<T, TResult>>
    where T : class, IEquatable<T>
    where TResult : class
{
    private readonly Work<TResult> _work;

    private Started(T value, Work<TResult> work) => (Value, _work) = (value, work);

    /// <summary>All that decides the result.</summary>
    public T Value { get; }

    /// <summary>Waits for the work to end, or does it here when no thread has taken it up. Throws what it threw.</summary>
    public TResult Result => _work.Result;

    /// <summary>Begins the work.</summary>
    public static Started<T, TResult> Now(T value, Func<T, CancellationToken, TResult> make, CancellationToken cancellation) =>
        new(value, Work<TResult>.Begin(() =>
        {
            cancellation.ThrowIfCancellationRequested();
            return make(value, cancellation);
        }));

    /// <summary>Work that was done earlier.</summary>
    public static Started<T, TResult> Before(T value, TResult result) => new(value, Work<TResult>.Done(result));

    public bool Equals(Started<T, TResult>? other) => other is not null && (ReferenceEquals(this, other) || Value.Equals(other.Value));

    public override bool Equals(object? obj) => Equals(obj as Started<T, TResult>);

    public override int GetHashCode() => Value.GetHashCode();
}
