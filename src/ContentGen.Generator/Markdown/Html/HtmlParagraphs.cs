using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Html;

/// <summary>Finds the first paragraph of raw HTML, of which exports of other systems are full.</summary>
internal sealed class HtmlParagraphs
{
    /// <summary>What is not a paragraph in markdown either, and what only machines read.</summary>
    private static readonly HashSet<string> Asides = Names(
        "h1 h2 h3 h4 h5 h6 figure table pre blockquote ul ol dl nav aside summary menu dir "
            + Inline);

    /// <summary>Those of them that may stand in the middle of a sentence, which goes on behind them.</summary>
    private const string Inline = "picture video audio iframe object svg select button template noscript";

    private static readonly HashSet<string> InlineAsides = Names(Inline);

    /// <summary>Where one paragraph ends and another begins.</summary>
    private static readonly HashSet<string> Borders = Names(
        "p div section article main header footer hr center details address form fieldset legend li dt dd figcaption caption tr td th");

    /// <summary>Classes of boxes beside the text.</summary>
    private static readonly HashSet<string> Boxes = Names("note notice warning info tip alert callout admonition message caution toc");

    private static readonly Regex Spaces = new(@"\s+", RegexOptions.CultureInvariant);

    private readonly HtmlTokenizer _tokens;
    private readonly StringBuilder _text = new();

    /// <summary>The element that is passed over, and how many of its name are open in it.</summary>
    private string? _passed;
    private int _depth;
    private bool _isBehindBreak;

    private HtmlParagraphs(string html) => _tokens = new HtmlTokenizer(html);

    /// <summary>Its text on one line; empty when there is none.</summary>
    public static string First(string html) => new HtmlParagraphs(html).First();

    private string First()
    {
        while (_tokens.Read())
        {
            if (_tokens.Kind == HtmlKind.Text)
                AddText(_tokens.Token.ToString());
            else if (_tokens.Kind is HtmlKind.StartTag or HtmlKind.EndTag && IsBorder(_tokens.Content.ToString()) && Text() is { Length: > 0 } found)
                return found;
        }

        return Text();
    }

    private void AddText(string text)
    {
        if (_passed is not null)
            return;
        _text.Append(text);
        _isBehindBreak &= string.IsNullOrWhiteSpace(text);
    }

    /// <summary>Whether a tag ends the paragraph before it.</summary>
    private bool IsBorder(string name)
    {
        var isStart = _tokens.Kind == HtmlKind.StartTag;
        if (_passed is not null && !Leaves(name, isStart))
            return false;
        if (isStart && Passes(name))
        {
            (_passed, _depth) = (name, 1);
            return !InlineAsides.Contains(name);
        }

        var isBreak = string.Equals(name, "br", StringComparison.OrdinalIgnoreCase);
        var isBorder = isBreak ? _isBehindBreak : Borders.Contains(name);
        _isBehindBreak = isBreak;
        _text.Append(isBreak ? " " : "");
        return isBorder;
    }

    /// <summary>Whether the element that is passed over ended before this tag: a paragraph may end without saying so.</summary>
    private bool Leaves(string name, bool isStart)
    {
        if (isStart && Borders.Contains(name) && string.Equals(_passed, "p", StringComparison.OrdinalIgnoreCase))
        {
            _passed = null;
            return true;
        }

        if (string.Equals(name, _passed, StringComparison.OrdinalIgnoreCase))
            _depth += isStart ? 1 : -1;
        if (_depth == 0)
            _passed = null;
        return false;
    }

    private bool Passes(string name) => !_tokens.Token.ToString().EndsWith("/>", StringComparison.Ordinal)
        && (Asides.Contains(name) || (Borders.Contains(name) && _tokens.Attributes.Any(IsBox)));

    private static bool IsBox(HtmlAttribute attribute) =>
        attribute.Name.Is("class") && attribute.Value.ToString().Split(' ', '\t', '\n', '-', '_').Any(Boxes.Contains);

    /// <summary>The text so far, which is taken away.</summary>
    private string Text()
    {
        var text = Spaces.Replace(WebUtility.HtmlDecode(_text.ToString()), " ").Trim();
        _text.Clear();
        return text;
    }

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);
}
