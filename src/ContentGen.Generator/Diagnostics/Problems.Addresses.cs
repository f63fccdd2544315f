using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem TermsOfOneSlug(string path, SourceRange range, string key, string term, string other, string source, string slug) =>
        new(Descriptor.TermDrift, path, range, $"'{Show(term)}' in '{key}' has the slug '{Show(slug)}', as '{Show(other)}' in {source} has, so both are one term. Write one of them in both files, or put into words what tells them apart.");
}
