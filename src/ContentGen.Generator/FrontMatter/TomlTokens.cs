using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// The tokens of a stretch of TOML, one at a time. The only class that touches Tomlyn, and only its lexer: the parser and
/// the serializer behind it ask for a System.Text.Json that older compilers do not have. Opened by <see cref="TomlReader"/>.
/// </summary>
internal sealed class TomlTokens(string text, int start, int end)
{
    // Tomlyn takes the first of these for half of another, and drops the second at the start.
    private const char Replacement = '\ufffd';
    private const char ByteOrderMark = '\ufeff';
    private const char Shield = '\ufdd0';

    private readonly TomlLexer _lexer = TomlLexer.Create(Shielded(text.Substring(start, end - start)), new TomlLexerOptions { DecodeScalars = true });

    private int _errors;

    /// <summary>The next token that is neither space nor comment.</summary>
    /// <param name="asKey">Where a key, a header or what parts them may stand; <c>1</c> is a key there and a number elsewhere.</param>
    public TomlToken Next(bool asKey)
    {
        _lexer.Mode = asKey ? TomlLexerMode.Key : TomlLexerMode.Value;
        do
        {
            if (!_lexer.MoveNext())
                return new TomlToken(TomlKind.End, end, end, "", null);
        }
        while (_lexer.Current.Kind is TokenKind.Whitespaces or TokenKind.Comment);
        var token = _lexer.Current;
        if (token.Kind == TokenKind.Eof)
            return new TomlToken(TomlKind.End, end, end, "", null);
        var from = start + token.Start.Offset;
        // The end is where the last character begins, which may have two halves.
        var to = Math.Min(start + token.End.Offset + 1, end);
        if (to < end && char.IsHighSurrogate(text[to - 1]))
            to++;
        var value = token.StringValue?.Replace(Shield, Replacement) ?? text.Substring(from, to - from);
        return new TomlToken(KindOf(token.Kind), from, to, value, NewError());
    }

    private static string Shielded(string toml) =>
        (toml.Length > 0 && toml[0] == ByteOrderMark ? Shield + toml.Substring(1) : toml).Replace(Replacement, Shield);

    private static TomlKind KindOf(TokenKind kind) => kind switch
    {
        TokenKind.NewLine => TomlKind.NewLine,
        TokenKind.BasicKey => TomlKind.BareKey,
        TokenKind.String or TokenKind.StringLiteral => TomlKind.Text,
        TokenKind.StringMulti or TokenKind.StringLiteralMulti => TomlKind.LongText,
        TokenKind.Integer or TokenKind.Float or TokenKind.True or TokenKind.False => TomlKind.Plain,
        TokenKind.IntegerHexa or TokenKind.IntegerOctal or TokenKind.IntegerBinary => TomlKind.BasedNumber,
        TokenKind.Infinite or TokenKind.PositiveInfinite or TokenKind.NegativeInfinite
            or TokenKind.Nan or TokenKind.PositiveNan or TokenKind.NegativeNan => TomlKind.NoNumber,
        TokenKind.OffsetDateTimeByZ or TokenKind.OffsetDateTimeByNumber
            or TokenKind.LocalDateTime or TokenKind.LocalDate or TokenKind.LocalTime => TomlKind.Date,
        TokenKind.Comma => TomlKind.Comma,
        TokenKind.Dot => TomlKind.Dot,
        TokenKind.Equal => TomlKind.Equals,
        TokenKind.OpenBracket => TomlKind.OpenBracket,
        TokenKind.OpenBracketDouble => TomlKind.OpenBrackets,
        TokenKind.CloseBracket => TomlKind.CloseBracket,
        TokenKind.CloseBracketDouble => TomlKind.CloseBrackets,
        TokenKind.OpenBrace => TomlKind.OpenBrace,
        TokenKind.CloseBrace => TomlKind.CloseBrace,
        _ => TomlKind.Invalid,
    };

    /// <summary>What the lexer has said since it was last asked, its first sentence; null when it said nothing.</summary>
    private string? NewError()
    {
        if (!_lexer.HasErrors)
            return null;
        var errors = _lexer.Errors.Skip(_errors).Select(static error => error.Message).ToList();
        _errors += errors.Count;
        return errors.FirstOrDefault();
    }
}
