namespace ContentGen.Generator.Model;

/// <summary>Work on a value that has begun. Equal to other work when the value is: it comes to the same.</summary>
internal sealed class Started<T, TResult>(T value, Func<T, CancellationToken, TResult> make, CancellationToken cancellation)
    : IEquatable<Started<T, TResult>>
    where T : class, IEquatable<T>
    where TResult : class
{
    private readonly T _value = value;
    private readonly Task<TResult> _work = Task.Run(() => make(value, cancellation), cancellation);

    /// <summary>Waits for the work to end. Throws what it threw.</summary>
    public TResult Result => _work.GetAwaiter().GetResult();

    public bool Equals(Started<T, TResult>? other) => other is not null && _value.Equals(other._value);

    public override bool Equals(object? obj) => Equals(obj as Started<T, TResult>);

    public override int GetHashCode() => _value.GetHashCode();
}
