using ContentGen.Generator.Markdown.Code;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>
/// Reads tags of components: <c>&lt;Chart Title="Prices" Values={[1, 2]} Compact /&gt;</c>. What has no name of a component, and what
/// may well be a comparison in prose, is no tag at all.
/// </summary>
internal sealed class TagReader
{
    /// <summary>Capitals as old pages write them: elements of HTML all the same.</summary>
    private static readonly HashSet<string> Shouted = new(
        ("A ABBR ADDRESS ARTICLE ASIDE AUDIO B BASE BDO BIG BLOCKQUOTE BODY BR BUTTON CANVAS CAPTION CENTER CITE CODE COL COLGROUP DD DEL DETAILS "
            + "DFN DIV DL DT EM EMBED FIELDSET FIGCAPTION FIGURE FONT FOOTER FORM FRAME FRAMESET H1 H2 H3 H4 H5 H6 HEAD HEADER HR HTML I IFRAME IMG "
            + "INPUT INS KBD LABEL LEGEND LI LINK MAIN MAP MARK META NAV OBJECT OL OPTION P PARAM PRE Q S SAMP SCRIPT SECTION SELECT SMALL SPAN "
            + "STRIKE STRONG STYLE SUB SUMMARY SUP SVG TABLE TBODY TD TEXTAREA TFOOT TH THEAD TITLE TR TT U UL VAR VIDEO WBR").Split(' '),
        StringComparer.Ordinal);

    /// <summary>After so many braces that nothing closes, each of which was followed to the end of the text, no further one is.</summary>
    private const int MostOpenBraces = 8;

    private const int MostOfATypeName = 200;

    private int _openBraces;
    private (string? Text, bool IsForLexer) _known;

    /// <summary>Reads the tag at a place; null when there is none.</summary>
    public TagText? Read(string text, int start, int end)
    {
        var at = start + 1;
        var closes = at < end && text[at] == '/';
        if (closes)
            at++;
        if (NameEnd(text, at, end) is not { } nameEnd)
            return closes ? null : ReadGeneric(text, start, end);
        var tag = new TagText { Start = start, Name = (at, nameEnd), Form = closes ? TagForm.Close : TagForm.Open };
        at = nameEnd;
        while (true)
        {
            var next = SkipSpace(text, at, end);
            if (next == end)
                return IsMeant(tag) ? Fail(tag, TagFaultKind.NoEnd, start, nameEnd) : null;
            if (text[next] == '>')
                return Finish(tag, next + 1);
            if (text[next] == '/' && next + 1 < end && text[next + 1] == '>' && !closes)
            {
                tag.Form = TagForm.Whole;
                return Finish(tag, next + 2);
            }

            if (next == at || ParameterEnd(text, next, end) is not { } parameterEnd)
                return IsMeant(tag) || text[next] is '{' or '@' ? Fail(tag, TagFaultKind.NotAParameter, next, next + 1) : null;
            if (closes)
                return IsTag(text, next, end) ? Fail(tag, TagFaultKind.ClosingParameter, next, parameterEnd) : null;
            at = ReadValue(text, tag, next, parameterEnd, end);
            if (tag.Fault is not null)
                return tag;
        }
    }

    /// <summary>
    /// A tag with types behind its name: <c>&lt;Grid&lt;int&gt; Size={5} /&gt;</c>. It is one only with a value or an end, for a type in prose is text.
    /// </summary>
    private static TagText? ReadGeneric(string text, int start, int end)
    {
        var last = Math.Min(end, start + MostOfATypeName);
        var (at, depth, isNamed) = (start + 1, 0, false);
        for (; at < last && (SyntaxFacts.IsIdentifierPartCharacter(text[at]) || text[at] is '.' or '<' or '>' or '?' or '[' or ']' or ',' or ' '); at++)
        {
            isNamed |= depth == 0 && text[at] == '<' && NameEndsWithCapital(text, start + 1, at);
            depth += text[at] switch { '<' => 1, '>' => -1, _ => 0 };
            if (depth == 0 && text[at] is '>' or ' ')
                break;
        }

        if (at >= last || text[at] != '>' || !isNamed)
            return null;
        var next = SkipSpace(text, at + 1, end);
        var value = ParameterEnd(text, next, end) is { } nameEnd ? SkipSpace(text, nameEnd, end) : end;
        var isTag = string.CompareOrdinal(text, next, "/>", 0, 2) == 0
            || (value + 1 < end && text[value] == '=' && text[SkipSpace(text, value + 1, end - 1)] is '"' or '\'' or '{');
        return isTag ? Fail(new TagText { Start = start, Name = (start + 1, at + 1) }, TagFaultKind.Generic, start + 1, at + 1) : null;
    }

