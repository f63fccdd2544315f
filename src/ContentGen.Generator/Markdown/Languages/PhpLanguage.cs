using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>PHP, and the HTML around it; code that marks neither is PHP.</summary>
internal sealed class PhpLanguage : Language
{
    private static readonly string[] Opens = ["<?php", "<?=", "<? ", "<?\n"];

    private readonly CodeLanguage _code = ScriptLanguages.Php();

    public override void Mark(CodeScanner code, int depth)
    {
        var isCode = IsCode(code);
        while (!code.IsDone)
        {
            if (!isCode)
                code.Embed(KnownLanguages.Get("html"), Open(code), depth);
            isCode = false;
            code.Take(code.At + Mark(code), HighlightClass.Preprocessor);
            _code.Mark(code, depth);
            if (code.Is("?>"))
                code.Take(code.At + 2, HighlightClass.Preprocessor);
        }
    }

    /// <summary>Whether the text begins with code: where code is closed that nothing opens, nothing is opened, or a comment or variable comes first.</summary>
    private static bool IsCode(CodeScanner code) => code.Is("//") || code.Current == '$'
        || (Open(code) is var open && (open == code.End || code.Find("?>", code.At, open) < open));

    /// <summary>Where code is opened next.</summary>
    private static int Open(CodeScanner code)
    {
        var at = code.Find("<?", code.At);
        while (at < code.End && !Opens.Any(open => code.Is(at, open)))
            at = code.Find("<?", at + 2);
        return at;
    }

    private static int Mark(CodeScanner code) => Opens.FirstOrDefault(code.Is)?.TrimEnd().Length ?? 0;
}
