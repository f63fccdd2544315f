using System.Runtime.CompilerServices;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// The door to TOML. What is behind it loads Tomlyn, which a compiler may be unable to do; then the door stays closed and the
/// file is CG1005. Nothing of Tomlyn is loaded before a file holds TOML.
/// </summary>
internal static class TomlReader
{
    /// <summary>The root is what is sound; null where TOML cannot be read at all.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="start">Offset of the first character of the TOML.</param>
    /// <param name="end">Offset just past its last.</param>
    /// <param name="sign">Where to say that TOML cannot be read: the opening fence.</param>
    /// <param name="cancellation">Asked for between two keys.</param>
    public static (YamlNode? Root, List<Problem> Problems) Read(TextLines lines, int start, int end, SourceRange sign, CancellationToken cancellation)
    {
        try
        {
            return ReadWithTomlyn(lines, start, end, cancellation);
        }
        catch (Exception exception) when (IsClosedDoor(exception))
        {
            return (null, [Problems.Toml(lines.Path, sign, OtherFormat.TomlExample(lines, start, end))]);
        }
    }

    /// <summary>Whether an exception says that Tomlyn, or what it needs, cannot be loaded here.</summary>
    public static bool IsClosedDoor(Exception exception) =>
        exception is FileNotFoundException or FileLoadException or TypeLoadException or MissingMethodException;

    // Not inlined: the runtime looks for Tomlyn when it compiles a method that names one of its types.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (YamlNode? Root, List<Problem> Problems) ReadWithTomlyn(TextLines lines, int start, int end, CancellationToken cancellation) =>
        TomlCharacters.FindForbidden(lines, start, end) is { } forbidden
            ? (null, [forbidden])
            : new TomlParser(lines, start, end, cancellation).Read();
}
