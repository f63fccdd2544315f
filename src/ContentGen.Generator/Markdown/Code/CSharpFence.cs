using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>What the words behind the language ask for.</summary>
internal enum FenceMode
{
    /// <summary>Its syntax is checked.</summary>
    Parse,

    /// <summary><c>ignore</c>: it is only highlighted.</summary>
    Ignore,

    /// <summary><c>check</c>: it must compile in the project.</summary>
    Check,
}

/// <summary>A fenced block whose language is C#. The block keeps it: it is parsed once, to be checked and to be highlighted.</summary>
internal sealed class CSharpFence
{
    /// <summary>So many brackets and the like may be open at once: the compiler's parser goes a level down for each, and its stack has an end.</summary>
    private const int Deepest = 1_000;

    private static readonly object Key = new();

    private readonly bool _isTooDeep;
    private Snippet? _snippet;

    private CSharpFence(FencedCodeBlock block, FenceMode mode)
    {
        Block = block;
        Mode = mode;
        Code = CodeOf(block);
        _isTooDeep = IsTooDeep(Code);
    }

    public FencedCodeBlock Block { get; }

    public FenceMode Mode { get; }

    /// <summary>The code as it is rendered: without the indentation of the list or quote it stands in.</summary>
    public string Code { get; }

    public Snippet Snippet => _snippet ??= IsTried ? SnippetReader.Read(Code) : new Snippet(SnippetForm.File, Code);

    /// <summary>Takes what another fence with the same code was read as, or leaves its own there.</summary>
    public void Share(Dictionary<string, Snippet> read)
    {
        if (!read.TryGetValue(Code, out _snippet))
            read.Add(Code, Snippet);
    }

    /// <summary>Whether it is read in every form that people write; else as a file, to be highlighted.</summary>
    public bool IsTried { get; set; } = true;

    /// <summary>Null for any other block, and for code that no parser should be given.</summary>
    public static CSharpFence? Of(CodeBlock block)
    {
        // A formula is a kind of fenced block too.
        if (block.GetType() != typeof(FencedCodeBlock) || FenceInfo.Of((FencedCodeBlock)block) is not { } info || !IsCSharp(info.Language))
            return null;
        if (block.GetData(Key) is not CSharpFence fence)
            block.SetData(Key, fence = new CSharpFence((FencedCodeBlock)block, ModeOf(info)));
        return fence._isTooDeep ? null : fence;
    }

    private static bool IsTooDeep(string code)
    {
        // A statement ends what it compares and asks for null; brackets and directives last longer.
        var (open, inStatement) = (0, 0);
        foreach (var c in code)
        {
            open += c switch { '(' or '[' or '{' or '#' => 1, ')' or ']' or '}' => -1, _ => 0 };
            inStatement = c switch { '<' or '?' => inStatement + 1, '>' => inStatement - 1, ';' => 0, _ => inStatement };
            if (open > Deepest || inStatement > Deepest)
                return true;
        }

        return false;
    }

    /// <summary>The code of a block as it is rendered.</summary>
    public static string CodeOf(FencedCodeBlock block) =>
        string.Join("\n", Enumerable.Range(0, block.Lines.Count).Select(line => block.Lines.Lines[line].ToString()));

    private static bool IsCSharp(string language) => language.ToLowerInvariant() is "csharp" or "cs" or "c#";

    private static FenceMode ModeOf(FenceInfo info) => info.Has("ignore") ? FenceMode.Ignore : info.Has("check") ? FenceMode.Check : FenceMode.Parse;
}
