using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

/// <summary>
/// The words of every diagnostic, one typed factory each. A message says what was found, what is accepted,
/// the nearest match where there is one, and the fix in the imperative. One file per family: <c>Problems.*.cs</c>.
/// </summary>
internal static partial class Problems
{
    public static Problem Internal(string path, Exception exception) => Internal(new CodePlace(path, default), exception);

    public static Problem Internal(CodePlace place, Exception exception) =>
        At(Descriptor.Internal, place,
            $"ContentGen failed on this file: {exception.GetType().Name}: {Sentence(Show(exception.Message))} "
            + "All other files were read. Please report this with the file.");

    /// <summary>A value as it is shown inside a message: on one line and not too long.</summary>
    private static string Show(string value)
    {
        var line = value.Replace("\r", "").Replace('\n', ' ');
        return line.Length <= 60 ? line : line.Substring(0, 57) + "…";
    }

    /// <summary>A text with a full stop behind it, unless it ends a sentence itself.</summary>
    private static string Sentence(string text) => text.Length > 0 && text[text.Length - 1] is '.' or '?' or '!' ? text : text + ".";
}
