using System.Globalization;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem FenceSyntax(string path, SourceRange range, string id, string message, bool mustCompile) =>
        new(Descriptor.BadFence, path, range,
            $"The C# in this fence has a syntax error: {message.TrimEnd('.')} ({id}). "
            + (mustCompile
                ? "If code is left out, write a comment such as '// …' in its place; if it is not meant to compile, remove 'check'."
                : "If code is left out, write '...' on a line of its own; if this is not meant to be C#, mark the fence 'csharp ignore'."));

    public static Problem FenceTooDeep(string path, SourceRange range, int most) =>
        new(Descriptor.BadFence, path, range,
            $"The code in this fence is nested more than {most.ToString("N0", CultureInfo.InvariantCulture)} levels deep here, so it is not read as C#. "
            + "If it is not meant to be C#, mark the fence 'text'; otherwise show less of it.");

    public static Problem FenceDoesNotCompile(string path, SourceRange range, string id, string message) =>
        new(Descriptor.BadFence, path, range, $"This fence is marked 'check' but does not compile: {message.TrimEnd('.')} ({id}).");
}
