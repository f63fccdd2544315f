using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>The C# fences of a body: their syntax errors, and those that are to be compiled.</summary>
/// <param name="ToCheck">The fences marked <c>check</c> that can be parsed.</param>
/// <param name="Problems">What cannot be parsed; places are relative to the body.</param>
internal sealed record CodeFences(EquatableArray<FenceToCheck> ToCheck, EquatableArray<Problem> Problems)
{
    private static readonly string[] Unclosed = ["CS1010", "CS1035", "CS1039", "CS8997"];

    /// <summary>So many problems of a fence are told: what is not C# at all would be reported line by line.</summary>
    public const int Most = 2;

    /// <summary>
    /// So many fences of a body may be no C# as they stand: to try what else they are takes several times as long as to read
    /// them, and thousands are the work of a program.
    /// </summary>
    private const int MostTried = 200;

    /// <summary>Whether an error is that of a string or comment without an end.</summary>
    public static bool IsUnclosed(SnippetError error) => Unclosed.Contains(error.Id);

    public static CodeFences Read(string file, string body, MarkdownDocument document)
    {
        var toCheck = new List<FenceToCheck>();
        var problems = new List<Problem>();
        LineMap? lines = null;
        var tried = 0;
        var (files, forms) = (new Dictionary<string, Snippet>(StringComparer.Ordinal), new Dictionary<string, Snippet>(StringComparer.Ordinal));
        foreach (var fence in document.Descendants<FencedCodeBlock>().Select(CSharpFence.Of))
        {
            if (fence is null)
                continue;
            if (fence.ExcessAt is { } excess)
            {
                if (fence.Mode != FenceMode.Ignore)
                    problems.Add(Diagnostics.Problems.FenceTooDeep(file, Places(fence).Range(excess, excess + 1), CodeDepth.Deepest));
                continue;
            }

            var mustCompile = fence.Mode == FenceMode.Check;
            // One that is never closed holds the text below it too: UnclosedFences says so.
            fence.IsTried = fence.Block.ClosingFencedCharCount > 0 && (mustCompile || tried < MostTried);
            fence.Share(fence.IsTried ? forms : files);
            if (!fence.IsTried)
                continue;
            tried += fence.Snippet.Form == SnippetForm.File && fence.Snippet.Errors.Count == 0 ? 0 : 1;
            if (fence.Mode == FenceMode.Ignore || (fence.Snippet.Errors.Count == 0 && !mustCompile))
                continue;
            var places = Places(fence);
            if (fence.Snippet.Errors.Count == 0)
                toCheck.Add(FenceToCheck.Of(fence.Snippet, places));
            else if (mustCompile || !Elision.IsIn(fence.Snippet))
            {
                problems.AddRange(Causes(fence.Snippet.Code, mustCompile ? fence.Snippet.Errors : Fragments.Mistakes(fence.Snippet)).Take(Most)
                    .Select(error => Diagnostics.Problems.FenceSyntax(file, places.Range(error.Start, error.End), error.Id, error.Message, mustCompile)));
            }
        }

        return new CodeFences(toCheck.ToEquatableArray(), problems.ToEquatableArray());

        FencePlaces Places(CSharpFence fence) => FencePlaces.Of(fence.Block, lines ??= new LineMap(body), body.Length);
    }

    /// <summary>
    /// The first error of each line: what else is wrong there follows from it, mostly. A string or comment that is not closed
    /// upsets everything below.
    /// </summary>
    private static IEnumerable<SnippetError> Causes(string code, IReadOnlyList<SnippetError> errors)
    {
        var lines = new LineMap(code);
        var unclosed = errors.Where(IsUnclosed).ToList();
        return (unclosed.Count > 0 ? unclosed : errors).OrderBy(static error => error.Start)
            .GroupBy(error => lines.Position(error.Start).Line).Select(static line => line.First());
    }
}

/// <summary>A fence that must compile in the project: a value, so that the check is made again when it changes and not else.</summary>
internal sealed record FenceToCheck(SnippetForm Form, WrappedCode Code, FencePlaces Places)
{
    public static FenceToCheck Of(Snippet snippet, FencePlaces places)
    {
        if (SnippetReader.HasLooseMembers(snippet) && SnippetReader.Members(snippet.Code) is { Errors.Count: 0 } members)
            snippet = members;
        return new FenceToCheck(snippet.Form, snippet.Wrapped, places);
    }
}

/// <summary>The fences of one body that must compile.</summary>
internal sealed record PageFences(ContentPath Path, EquatableArray<FenceToCheck> Fences);
