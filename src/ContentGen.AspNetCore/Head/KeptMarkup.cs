namespace ContentGen.AspNetCore;

/// <summary>
/// The markup of a head that is written on many pages. It is its owner's: what <c>with</c> makes of a head takes this along and has
/// other markup. Heads are compared by what they say, so all values of this type are equal.
/// </summary>
internal readonly struct KeptMarkup(ContentHead owner, byte[] markup) : IEquatable<KeptMarkup>
{
    private readonly ContentHead? _owner = owner;

    public byte[]? Of(ContentHead head) => ReferenceEquals(_owner, head) ? markup : null;

    public bool Equals(KeptMarkup other) => true;

    public override bool Equals(object? obj) => obj is KeptMarkup;

    public override int GetHashCode() => 0;
}
