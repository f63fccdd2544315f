using YamlDotNet.Core;

namespace ContentGen.Generator.FrontMatter;

/// <summary>YAML's own tags (<c>!!str</c>) say nothing here, because the target type reads the text; any other tag is refused.</summary>
internal static class YamlTags
{
    private const string Standard = "tag:yaml.org,2002:";

    public static bool IsCustom(TagName tag) =>
        !tag.IsEmpty
        && !(tag.Value.StartsWith(Standard, StringComparison.Ordinal)
            && tag.Value.Substring(Standard.Length) is "str" or "int" or "float" or "bool" or "null" or "timestamp" or "seq" or "map");
}
