using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What is wrong with the project as a whole: it has no place.</summary>
internal static partial class Problems
{
    private static readonly CodePlace Nowhere = new("", default);

    public static Problem OldLanguage(string version) =>
        At(Descriptor.OldLanguage, Nowhere,
            $"The project is compiled as C# {version}, and generated code needs C# 11 or newer. "
            + "Remove <LangVersion> from the project file, or set it to 'latest'.");

    public static Problem BadProperty(string property, string value, string usual, string other)
    {
        var meant = value.ToLowerInvariant() switch
        {
            "yes" or "on" or "1" => "true",
            "no" or "off" or "0" => "false",
            var written => Suggestion.Nearest(written, [usual, other]),
        };
        var hint = meant == usual || meant == other ? Suggestion.DidYouMean(meant) : "";
        var expected = usual == "false" ? "true or false" : $"{usual} or {other}";
        return At(Descriptor.BadProperty, Nowhere,
            $"'{Show(value)}' is not valid for the MSBuild property {property}: expected {expected}. It is treated as {usual}.{hint}");
    }
}
