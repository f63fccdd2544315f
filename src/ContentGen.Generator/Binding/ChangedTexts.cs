using ContentGen.Generator.Model;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Binding;

/// <summary>A value, one text or a list, in which the texts say what they mean and not all that is written.</summary>
internal static class ChangedTexts
{
    /// <summary>The value itself, as nearly always, when no text changes.</summary>
    public static BoundValue? Of(BoundValue? value, Func<string, string> change) => value switch
    {
        TextValue { Text: var text } when change(text) is var changed && changed != text => new TextValue(changed),
        ListValue { Items: var items } when items.Any(item => Of(item, change) != item) =>
            new ListValue(items.Select(item => Of(item, change)!).ToEquatableArray()),
        _ => value,
    };

    /// <summary>A list without the items that say nothing: templates for new posts have <c>tags: [""]</c>.</summary>
    public static BoundValue? WithoutBlanks(BoundValue? value) => value is ListValue { Items: var items } && items.Any(IsBlank)
        ? new ListValue(items.Where(static item => !IsBlank(item)).ToEquatableArray())
        : value;

    private static bool IsBlank(BoundValue item) => item is TextValue { Text: var text } && string.IsNullOrWhiteSpace(text);

    /// <summary>The line break that ends a block, <c>categories: |</c>, is no part of a term.</summary>
    public static string WithoutLineEnd(string term) => term.TrimEnd('\r', '\n');
}
