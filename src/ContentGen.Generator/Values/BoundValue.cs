using ContentGen.Generator.Model;

namespace ContentGen.Generator.Values;

/// <summary>A value read by its target's type and ready to be packed. Structurally equal; knows nothing of the file.</summary>
internal abstract record BoundValue;

/// <summary>Text, and what the app reads from invariant text: Guid, Uri, Version, decimal.</summary>
internal sealed record TextValue(string Text) : BoundValue;

internal sealed record FlagValue(bool Flag) : BoundValue;

/// <summary>Integers, characters, enum members, and what is one number inside: ticks and day numbers.</summary>
internal sealed record NumberValue(long Number) : BoundValue;

internal sealed record RealValue(double Number) : BoundValue;

/// <summary>A clock time and its offset from UTC.</summary>
internal sealed record MomentValue(long LocalTicks, int OffsetMinutes) : BoundValue
{
    public long UtcTicks => LocalTicks - (OffsetMinutes * TimeSpan.TicksPerMinute);
}

internal sealed record ListValue(EquatableArray<BoundValue> Items) : BoundValue;

/// <summary>A dictionary's pairs in the order of the file.</summary>
internal sealed record MapValue(EquatableArray<MapItem> Items) : BoundValue;

internal sealed record MapItem(string Key, BoundValue Value);

/// <summary>A nested record: a value or null for each of its shape's properties.</summary>
internal sealed record RecordValue(EquatableArray<OptionalValue> Values) : BoundValue;

/// <summary>An entry of another collection as it was named; resolving puts its id in place.</summary>
internal sealed record ReferenceValue(string Folder, string Name) : BoundValue;

/// <summary>The address of an image as it was written; resolving puts in place what the app serves.</summary>
internal sealed record ImageValue(string Text) : BoundValue
{
    /// <summary>Whether the property wants the image's size as well.</summary>
    public bool HasSize { get; init; }
}

/// <summary>An image with its address and size; 0 by 0 when that is not known.</summary>
internal sealed record PictureValue(string Address, int Width, int Height) : BoundValue;

/// <summary>A property's value, or null when its key is absent: then the record's own default stands.</summary>
internal sealed record OptionalValue(BoundValue? Value);
