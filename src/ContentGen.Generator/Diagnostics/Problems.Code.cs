using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem FenceSyntax(string path, SourceRange range, string id, string message) =>
        new(Descriptor.BadFence, path, range, $"The C# in this fence has a syntax error: {message.TrimEnd('.')} ({id}). Where code is left out, write a line with nothing but '...'; what is not meant to be C# is marked 'csharp ignore'.");

    public static Problem FenceDoesNotCompile(string path, SourceRange range, string id, string message) =>
        new(Descriptor.BadFence, path, range, $"This fence is marked 'check' and does not compile: {message.TrimEnd('.')} ({id}).");
}
