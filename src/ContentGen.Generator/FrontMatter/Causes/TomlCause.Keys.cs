using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>What is wrong with a key.</summary>
internal sealed partial class TomlCause
{
    /// <summary>A token where a key, or one more part of it, is wanted.</summary>
    public Problem Key(TomlToken first, TomlToken token)
    {
        if (token.Kind == TomlKind.Text)
            return BrokenText(token);
        if (token.Kind == TomlKind.Equals && token.Start == first.Start)
            return Problems.TomlNoKey(Path, lines.Range(token.Start, token.End));
        if (token.Kind == TomlKind.Dot || token.Start != first.Start)
        {
            var end = Math.Min(token.End, lines.End(lines.LineOf(token.Start)));
            return Problems.TomlNoName(Path, lines.Range(token.Start, Math.Max(token.Start, end)));
        }

        return OddKey(first) ?? Neither(first);
    }

    /// <summary>Something other than <c>=</c> after a key.</summary>
    public Problem NoEquals(TomlToken first, TomlToken token)
    {
        if (token.Kind is TomlKind.NewLine or TomlKind.End)
            return Neither(first);
        if (Text[token.Start] == ':')
            return Yaml(first, token);
        if (OddKey(first) is { } odd)
            return odd;
        var value = Rest(token.Start);
        if (Text[first.Start] == '-' || AsValue(value) != value)
            return Neither(first);
        var key = lines.Slice(first.Start, lines.TrimEnd(first.Start, token.Start));
        return Problems.TomlNoEquals(Path, lines.Range(token.Start, token.Start + value.Length), $"{key} = {value}");
    }

    public Problem NoValue(TomlToken first, TomlToken equals)
    {
        var key = lines.Slice(first.Start, lines.TrimEnd(first.Start, equals.Start));
        return Problems.TomlNoValue(Path, lines.Range(equals.Start, equals.End), key);
    }

    /// <summary><c>my key = …</c>, <c>größe = …</c>: a key that must be quoted.</summary>
    private Problem? OddKey(TomlToken first)
    {
        var end = EndOfValue(first.Start);
        var equals = Text.IndexOf('=', first.Start, end - first.Start);
        if (equals < 0)
            return null;
        var key = lines.Slice(first.Start, lines.TrimEnd(first.Start, equals));
        var odd = key.FirstOrDefault(static c => !TomlFix.IsBare(c) && c != '.');
        if (key.Length == 0 || odd is '\0' or '"' or '\'' or '[' or '{' or ']' or '}')
            return null;
        var fix = TomlFix.Quote(key) + " " + lines.Slice(equals, end);
        return Problems.TomlOddKey(Path, lines.Range(first.Start, first.Start + key.Length), key, fix);
    }

    /// <summary><c>title: A post</c>.</summary>
    private Problem Yaml(TomlToken first, TomlToken colon)
    {
        var value = Rest(Math.Min(colon.Start + 1, limit)).Trim();
        return Problems.TomlYaml(
            Path,
            lines.Range(colon.Start, colon.Start + 1),
            $"{lines.Slice(first.Start, lines.TrimEnd(first.Start, colon.Start))} = {(value.Length == 0 ? "…" : AsValue(value))}");
    }

    private Problem Neither(TomlToken first)
    {
        var end = Math.Max(EndOfValue(first.Start), first.Start);
        return Problems.TomlNeither(Path, lines.Range(first.Start, end), lines.Slice(first.Start, end));
    }

    /// <summary>As it is if it may be a TOML value, otherwise in quotes.</summary>
    private static string AsValue(string text) =>
        text[0] is '"' or '\'' or '[' or '{' || text is "true" or "false" || TomlDates.IsDate(text) || text.All(char.IsDigit)
            ? text
            : TomlFix.Quote(text);
}
