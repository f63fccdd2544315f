using System.Globalization;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

/// <summary>CG6001 to CG6005: tags that do not fit together or cannot be read, parameters that are missing or are none, and what cannot be created.</summary>
internal static partial class Problems
{
    private const string OnLinesOfTheirOwn = "Put both tags on lines of their own, with the same indentation.";

    public static Problem UnclosedTag(string path, SourceRange range, string name) =>
        Unfitting(path, range,
            $"<{Show(name)}> is never closed. Add </{Show(name)}>, or write <{Show(name)} /> if nothing is in it. If it is text, put it in backticks.");

    public static Problem StrayTag(string path, SourceRange range, string name) =>
        Unfitting(path, range, $"</{Show(name)}> closes nothing. Remove it, or add <{Show(name)}> above it.");

    public static Problem WrongTag(string path, SourceRange range, string name, string open, bool isOpen) =>
        Unfitting(path, range,
            $"</{Show(name)}> is written where </{Show(open)}> is expected. "
            + (isOpen ? $"Close <{Show(open)}> first." : $"Write </{Show(open)}>, or remove this tag."));

    public static Problem CrossedTag(string path, SourceRange range, string name, string element) =>
        Unfitting(path, range, $"<{Show(name)}> opens inside <{Show(element)}> and is not closed before <{Show(element)}> ends. {OnLinesOfTheirOwn}");

    public static Problem CrossingTag(string path, SourceRange range, string name, string element) =>
        Unfitting(path, range,
            $"</{Show(name)}> comes before the end of <{Show(element)}>, which was opened inside <{Show(name)}>. "
            + $"Close <{Show(element)}> first. {OnLinesOfTheirOwn}");

    public static Problem ComponentsTooDeep(string path, SourceRange range, int most) =>
        Unfitting(path, range,
            $"Components and the elements around them are nested more than {most.ToString(CultureInfo.InvariantCulture)} levels deep here. "
                + "Nest fewer of them.");

    public static Problem TagOverLines(string path, SourceRange range) =>
        Unreadable(path, range, "This tag goes over several lines of a quote, or over the end of a list. Write it on one line.");

    public static Problem TagInAttribute(string path, SourceRange range) =>
        Unreadable(path, range, "The alternative text of an image is plain text and cannot hold a component. Move the tag out of the brackets.");

    public static Problem TagInHtml(string path, SourceRange range, string name) =>
        Unreadable(path, range,
            $"<{Show(name)}> is in a block of HTML, which is passed on as it is written. "
            + "Put each tag of a component on a line of its own with a blank line above and below it.");

    public static Problem NoTagEnd(string path, SourceRange range) =>
        Unreadable(path, range, "This tag has no end. Close it with '/>' or '>'.");

    public static Problem GenericTag(string path, SourceRange range, string component) =>
        Unreadable(path, range,
            $"Components with types in angle brackets are not supported in content. Name a class that is derived from it: class Other : {Show(component)}. "
                + "If it is text, put it in backticks.");

    public static Problem NotAParameter(string path, SourceRange range, string found) =>
        Unreadable(path, range,
            $"'{Show(found)}' is not a parameter. Write Name=\"text\", Name={{expression}} or Name, with a space before each, "
                + "and close the tag with '/>' or '>'.");

    public static Problem NoParameterValue(string path, SourceRange range, string name) =>
        Unreadable(path, range, $"'{Show(name)}' has no value. Write {Show(name)}\"text\" or {Show(name)}{{expression}}.");

    public static Problem OpenQuote(string path, SourceRange range, string quote) =>
        Unreadable(path, range, $"The quote {quote} opened here is never closed. Close it, and write &quot; for a quote inside the text.");

    public static Problem OpenBrace(string path, SourceRange range) =>
        Unreadable(path, range,
            "The brace '{' opened here is never closed. Close it after the expression. Inside a paragraph, a blank line ends a tag.");

    public static Problem ClosingParameter(string path, SourceRange range) =>
        Unreadable(path, range, "A closing tag has no parameters. Move them to the opening tag.");

    public static Problem SameParameter(string path, SourceRange range, string name) =>
        Unreadable(path, range, $"'{Show(name)}' is given twice. Remove one.");

    public static Problem FragmentParameter(string path, SourceRange range, string name) =>
        Unreadable(path, range, $"<{Show(name)}> is a fragment of the component around it and takes no parameters. Move them to that component.");

    public static Problem NotAnExpression(string path, SourceRange range, string words) =>
        Unreadable(path, range, $"The text in braces is not a single C# expression: {Sentence(Show(words))}");

    public static Problem MissingParameter(string path, SourceRange range, string component, string parameter) =>
        new(Descriptor.MissingParameter, path, range,
            $"<{Show(component)}> requires the parameter '{Show(parameter)}'. Add {Show(parameter)}=\"…\" or {Show(parameter)}={{…}}.");

    public static Problem MissingFragment(string path, SourceRange range, string component, string parameter) =>
        new(Descriptor.MissingParameter, path, range,
            $"<{Show(component)}> requires the content '{Show(parameter)}'. " + (parameter == "ChildContent"
                ? $"Write it between <{Show(component)}> and </{Show(component)}>."
                : $"Write it as <{Show(component)}.{Show(parameter)}>…</{Show(component)}.{Show(parameter)}> inside <{Show(component)}>."));

    public static Problem UnknownParameter(
        string path, SourceRange range, string component, string name, IReadOnlyList<string> parameters, bool takesAttributes) =>
        new(Descriptor.NotAParameter, path, range,
            (takesAttributes && parameters.Contains(name, StringComparer.OrdinalIgnoreCase)
                ? $"'{Show(name)}' differs only in case from a parameter of <{Show(component)}>, so it is not treated as an attribute."
                : char.IsUpper(name[0])
                ? $"'{Show(name)}' of <{Show(component)}> is not marked as a [Parameter]."
                : $"'{Show(name)}' is an HTML attribute, and <{Show(component)}> has no parameter that captures those.")
            + Suggestion.DidYouMean(name, parameters));

    /// <param name="path">The file.</param>
    /// <param name="range">The name of the component.</param>
    /// <param name="component">The component.</param>
    /// <param name="what">What it is that it cannot be created: <c>abstract</c>, <c>an interface</c>; null without a public constructor.</param>
    public static Problem CannotBeCreated(string path, SourceRange range, string component, string? what) =>
        new(Descriptor.CannotBeCreated, path, range, what is null
            ? $"<{Show(component)}> has no public constructor, so Blazor cannot create it. Add one, or name another component."
            : $"<{Show(component)}> is {what}, so Blazor cannot create it. Name a class derived from it.");

    private static Problem Unfitting(string path, SourceRange range, string message) => new(Descriptor.UnfittingTag, path, range, message);

    private static Problem Unreadable(string path, SourceRange range, string message) => new(Descriptor.UnreadableTag, path, range, message);
}
