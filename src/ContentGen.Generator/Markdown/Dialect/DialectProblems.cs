using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Markdown.Code;
using ContentGen.Generator.Markdown.Html;
using ContentGen.Generator.Model;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>What is surely not meant in a body, although it is markdown; places are relative to the body.</summary>
internal static class DialectProblems
{
    public static IReadOnlyList<Problem> In(string file, string text, MarkdownDocument document) =>
    [
        .. HeadingIdProblems.In(file, text, document),
        .. SplitCells.In(file, text, document),
        .. UnclosedFences.In(file, text, document),
        .. UnclosedHtml.In(file, text, document),
        .. FootnoteProblems.In(file, text, document),
        .. SelfClosedTags.In(file, text, document),
    ];

    /// <summary>Why a body was not read to its end.</summary>
    public static Problem TooDeep(string file, string text, TooDeepException found)
    {
        var range = new LineMap(text).Range(found.Start, 1);
        return found.OpenMarks is { } open ? Problems.TooManyMarks(file, range, open) : Problems.BodyTooDeep(file, range, NestingLimit.MostLevels);
    }
}
