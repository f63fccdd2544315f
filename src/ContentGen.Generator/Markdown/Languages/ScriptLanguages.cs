namespace ContentGen.Generator.Markdown.Languages;

/// <summary>The languages of web pages and of what serves them.</summary>
internal static class ScriptLanguages
{
    public static CodeLanguage JavaScript() => new(Script);

    public static CodeLanguage TypeScript() => new(Script with
    {
        Keywords = Script.Keywords + " abstract any as asserts bigint boolean declare enum implements infer interface is keyof namespace never "
            + "number object override private protected public readonly satisfies string symbol type unique unknown",
    });

    public static CodeLanguage Php() => new(new CodeSyntax
    {
        Keywords = "abstract and array as callable class clone const declare die echo empty enum eval exit extends final fn function global implements "
            + "include include_once instanceof insteadof interface isset list namespace new or print private protected public readonly "
            + "require require_once static trait unset use var xor bool float int iterable mixed never object self parent string void true "
            + "false null",
        Control = "break case catch continue default do else elseif endfor endforeach endif endswitch endwhile finally for foreach goto if "
            + "match return switch throw try while yield",
        IgnoresCase = true,
        LineComments = ["//", "#"],
        DocComments = ["/**"],
        Strings = [new("\"", "\"", IsLong: true), new("'", "'", IsLong: true)],
        Sigils = "$",
        Documents = ["<<<"],
        DocumentsGoOn = true,
        MemberMarks = ["->", "::"],
        MemberWords = "class",
        Close = "?>",
        Attributes = ["#["],
    });

    private static CodeSyntax Script => new()
    {
        Keywords = "arguments async class const constructor debugger delete export extends from function get import in instanceof let new of "
            + "set static super this typeof var void with true false null undefined NaN Infinity",
        Control = "await break case catch continue default do else finally for if return switch throw try while yield",
        HasCapitalTypes = true,
        DocComments = ["/**"],
        Strings = [Quotes.Double, Quotes.Single, new("`", "`", IsLong: true, Hole: "${")],
        HasPatterns = true,
        HasElements = true,
        HasKeys = true,
        HasAnnotations = true,
    };
}
