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
    private static readonly object Key = new();

    private Snippet? _snippet;

    private CSharpFence(FencedCodeBlock block, FenceMode mode)
    {
        Block = block;
        Mode = mode;
        Code = CodeOf(block);
        ExcessAt = CodeDepth.ExcessAt(Code);
    }

    public FencedCodeBlock Block { get; }

    public FenceMode Mode { get; }

    /// <summary>The code as it is rendered: without the indentation of the list or quote it stands in.</summary>
    public string Code { get; }

    /// <summary>Where the code goes too deep to be parsed; null when it does not.</summary>
    public int? ExcessAt { get; }

    /// <summary>The stretches that have a class.</summary>
    public IReadOnlyList<HighlightSpan> Spans => ExcessAt is null ? Snippet.Spans : [];

    public Snippet Snippet => _snippet ??= IsTried ? SnippetReader.Read(Code) : new Snippet(SnippetForm.File, Code);

    /// <summary>Takes what another fence with the same code was read as, or leaves its own there.</summary>
    public void Share(Dictionary<string, Snippet> read)
    {
        if (!read.TryGetValue(Code, out _snippet))
            read.Add(Code, Snippet);
    }

    /// <summary>Whether it is read in every form that people write; else as a file, to be highlighted.</summary>
    public bool IsTried { get; set; } = true;

    /// <summary>Null for any other block.</summary>
    public static CSharpFence? Of(CodeBlock block)
    {
        // A formula is a kind of fenced block too.
        if (block.GetType() != typeof(FencedCodeBlock) || FenceInfo.Of((FencedCodeBlock)block) is not { } info || !IsCSharp(info.Language))
            return null;
        if (block.GetData(Key) is not CSharpFence fence)
            block.SetData(Key, fence = new CSharpFence((FencedCodeBlock)block, ModeOf(info)));
        return fence;
    }

    /// <summary>The code of a block as it is rendered.</summary>
    public static string CodeOf(FencedCodeBlock block) =>
        string.Join("\n", Enumerable.Range(0, block.Lines.Count).Select(line => block.Lines.Lines[line].ToString()));

    /// <summary>Whether a fence's language is C#, in any case.</summary>
    public static bool IsCSharp(string language) => language.ToLowerInvariant() is "csharp" or "cs" or "c#";

    private static FenceMode ModeOf(FenceInfo info) => info.Has("ignore") ? FenceMode.Ignore : info.Has("check") ? FenceMode.Check : FenceMode.Parse;
}
