using System.Text;

namespace ContentGen.Fuzz.Inputs;

/// <summary>
/// What is known to be hard: 100 KB of each single thing that markdown and front matter consist of, and what people have
/// broken other parsers with.
/// </summary>
internal static class Shapes
{
    private const int Length = 100_000;

    private static readonly (string Open, string Close)[] Pairs =
    [
        ("[", "](x)"), ("![", "](x)"), ("*a ", " b*"), ("**a ", " b**"), ("*a _b ", " c_ d*"), ("> ", ""), ("- ", ""), ("1. ", ""), ("<div>\n", "</div>\n"),
        ("`", "`"), ("~a", "b~"), ("[a](b(", ")"), ("[a](x (", ")"), ("<b ", ">"), ("| ", " |"), ("<!--", "-->"),
    ];

    private static readonly string[] Code =
        ["(", "a<", "if (a) ", "$\"{", "var x = (((1 + 2)));\n", "{", "#if X\n", "x = !", "a?.b", "/*", "\"\"\"\n", "=> ", "class A {", "1+", "[", "a,"];

    private static readonly string[] Yaml =
    [
        "- ", "a:\n  ", "[", "{", "[a: ", "{a: ", "a: b\n", "? ", "- - ", "'", "\"", "\\", "# ", "&a ", "*a ", "!a ", "a: &a [*a, *a]\n", "\t", ": ", "%",
        "|\n", "a: |\n a\n", ", ", "]", "}", "a: “", "a: b: c\n", "a: 'b\n", "a: \"b\n", "a: [b\n", "a: {b\n", " a\n", "a\n", "- a: b\n", "<<: *a\n",
        "tags: #a\n", "a:b\n", "@a: b\n", "a: @b\n", "a: b # c\n",
    ];

    private static readonly string[] Toml =
    [
        "[", "a = [", "a = {a = ", "[a]\n", "[[a]]\n", "a.", "a = 1\n", "a = '''", "a = \"\"\"", "a = \"", "\\", "a = '", "[a.b]\n", "#\n", "a = [1,\n",
        "a = \n", "=", "a b\n", "a: b\n",
    ];

    public static IEnumerable<Input> All() =>
        Bodies().Select(static body => "---\ntitle: T\n---\n\n" + body).Concat(FrontMatter())
            .Select(static (text, index) => new Input(index + 1, $"posts/p{index + 1}.md", Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> Bodies() =>
    [
        .. MarkdownPieces.All.SelectMany(static piece => new[] { "", " ", "\n", "\n\n" }, static (piece, joint) => Repeat(piece + joint)),
        .. Pairs.Select(static pair => Repeat(pair.Open, Length / 2) + "x" + Repeat(pair.Close, Length / 2)),
        .. Code.Select(static code => $"```csharp\n{Repeat(code)}\n```\n"),
        Many(50_000, static i => $"[a{i}]: x\n"),
        Many(20_000, static i => $"[a{i}][a{i}] ") + "\n\n" + Many(20_000, static i => $"[a{i}]: x\n"),
        Many(440, static i => new string('`', i) + "a"),
        Many(3_000, static i => $"- {new string(' ', i % 200)}x\n"),
        Many(100, static i => new string(' ', 2 * i) + "- x\n"),
        "| a | b | c |\n|---|---|---|\n" + Many(3_000, static _ => "| **a** | `b` | [c](d) |\n"),
        Many(8_000, static _ => "# A heading\n"),
        Many(5_000, static i => $"# A heading {{#a{i}}}\n"),
        Many(3_000, static i => $"x[^{i}]\n\n[^{i}]: y\n\n"),
        "# a" + new string(' ', Length) + "{#",
        $"[a](/{Repeat("content/")}a.md)",
        Many(25, static _ => $"[a](/{Repeat("content/", 4_000)}a.md) "),
        new string('a', 10 * Length),
    ];

    private static IEnumerable<string> FrontMatter() =>
    [
        .. Yaml.SelectMany(static line => new[] { $"---\n{Repeat(line)}\n---\n", $"---\ntitle: {Repeat(line)}\n---\n", "---\n" + Repeat(line) }),
        .. Toml.SelectMany(static line => new[] { $"+++\n{Repeat(line)}\n+++\n", "+++\n" + Repeat(line) }),
        $"---\n{Many(8_000, static i => $"key{i}: v\n")}---\n",
        $"---\ntags: [{Many(10_000, static i => $"tag{i}, ")}]\n---\n",
        $"---\ntags:\n{Many(10_000, static i => $"- tag {i}\n")}---\n",
        $"---\naliases:\n{Many(8_000, static i => $"- /a{i}/\n")}---\n",
        $"---\nk0: &k0 [x, x]\n{Many(60, static i => $"k{i + 1}: &k{i + 1} [*k{i}, *k{i}]\n")}---\n",
        $"+++\n{Many(8_000, static i => $"key{i} = 1\n")}+++\n",
        $"+++\n{Many(6_000, static i => $"[t{i}]\nk = 1\n")}+++\n",
        $"+++\n{Many(6_000, static i => $"[a.b{i}]\nk = 1\n")}+++\n",
    ];

    private static string Many(int count, Func<int, string> make) => string.Concat(Enumerable.Range(0, count).Select(make));

    private static string Repeat(string piece, int length = Length) => string.Concat(Enumerable.Repeat(piece, length / Math.Max(piece.Length, 1)));
}
