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
    /// <param name="isAddress">Whether it stands in an address, which readers follow and do not see.</param>
    /// <param name="more">How many of the kind follow.</param>
    public static Problem ForeignMarkup(string path, SourceRange range, string written, string name, string fix, bool isAddress, int more)
    {
        var others = more == 0 ? "" : $", and {more.ToString("N0", CultureInfo.InvariantCulture)} more in this file";
        return new(Descriptor.ForeignMarkup, path, range,
            $"'{Show(written)}' is {name}. {(isAddress ? "It stays in the address as it is written" : "Readers see it as it stands")}{others}. {fix}"
            + (isAddress ? "" : " If it is meant to be shown, put it in backticks."));
    }
}
