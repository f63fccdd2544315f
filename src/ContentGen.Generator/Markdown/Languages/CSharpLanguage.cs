using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>C# inside of other code, read by the compiler's parser.</summary>
internal sealed class CSharpLanguage : Language
{
    public static CSharpLanguage Instance { get; } = new();

    public override void Mark(CodeScanner code, int depth)
    {
        var (text, start) = (code.Text(code.At, code.End), code.At);
        code.TakeAll(CodeDepth.ExcessAt(text) is null ? new Snippet(SnippetForm.File, text).Spans : [], start);
    }
}
