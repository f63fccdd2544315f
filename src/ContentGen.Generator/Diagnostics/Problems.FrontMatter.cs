using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    private const string WriteFence = "Write exactly three hyphens, '---', at the start of the line.";

    private const string WriteTomlFence = "Write exactly three plus signs, '+++', at the start of the line.";

    public static Problem NotAnOpener(string path, SourceRange range, string read) =>
        new(Descriptor.FrontMatterFence, path, range, $"'{Show(read)}' does not open front matter. {WriteFence}");

    public static Problem NoOpener(string path, SourceRange range, string read, int fenceLine, string fence) =>
        new(Descriptor.FrontMatterFence, path, range,
            $"'{Show(read)}' begins front matter that line {fenceLine} closes, but no line '{fence}' opens it. Add '{fence}' above this line."
            + (fence == "---" ? " If this is text, write '***' for a rule or '##' for a heading instead of the '---'." : ""));

    public static Problem UnfencedHeader(string path, SourceRange range, string read, int lastLine, string last) =>
        new(Descriptor.FrontMatterFence, path, range,
            $"'{Show(read)}' looks like front matter of Pelican or MultiMarkdown, which has no fences. Here it would be shown as text. "
            + $"Add a line '---' above it, and another below line {lastLine} ('{Show(last)}'). If this is text, begin it with another line.");

    public static Problem HeaderInComment(string path, SourceRange range, string pair) =>
        new(Descriptor.FrontMatterFence, path, range,
            $"'.. {Show(pair)}' is front matter as Nikola has it, in a comment, and is not read. "
            + $"Write it between two lines '---' in place of the comment: '{Show(pair)}'.");

    public static Problem BelowAComment(string path, SourceRange range, string fence) =>
        new(Descriptor.FrontMatterFence, path, range,
            $"Front matter comes first in a file, but this '{fence}' comes after a comment, so it would be read as text. "
            + "Move the comment below the front matter.");

    public static Problem HiddenBeforeFence(string path, SourceRange range, char hidden, string fence) =>
        new(Descriptor.FrontMatterFence, path, range,
            $"An invisible character, U+{(int)hidden:X4}, stands before '{fence}', so this line does not open front matter. "
            + "Delete the line and type it again.");

    public static Problem NeverClosed(string path, SourceRange range, int lastLine, string last) =>
        new(Descriptor.FrontMatterFence, path, range,
            $"Front matter opens here and is never closed. Add a line '---' below line {lastLine} ('{Show(last)}').");

    public static Problem NeverClosedBut(string path, SourceRange range, int line, string read) =>
        new(Descriptor.FrontMatterFence, path, range,
            $"Front matter opens here and is never closed: line {line} reads '{Show(read)}', which does not close it. {WriteFence}");

    public static Problem NotACloser(string path, SourceRange range, string read) =>
        new(Descriptor.FrontMatterFence, path, range, $"'{Show(read)}' does not close front matter. {WriteFence}");

    public static Problem RuleOrFence(string path, SourceRange range) =>
        new(Descriptor.FrontMatterFence, path, range,
            "A '---' on the first line opens front matter, and this one is never closed. "
            + "Add a line '---' below the last key, or write '***' if you want a horizontal rule.");

    public static Problem DuplicateKey(string path, SourceRange range, string key, int firstLine) =>
        new(Descriptor.DuplicateKey, path, range,
            $"Key '{Show(key)}' is given twice, first on line {firstLine}. Keep one of them; to give a key several values, write a list.");

    public static Problem NotAMap(string path, SourceRange range, string read, bool isList) =>
        new(Descriptor.NotAMap, path, range,
            $"Front matter is a map of 'key: value' lines, but this is {(isList ? "a list" : "plain text")}: '{Show(read)}'. "
            + (isList
                ? "Give the list a key: write 'tags:' on a line above it."
                : "Give it a key: 'title: …'. If '---' was meant as a horizontal rule, write '***'."));

    public static Problem SecondDocument(string path, SourceRange range, string read)
    {
        var place = Path.GetExtension(path) is ".yml" or ".yaml" ? "a file of its own" : "the body";
        return new(Descriptor.NotAMap, path, range,
            $"'{Show(read)}' begins a second YAML document, but a file has only one. Remove the line, or move what follows into {place}.");
    }

    public static Problem Toml(string path, SourceRange range, string example) =>
        new(Descriptor.OtherFormat, path, range,
            "This compiler cannot read TOML: it cannot load the library for it. Build with a newer .NET SDK, "
            + $"or write the same keys as YAML between two '---' lines, as in '{Show(example)}'.");

    public static Problem Json(string path, SourceRange range, string example) =>
        new(Descriptor.OtherFormat, path, range,
            "Front matter is JSON ('{'), but only YAML and TOML are read. "
            + $"Write the same keys between two '---' lines, as in '{Show(example)}'.");
}
