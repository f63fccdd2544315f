using System.Globalization;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    /// <param name="path">The file.</param>
    /// <param name="range">Where the first of the kind stands.</param>
    /// <param name="written">What is written there.</param>
    /// <param name="name">What it is and whose.</param>
    /// <param name="fix">What to write instead, as a sentence.</param>
    /// <param name="shown">Whether it stands in an address, which readers follow and do not see, and else how they see it.</param>
    /// <param name="more">How many of the kind follow.</param>
    /// <param name="met">What readers see of it, where that is something else; null otherwise.</param>
    public static Problem ForeignMarkup(string path, SourceRange range, string written, string name, string fix, ForeignPlace shown, int more, string? met)
    {
        var others = more == 0 ? "" : $" There {(more == 1 ? "is" : "are")} {more.ToString("N0", CultureInfo.InvariantCulture)} more in this file.";
        var isShown = met is null && shown is not (ForeignPlace.Address or ForeignPlace.Tag);
        met ??= shown switch
        {
            ForeignPlace.Address => "It stays in the address as it is written",
            ForeignPlace.Tag => "Browsers take the braces for a part of the value",
            ForeignPlace.Escaped => "Readers see it without its backslashes",
            _ => "Readers see it as it is written",
        };
        return new(Descriptor.ForeignMarkup, path, range, $"'{Show(written)}' is {name}. {met}.{others} {fix}"
            + (isShown ? " If it is meant to be shown, put it in backticks." : ""));
    }

    public static Problem SelfClosedTag(string path, SourceRange range, string written, string element) =>
        new(Descriptor.ForeignMarkup, path, range,
            $"'{Show(written)}' closes itself in JSX and XHTML only. In HTML the slash means nothing, and browsers take what follows for the content of "
            + $"this element and do not show it. Write <{element} …></{element}>.");
}

/// <summary>How readers meet markup of another tool.</summary>
internal enum ForeignPlace
{
    /// <summary>As it stands.</summary>
    Text,

    /// <summary>Without the backslashes that escape it.</summary>
    Escaped,

    /// <summary>In an address.</summary>
    Address,

    /// <summary>As a tag of HTML.</summary>
    Tag,
}
