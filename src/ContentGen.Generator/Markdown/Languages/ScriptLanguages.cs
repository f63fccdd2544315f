namespace ContentGen.Generator.Markdown.Languages;

/// <summary>The languages of web pages and of what serves them.</summary>
internal static class ScriptLanguages
{
    private static readonly Quotes Double = new("\"", "\"");
    private static readonly Quotes Single = new("'", "'");

    public static CodeLanguage JavaScript() => new(new CodeSyntax
    {
        Keywords = Script,
        Control = ScriptControl,
        HasCapitalTypes = true,
        DocComments = ["/**"],
        Strings = [Double, Single, new("`", "`", IsLong: true, Hole: "${")],
        HasPatterns = true,
        HasElements = true,
        HasKeys = true,
        HasAnnotations = true,
    });

    public static CodeLanguage TypeScript() => new(new CodeSyntax
    {
        Keywords = Script + " abstract any as asserts bigint boolean declare enum implements infer interface is keyof namespace never "
            + "number object override private protected public readonly satisfies string symbol type unique unknown",
        Control = ScriptControl,
        HasCapitalTypes = true,
        DocComments = ["/**"],
        Strings = [Double, Single, new("`", "`", IsLong: true, Hole: "${")],
        HasPatterns = true,
        HasElements = true,
        HasKeys = true,
        HasAnnotations = true,
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

    private const string Script = "arguments async class const constructor debugger delete export extends from function get import in "
        + "instanceof let new of set static super this typeof var void with true false null undefined NaN Infinity";

    private const string ScriptControl = "await break case catch continue default do else finally for if return switch throw try while "
        + "yield";
}
