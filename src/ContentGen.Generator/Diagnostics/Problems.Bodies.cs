using System.Globalization;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem BodyTooDeep(string path, SourceRange range, int most) =>
        new(Descriptor.TooDeep, path, range,
            $"This is nested more than {most} levels deep, and the body is left out. "
            + "Write it with fewer lists, quotes, links and emphasis inside each other, or put it into a fenced code block if it is text.");

    public static Problem TooManyMarks(string path, SourceRange range, int open) =>
        new(Descriptor.TooDeep, path, range,
            $"{open.ToString("N0", CultureInfo.InvariantCulture)} marks such as '[' and '*' are still open in this paragraph or table, "
            + "and the body is left out. Divide it by blank lines, or put it into a fenced code block if it is text.");

    public static Problem DuplicateHeadingId(string path, SourceRange range, string id, string heading) =>
        new(Descriptor.SharedHeadingId, path, range,
            $"The id '{Show(id)}' is also that of the heading '{Show(heading)}', so a link to '#{Show(id)}' can lead to only one of them. "
            + "Give this heading another id.");

    public static Problem NoFootnote(string path, SourceRange range, string label, IEnumerable<string> known) =>
        new(Descriptor.LostFootnote, path, range,
            $"'[^{Show(label)}]' marks a footnote that this page does not have, so readers see it as text.{Suggestion.DidYouMean(label, known)} "
            + $"Write the footnote in a line of its own, '[^{Show(label)}]: …', or put a backslash in front of the bracket if it is text.");

    public static Problem UnusedFootnote(string path, SourceRange range, string label, bool hasMarkElsewhere) =>
        new(Descriptor.LostFootnote, path, range, $"The footnote '[^{Show(label)}]' is left out, because " + (hasMarkElsewhere
            ? "its mark stands only where markdown is not read, in code or in raw HTML. In HTML, leave a blank line in front of the text with the mark."
            : $"nothing on this page has its mark. Write '[^{Show(label)}]' where it belongs."));

    public static Problem FootnoteTwice(string path, SourceRange range, string label) =>
        new(Descriptor.LostFootnote, path, range,
            $"The footnote '[^{Show(label)}]' is left out, because this page has another of this name. Give one of them another name.");

    public static Problem SplitCell(string path, SourceRange range, string kind, string written, bool isHead) =>
        new(Descriptor.SplitCell, path, range,
            $"The '|' inside the {kind} {Show(written)} ends the table cell"
            + $"{(isHead ? ", so the line has more cells than the one below and this is not a table" : "")}. Write '\\|'; the backslash is not shown.");

    public static Problem CutFence(string path, SourceRange range, string fence, bool isInQuote) =>
        new(Descriptor.UnclosedFence, path, range,
            $"The block opened by '{Show(fence)}' ends where the {(isInQuote ? "quote" : "list item")} does, because the line below it "
            + $"{(isInQuote ? "has no '>' in front" : "is not indented")}. "
            + $"{(isInQuote ? "Put '>' in front of" : "Indent")} all lines of the block, up to its closing '{Show(fence)}'.");

    /// <param name="path">The file.</param>
    /// <param name="range">The sign that opens it.</param>
    /// <param name="end">What looks like its end on its first line; null without such.</param>
    public static Problem UnclosedComment(string path, SourceRange range, string? end) =>
        new(Descriptor.UnclosedFence, path, range,
            "The comment opened by '<!--' is never closed, so readers see nothing of what follows. "
            + (end is null ? "Add '-->' where it ends." : $"Its line ends with '{Show(end)}': write '-->' there."));

    public static Problem CutComment(string path, SourceRange range) =>
        new(Descriptor.UnclosedFence, path, range,
            "The comment opened by '<!--' contains a blank line, which ends the HTML that it is part of. So its '-->' is text, and readers see nothing of "
            + "what follows. Put '<!--' at the beginning of a line, with a blank line above it.");

    public static Problem UnclosedHtml(string path, SourceRange range, string open, string close, bool isShown) =>
        new(Descriptor.UnclosedFence, path, range,
            $"'{Show(open)}' is never closed, so all that follows is part of it{(isShown ? "" : " and readers see nothing of it")}. "
            + $"Add '{Show(close)}' where it ends. If it is code to be shown, put it between two lines of ```.");

    public static Problem UnclosedFence(string path, SourceRange range, string fence, string where) =>
        new(Descriptor.UnclosedFence, path, range,
            $"This block is opened by '{Show(fence)}' and never closed, so all that follows {where} is part of it. Add a line '{Show(fence)}' where it ends.");
}
