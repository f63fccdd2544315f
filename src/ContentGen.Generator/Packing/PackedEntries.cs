namespace ContentGen.Generator.Packing;

/// <summary>The packed values of a collection.</summary>
/// <param name="First">What an app needs for the first entries.</param>
/// <param name="Rest">The other blocks; null when there are none.</param>
internal sealed record PackedEntries(PackedText First, PackedText? Rest);
