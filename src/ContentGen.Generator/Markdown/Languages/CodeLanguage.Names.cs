using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Names, and the words among them that are none.</summary>
internal sealed partial class CodeLanguage
{
    private bool Name(CodeScanner code)
    {
        var start = code.At;
        if (_syntax.Sigils.IndexOf(code.Current) >= 0 && (CodeScanner.IsWord(code[start + 1]) || code[start + 1] == '@'))
        {
            code.Take(code.While(start + 2, CodeScanner.IsWord), null);
            return true;
        }

        if (_syntax.HasAnnotations && code.Current == '@' && CodeScanner.IsWord(code[start + 1]))
        {
            code.Take(code.While(start + 1, static c => CodeScanner.IsWord(c) || c == '.'), HighlightClass.Type);
            return true;
        }

        if (_syntax.HasDashedNames && code.Current == '-' && char.IsLetter(code[start + 1]) && !CodeScanner.IsWord(code[start - 1]))
        {
            var end = code.While(start + 1, CodeScanner.IsWord);
            code.Take(end, _words.TryGetValue(code.Text(start, end), out var operation) ? operation : HighlightClass.Type);
            return true;
        }

        if (QuotedName(code))
            return true;
        if (!CodeScanner.IsWord(code.Current))
            return false;
        var last = EndOfName(code, start);
        if (_syntax.NameSuffix != '\0' && code[last] == _syntax.NameSuffix && code[last + 1] != '=')
            last++;
        code.Take(last, Class(code, start, last));
        return true;
    }

    private int EndOfName(CodeScanner code, int start)
    {
        var end = code.While(start, c => CodeScanner.IsWord(c) || (c == '-' && _syntax.HasDashedNames) || _syntax.NameCharacters.IndexOf(c) >= 0);
        if (!_hasDashedWords || code[end] != '-')
            return end;

        // Elsewhere a hyphen subtracts.
        var dashed = code.While(end, static c => CodeScanner.IsWord(c) || c == '-');
        return _words.ContainsKey(code.Text(start, dashed)) ? dashed : end;
    }

    /// <summary>A name that may hold anything but the end of its line.</summary>
    private bool QuotedName(CodeScanner code)
    {
        foreach (var (open, close) in _syntax.NameQuotes)
        {
            if (!code.Is(open) || code.At < code.NoQuotedNameBefore || (open == "[" && !char.IsLetter(code[code.At + 1])))
                continue;
            var end = code.Find(close, code.At + open.Length, code.LineEnd);
            if (end == code.LineEnd)
            {
                code.NoQuotedNameBefore = end;
                return false;
            }

            code.Take(end + close.Length, code[end + close.Length] == '(' && open != "[" ? HighlightClass.Method : null);
            return true;
        }

        return false;
    }

    private string? Class(CodeScanner code, int start, int end)
    {
        var name = code.Text(start, end);
        if (_words.TryGetValue(name, out var word) && (!IsMember(code, start) || _memberWords.Contains(name)) && !IsKey(code, start, end))
            return word;
        var isCapital = _syntax.HasCapitalTypes && char.IsUpper(name[0]) && (name.Length == 1 || name.Any(char.IsLower));
        if (isCapital && code.Is(start - 4, "new "))
            return HighlightClass.Type;
        var isCalled = code[_syntax.HasSpacedCalls ? code.While(end, CodeScanner.IsSpace) : end] == '(';
        if (isCalled || (_syntax.HasDashedNames && name.IndexOf('-') > 0) || name[name.Length - 1] == '!')
            return HighlightClass.Method;
        return isCapital ? HighlightClass.Type : null;
    }

    private bool IsMember(CodeScanner code, int start)
    {
        if (code[start - 1] == '.')
            return code[start - 2] != '.';
        foreach (var mark in _syntax.MemberMarks)
        {
            if (code.Is(start - mark.Length, mark))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word is the key of an object: behind a brace or a comma, and before a colon. Behind the brace of a switch it is none.</summary>
    private bool IsKey(CodeScanner code, int start, int end)
    {
        if (!_syntax.HasKeys || code[code[end] == '?' ? end + 1 : end] != ':')
            return false;
        var before = LastBefore(code, start);
        return code[before] == ',' || (_syntax.HasKeysInLines && code.Find("\n", before + 1, start) < start)
            || (code[before] == '{' && code[LastBefore(code, before)] != ')');
    }

    private static int LastBefore(CodeScanner code, int at)
    {
        at--;
        while (char.IsWhiteSpace(code[at]))
            at--;
        return at;
    }
}
