using System.Text;
using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>What a stretch of C# in a page of Razor is.</summary>
internal enum RazorForm
{
    /// <summary>Statements, or a block of them.</summary>
    Statements,

    /// <summary>The members of a class, in braces.</summary>
    Members,

    Value,
    Type,

    /// <summary>A type and the name of what has it.</summary>
    Variable,
    Attribute,

    /// <summary>What follows <c>using</c>.</summary>
    Import,

    /// <summary>The name of a type parameter, and what it must be.</summary>
    TypeParameter,
}

/// <summary>A stretch of C# in a page of Razor; markup inside it is blank.</summary>
/// <param name="form">What it is.</param>
/// <param name="start">Where it begins in the page.</param>
internal sealed class RazorCode(RazorForm form, int start)
{
    private readonly StringBuilder _text = new();

    /// <summary>Where it ends in the page.</summary>
    public int End => start + _text.Length;

    public void Append(string text, int end) => _text.Append(text, End, end - End);

    /// <summary>Leaves out what is markup.</summary>
    public void Leave(int end) => _text.Append(' ', end - End);

    /// <summary>The stretches that have a class, at their places in the page.</summary>
    public IEnumerable<HighlightSpan> Spans()
    {
        var code = _text.ToString();
        var (before, behind) = form switch
        {
            RazorForm.Members => ("class C", ""),
            RazorForm.Value => ("_=", ";"),
            RazorForm.Type => ("", " x;"),
            RazorForm.Variable => ("", ";"),
            RazorForm.Attribute => ("", " class C;"),
            RazorForm.Import => ("using ", ";"),
            RazorForm.TypeParameter => ("delegate void D<", ";"),
            _ => ("", ""),
        };
        var insertions = new List<Insertion> { new(0, before), new(code.Length, behind) };
        if (form == RazorForm.TypeParameter)
            insertions.Insert(1, new Insertion(code.IndexOf(' ') is >= 0 and var space ? space : code.Length, ">()"));
        return new Snippet(SnippetForm.Values, code, [.. insertions]).Spans.Select(span => span with { Start = span.Start + start, End = span.End + start });
    }
}