    private static bool NameEndsWithCapital(string text, int start, int end) =>
        end > start && text.LastIndexOf('.', end - 1, end - start) + 1 is var dot && char.IsUpper(text[Math.Max(dot, start)]);

    /// <summary>Whether what was read so far is surely meant as a tag.</summary>
    private static bool IsMeant(TagText tag) => tag.Parameters.Any(static parameter => parameter.Form != ValueForm.None);

    /// <summary>Whether a tag ends somewhere behind a place, before another begins.</summary>
    private static bool IsTag(string text, int start, int end) =>
        text.IndexOfAny(['<', '>'], start, end - start) is >= 0 and var at && text[at] == '>';

    private int ReadValue(string text, TagText tag, int start, int nameEnd, int end)
    {
        var equals = SkipSpace(text, nameEnd, end);
        if (equals == end || text[equals] != '=')
        {
            tag.Parameters.Add(new ParameterText((start, nameEnd), ValueForm.None, (nameEnd, nameEnd)));
            return nameEnd;
        }

        var value = SkipSpace(text, equals + 1, end);
        if (value == end || text[value] is not ('"' or '\'' or '{'))
        {
            Fail(tag, TagFaultKind.NoValue, start, equals + 1);
            return value;
        }

        var isText = text[value] != '{';
        var closing = isText ? text.IndexOf(text[value], value + 1, end - value - 1) : ClosingBrace(text, value, end);
        if (closing < 0)
        {
            Fail(tag, isText ? TagFaultKind.OpenQuote : TagFaultKind.OpenBrace, value, value + 1);
            return end;
        }

        tag.Parameters.Add(new ParameterText((start, nameEnd), isText ? ValueForm.Text : ValueForm.Expression, (value + 1, closing)));
        return closing + 1;
    }

    /// <summary>Whether the lexer of C# may be given a text, which is asked for each brace of it.</summary>
    private bool IsForLexer(string text)
    {
        if (!ReferenceEquals(_known.Text, text))
            _known = (text, CodeDepth.IsForLexer(text));
        return _known.IsForLexer;
    }

    /// <summary>The brace that closes another, as C# reads what is between: strings, characters and comments may hold any.</summary>
    private int ClosingBrace(string text, int open, int end)
    {
        if (_openBraces == MostOpenBraces || !IsForLexer(text))
            return -1;
        var depth = 0;
        foreach (var token in SyntaxFactory.ParseTokens(text, open, open, new CSharpParseOptions(LanguageVersion.Preview)))
        {
            if (token.SpanStart >= end)
                break;
            depth += token.Kind() switch { SyntaxKind.OpenBraceToken => 1, SyntaxKind.CloseBraceToken => -1, _ => 0 };
            if (depth == 0)
                return token.SpanStart;
        }

        _openBraces++;
        return -1;
    }

    /// <summary>Where the name of a component ends: its last part begins with a capital.</summary>
    private static int? NameEnd(string text, int start, int end)
    {
        var (at, part) = (start, start);
        while (at < end && (at == part ? SyntaxFacts.IsIdentifierStartCharacter(text[at]) : SyntaxFacts.IsIdentifierPartCharacter(text[at]) || text[at] == '.'))
        {
            if (text[at] == '.')
                part = at + 1;
            at++;
        }

        if (at == part || !char.IsUpper(text[part]) || (at < end && !IsSpace(text[at]) && text[at] is not ('/' or '>')))
            return null;
        return Shouted.Contains(text.Substring(start, at - start)) ? null : at;
    }

    /// <summary>Where the name of a parameter or of an attribute ends.</summary>
    private static int? ParameterEnd(string text, int start, int end)
    {
        var at = start;
        while (at < end && (at == start ? SyntaxFacts.IsIdentifierStartCharacter(text[at])
            : SyntaxFacts.IsIdentifierPartCharacter(text[at]) || text[at] is '-' or ':'))
            at++;
        return at > start ? at : null;
    }

    private static TagText Finish(TagText tag, int end)
    {
        tag.End = end;
        return tag;
    }

    private static TagText Fail(TagText tag, TagFaultKind kind, int start, int end)
    {
        tag.Fault = new TagFault(kind, start, end);
        return tag;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && IsSpace(text[at]))
            at++;
        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';
}
