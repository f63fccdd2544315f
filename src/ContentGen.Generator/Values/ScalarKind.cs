namespace ContentGen.Generator.Values;

/// <summary>
/// A type that a single value of front matter may have, and everything that the generator must know of it. A kind that is derived
/// from this does not compile until it says all of it. There is one instance of each, in the table, so two are equal when they are
/// the same; none holds anything of Roslyn.
/// </summary>
/// <param name="name">The type's name in <c>System</c>: <c>Int32</c>.</param>
/// <param name="keyword">The word that C# has for it: <c>int</c>; null without one.</param>
/// <param name="entryMethod">The method of <c>EntryReader</c> that reads it at run time; what that returns is cast when it is another type.</param>
internal abstract partial class ScalarKind(string name, string? keyword, string entryMethod)
{
    public string Name => name;

    public string? Keyword => keyword;

    public string EntryMethod => entryMethod;

    /// <summary>The type as generated code writes it, and as Roslyn shows it.</summary>
    public string CSharp => keyword ?? "global::System." + name;

    public bool IsText => ReferenceEquals(this, String);

    /// <summary>A word for what it wants, as in "is not a date".</summary>
    public abstract string Noun { get; }

    /// <summary>What is accepted, to be put behind "expected".</summary>
    public abstract string Accepted { get; }

    /// <summary>What a property holds that nothing sets; null where that is null.</summary>
    public abstract BoundValue? Zero { get; }

    /// <summary>Reads a value's source text. Neither culture nor time zone matter.</summary>
    public abstract ScalarReading Read(string text);

    /// <summary>What a value is put in order by; it compares with the key of any other value of the kind.</summary>
    public abstract IComparable OrderKey(BoundValue value);

    /// <summary>
    /// The key of a text that <c>[Range]</c> gives as an end, or that lies between two; null when it has none. Kinds that cannot have
    /// a range have no keys.
    /// </summary>
    public abstract IComparable? RangeKey(string text);

    public override string ToString() => name;

    /// <summary>The key of a text that reads as a value: what most kinds with a range want.</summary>
    protected IComparable? KeyOf(string text) => Read(text).Value is { } value ? OrderKey(value) : null;
}
