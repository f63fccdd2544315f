using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem SameAddress(string path, SourceRange range, string what, string value, IEnumerable<string> others) =>
        new("CG3001", path, range, $"The {what} '{Show(value)}' is also that of {string.Join(" and ", others)}. Give one of them another with a key 'slug: …', or rename its file.");

    public static Problem SharedMember(string path, SourceRange range, string catalog, string member, IEnumerable<string> others) =>
        new("CG3004", path, range, $"{catalog}.{member} would name this entry and {string.Join(" and ", others)}, so none of them gets a member. Give one of them another name with a key 'slug: …'.");

    public static Problem SharedCatalogName(string path, string folder, string other, string catalog) =>
        new("CG3004", path, default, $"The folders '{folder}' and '{other}' ask for the same C# name, so '{folder}' became '{catalog}'. Rename one of the folders.");
}
