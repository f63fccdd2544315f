namespace ContentGen.Fuzz.Inputs;

/// <summary>Markdown from all that the dialect knows, one thing inside another.</summary>
internal sealed class MarkdownText(Dice dice)
{
    /// <summary>A block, lines with a line break behind them.</summary>
    public string Block(int depth = 3) => dice.Next(depth > 0 ? 20 : 4) switch
    {
        0 or 1 => Inline() + "\n",
        2 => dice.Pick(MarkdownPieces.Tags) + Inline() + "\n",
        3 => Inline() + "\n" + Inline() + "\n\n",
        4 => new string('#', dice.Few(7)) + " " + Inline() + dice.Pick(["", " {#a}", " #", " {#a} ##", "{#}"]) + "\n",
        5 => Inline() + "\n" + dice.Pick(["---", "===", "-", "= ="]) + "\n",
        6 => Fence(),
        7 => Prefix(dice.Pick(["- ", "* ", "1. ", "99) ", "- [ ] ", "- [x] "]), "  ", Block(depth - 1)),
        8 => Prefix("> ", "> ", Block(depth - 1)),
        9 => "> [!" + dice.Pick(["NOTE", "tip]- Title", "INFO", "", "x y"]) + "]\n" + Prefix("> ", "> ", Block(depth - 1)),
        10 or 11 => Table(),
        12 => "[^" + dice.Pick(["1", "a", "", "x y"]) + "]: " + Block(depth - 1),
        13 => "[" + dice.Pick(MarkdownPieces.Words) + "]: " + dice.Pick(MarkdownPieces.Targets) + " " + dice.Pick(["", "\"t\"", "'t", "(t)"]) + "\n",
        14 => Inline() + "\n" + Prefix(":   ", "    ", Block(depth - 1)),
        15 => "$$" + dice.Pick(["\n", "", " "]) + Inline() + dice.Pick(["\n", "", "\n\n"]) + dice.Pick(["$$\n", "", "$\n"]),
        16 => "+---+---+\n| " + Inline() + " | b |\n+" + dice.Pick(["---+---", "===+===", "---"]) + "+\n| c | d |\n+---+---+\n",
        17 => Prefix(new string(' ', dice.Next(6)), dice.Pick(["", "\t", "    "]), Block(depth - 1)),
        18 => "\n\n",
        _ => Block(depth - 1) + Block(depth - 1),
    };

    public string Inline(int depth = 3)
    {
        if (depth == 0)
            return dice.Pick(MarkdownPieces.Words);
        return dice.Next(14) switch
        {
            0 => Around(dice.Pick(["*", "**", "_", "~", "~~", "^", "==", "++", "***", "\"\""]), depth),
            1 => "[" + Inline(depth - 1) + "](" + dice.Pick(MarkdownPieces.Targets) + ")",
            2 => "![" + Inline(depth - 1) + "](" + dice.Pick(MarkdownPieces.Targets) + ")",
            3 => "[" + Inline(depth - 1) + "][" + dice.Pick(MarkdownPieces.Words) + "]",
            4 => "`" + Inline(depth - 1) + "`",
            5 => "$" + Inline(depth - 1) + "$",
            6 => dice.Pick(MarkdownPieces.Tags) + Inline(depth - 1),
            7 => dice.Pick(MarkdownPieces.Words) + dice.Pick(MarkdownPieces.Words),
            8 => "[^" + dice.Pick(["1", "a", "x y", ""]) + "]",
            9 => Inline(depth - 1) + dice.Pick(["  \n", "\\\n", "\n"]) + Inline(depth - 1),
            10 or 11 => Inline(depth - 1) + " " + Inline(depth - 1),
            _ => dice.Pick(MarkdownPieces.Words),
        };
    }

    private string Around(string mark, int depth) => mark + Inline(depth - 1) + (dice.OnceIn(5) ? "" : mark);

    private string Fence()
    {
        var fence = dice.Pick(["```", "~~~", "````", "``"]);
        var lines = Enumerable.Range(0, dice.Few(6)).Select(_ => dice.Pick(MarkdownPieces.Code));
        return fence + dice.Pick(MarkdownPieces.Languages) + "\n" + string.Join("\n", lines) + "\n" + (dice.OnceIn(8) ? "" : fence) + "\n";
    }

    private string Table()
    {
        var columns = dice.Few(5);
        return Row(Cell) + Row(() => dice.Pick(["---", ":-:", "-", "--:"])) + string.Concat(Enumerable.Range(0, dice.Next(4)).Select(_ => Row(Cell)));

        string Row(Func<string> cell) =>
            "|" + string.Join("|", Enumerable.Range(0, dice.OnceIn(8) ? columns + 1 : columns).Select(_ => cell())) + (dice.OnceIn(4) ? "" : "|") + "\n";

        string Cell() => Inline(1).Replace('\n', ' ');
    }

    private static string Prefix(string first, string others, string block) => first + block.TrimEnd('\n').Replace("\n", "\n" + others) + "\n";
}
