using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>HTML and XML, and what is written like them. In HTML, scripts and style sheets are marked as what they are.</summary>
internal sealed class MarkupLanguage(bool isHtml) : Language
{
    public override void Mark(CodeScanner code, int depth)
    {
        if (isHtml && code.At == 0 && code.Is("---\n"))
            FrontMatter(code, depth);
        while (!code.IsDone)
        {
            if (code.Current == '<')
                Tag(code, depth);
            else if (code.Current == '&')
                Entity(code);
            else
                code.Skip(static c => c is not ('<' or '&'));
        }
    }

    /// <summary>What stands above a page between lines of dashes: data, or the script of a component.</summary>
    private static void FrontMatter(CodeScanner code, int depth)
    {
        var end = code.Find("\n---", 3);
        if (end == code.End)
            return;
        code.Take(3, HighlightClass.Preprocessor);
        var first = code.While(4, static c => CodeScanner.IsWord(c) || c == '-');
        code.Embed(KnownLanguages.Get(first > 4 && code[first] == ':' ? "yaml" : "typescript"), end + 1, depth);
        code.Take(end + 4, HighlightClass.Preprocessor);
    }

    private static void Entity(CodeScanner code)
    {
        var end = code.While(code.At + 1, static c => CodeScanner.IsWord(c) || c == '#');
        code.Take(code[end] == ';' ? end + 1 : end, code[end] == ';' ? HighlightClass.Number : null);
    }

    private void Tag(CodeScanner code, int depth)
    {
        if (code.Is("<!--"))
            code.Take(code.Find("-->", code.At + 4) + 3, HighlightClass.Comment);
        else if (code.Is("<![CDATA["))
            CData(code);
        else if (code[code.At + 1] is '!' or '?')
            code.Take(code.Find(">", code.At) + 1, HighlightClass.Preprocessor);
        else if (IsName(code[code.At + 1]) || code[code.At + 1] == '/')
            Element(code, depth);
        else
            code.At++;
    }

    private static void CData(CodeScanner code)
    {
        code.Take(code.At + 9, HighlightClass.Preprocessor);
        code.Take(code.Find("]]>", code.At), HighlightClass.String);
        code.Take(code.At + 3, HighlightClass.Preprocessor);
    }

    private void Element(CodeScanner code, int depth)
    {
        var isEnd = code[code.At + 1] == '/';
        code.At += isEnd ? 2 : 1;
        var start = code.At;
        code.Take(code.While(start, IsName), HighlightClass.Keyword);
        var name = code.Text(start, code.At).ToLowerInvariant();
        var script = "javascript";
        var style = "css";
        while (!code.IsDone && code.Current is not ('>' or '<'))
        {
            if (IsName(code.Current))
                code.Take(code.While(code.At, IsName), HighlightClass.Type);
            else if (code.Current is '"' or '\'')
                Choose(Value(code), ref script, ref style);
            else if (isHtml && code.Current == '{' && Brackets.End(code, code.At, '}', "\"'`") is { } brace)
                Expression(code, brace, depth);
            else if (code.Current == '=' && code.At + 1 is var at && !char.IsWhiteSpace(code[at]) && IsBare(code[at]))
                code.Take(code.While(code.At = at, static c => !char.IsWhiteSpace(c) && c is not ('>' or '<')), HighlightClass.String);
            else
                code.At++;
        }

        var isEmpty = code[code.At - 1] == '/';
        if (code.Current == '>')
            code.At++;
        if (isHtml && !isEnd && !isEmpty && name is "script" or "style")
            code.Embed(KnownLanguages.Get(name == "style" ? style : script), EndOf(code, name), depth);
    }

    private bool IsBare(char c) => c is not ('"' or '\'' or '>' or '<') && !(isHtml && c == '{');

    /// <summary>What a component computes, up to the brace that closes it.</summary>
    private static void Expression(CodeScanner code, int end, int depth)
    {
        code.At++;
        code.Embed(KnownLanguages.Get("typescript"), end, depth);
        code.At++;
    }

    /// <summary>The language of a script or a style sheet, where an attribute's value names one.</summary>
    private static void Choose(string value, ref string script, ref string style)
    {
        if (value.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0)
            script = "json";
        else if (value is "ts" or "tsx" or "typescript")
            script = "typescript";
        else if (value is "scss" or "sass" or "less" or "text/scss" or "text/less")
            style = "scss";
    }

    private static string Value(CodeScanner code)
    {
        var start = code.At;
        code.Take(code.Find(code.Current == '"' ? "\"" : "'", start + 1) + 1, HighlightClass.String);
        return code.Text(start, code.At).Trim('"', '\'');
    }

    private static int EndOf(CodeScanner code, string name) => code.FindInAnyCase("</" + name, code.At);

    private static bool IsName(char c) => CodeScanner.IsWord(c) || c is '-' or ':' or '.' or '@' or '#' or '*';
}
