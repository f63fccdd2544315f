using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem NotUtf8(string path, SourceRange range, string found) =>
        new(Descriptor.NotUtf8, path, range,
            $"{found} Content files must be UTF-8. Save the file as UTF-8 (in most editors: \"Save with Encoding\").");
}
