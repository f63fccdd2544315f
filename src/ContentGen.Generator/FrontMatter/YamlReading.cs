using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>What was read of some YAML.</summary>
/// <param name="Root">The root; null when there is nothing, or nothing to be read.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record YamlReading(YamlNode? Root, List<Problem> Problems)
{
    /// <summary>Whether the reader ended at something that the parser takes and this compiler does not, such as a tag.</summary>
    public bool IsStopped { get; init; }
}
