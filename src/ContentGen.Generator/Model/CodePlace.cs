namespace ContentGen.Generator.Model;

/// <summary>A place in C#.</summary>
internal sealed record CodePlace(string Path, SourceRange Range);
