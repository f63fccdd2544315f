using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem NotAnOpener(string path, SourceRange range, string read) =>
        new("CG1001", path, range,
            $"'{Show(read)}' does not open front matter: only a line of exactly three hyphens '---', at the line's start, does.");

    public static Problem NoOpener(string path, SourceRange range, string read, int fenceLine) =>
        new("CG1001", path, range,
            $"Front matter begins with '{Show(read)}', but no line '---' stands above it (line {fenceLine} has the closing one): add it. If this is text, write '***' for a rule and '##' for a heading instead of the '---'.");

    public static Problem NeverClosed(string path, SourceRange range, int lastLine, string last) =>
        new("CG1001", path, range,
            $"Front matter opens here and is never closed: add a line '---' below line {lastLine} ('{Show(last)}').");

    public static Problem NeverClosedBut(string path, SourceRange range, int line, string read) =>
        new("CG1001", path, range,
            $"Front matter opens here and is never closed: line {line} reads '{Show(read)}', and only a line of exactly '---', at the line's start, closes it.");

    public static Problem NotACloser(string path, SourceRange range, string read) =>
        new("CG1001", path, range,
            $"'{Show(read)}' does not close front matter: only a line of exactly three hyphens '---', at the line's start, does.");

    public static Problem RuleOrFence(string path, SourceRange range) =>
        new("CG1001", path, range,
            "A '---' above all text opens front matter, and this one is never closed: add a line '---' behind the last key, or write '***' if a horizontal rule is meant.");

    public static Problem DuplicateKey(string path, SourceRange range, string key, int firstLine) =>
        new("CG1003", path, range,
            $"Key '{Show(key)}' is given twice, first on line {firstLine}: keep one. Several values of one key are written as a list.");

    public static Problem NotAMap(string path, SourceRange range, string read, bool isList) =>
        new("CG1004", path, range,
            $"Front matter is a map of 'key: value' lines, but this is {(isList ? "a list" : "plain text")}: '{Show(read)}'. {(isList ? "Give the list a key: 'tags:' on a line above it." : "Give it a key: 'title: …'; if a horizontal rule was meant by '---', write '***'.")}");

    public static Problem SecondDocument(string path, SourceRange range, string read) =>
        new("CG1004", path, range,
            $"'{Show(read)}' begins a second YAML document, and one file holds one: remove the line, or move what follows into the body.");

    public static Problem Toml(string path, SourceRange range, string example) =>
        new("CG1005", path, range,
            $"This compiler cannot read TOML: it does not load the library that does. Build with a newer .NET SDK, or write the same keys as YAML between two lines '---', as in '{Show(example)}'.");

    public static Problem Json(string path, SourceRange range, string example) =>
        new("CG1005", path, range,
            $"Front matter is JSON ('{{'), and only YAML and TOML are read: write the same keys between two lines '---', as in '{Show(example)}'.");
}
