namespace ContentGen.Generator.Schema;

/// <summary>How a property is written as JSON, where that is not the usual way.</summary>
/// <param name="IsWritten">Whether it is written at all: not when it is ignored, has no public getter or is not public.</param>
/// <param name="Name">Its name by <c>[JsonPropertyName]</c>; null for the one that the naming policy makes.</param>
/// <param name="IgnoredWhen">The member of <c>JsonIgnoreCondition</c> that <c>[JsonIgnore]</c> names; null for what the options say.</param>
internal sealed record JsonForm(bool IsWritten, string? Name, string? IgnoredWhen);
