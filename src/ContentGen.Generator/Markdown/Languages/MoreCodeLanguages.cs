namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Programming languages with words or indentation in the place of braces.</summary>
internal static class MoreCodeLanguages
{
    public static CodeLanguage Python() => new(new CodeSyntax
    {
        Keywords = "and as assert async class def del from global import in is lambda nonlocal not or self cls True False None",
        Control = "await break case continue elif else except finally for if match pass raise return try while with yield",
        Types = "bool bytearray bytes complex dict float frozenset int list object set str tuple type",
        HasCapitalTypes = true,
        LineComments = ["#"],
        BlockComments = [],
        Strings = [.. PythonStrings()],
        HasAnnotations = true,
    });

    public static CodeLanguage Ruby() => new(new CodeSyntax
    {
        Keywords = "alias and attr_accessor attr_reader attr_writer BEGIN class def defined END extend include module not or private "
            + "protected public require require_relative self super undef true false nil",
        Control = "begin break case do else elsif end ensure for if in next raise redo rescue retry return then unless until when while "
            + "yield",
        HasCapitalTypes = true,
        LineComments = ["#"],
        BlockComments = [("=begin", "=end")],
        Strings = [new("\"", "\"", IsLong: true, Hole: "#{"), Quotes.Single],
        OpenText = OpenTexts.Ruby,
        Documents = ["<<~", "<<-", "<<"],
        HasPatterns = true,
        HasBareCalls = true,
        Sigils = "@$",
    });

    public static CodeLanguage Lua() => new(new CodeSyntax
    {
        Keywords = "and function local nil not or true false",
        Control = "break do else elseif end for goto if in repeat return then until while",
        LineComments = ["--"],
        BlockComments = [],
        Strings = [Quotes.Double, Quotes.Single],
        OpenText = OpenTexts.Lua,
        HasLongComments = true,
    });

    public static CodeLanguage FSharp() => new(new CodeSyntax
    {
        Keywords = "abstract and as assert base begin class default delegate downcast downto end exception extern false fixed fun function "
            + "global inherit inline interface internal lazy let let! member module mutable namespace new not null of open or override "
            + "private public rec select static struct to true type upcast use use! val void when with async task seq",
        Control = "do done elif else finally for if in match match! raise return return! then try while yield yield!",
        Types = "bigint bool byte char decimal double exn float float32 int int16 int32 int64 list nativeint obj option sbyte single "
            + "string uint16 uint32 uint64 unit",
        HasCapitalTypes = true,
        LineComments = ["///", "//"],
        DocComments = ["///"],
        BlockComments = [("(*", "*)")],
        NestsComments = true,
        Strings =
        [
            new("$\"\"\"", "\"\"\"", '\0', IsLong: true, Hole: "{"), new("\"\"\"", "\"\"\"", '\0', IsLong: true),
            new("$\"", "\"", IsLong: true, Hole: "{"), new("@\"", "\"", '\0', IsLong: true, IsDoubled: true), new("\"", "\"", IsLong: true),
        ],
        NameQuotes = [("``", "``")],
        HasTicks = true,
        HasDirectives = true,
        NameSuffix = '!',
    });

    public static CodeLanguage VisualBasic() => new(new CodeSyntax
    {
        Keywords = "AddHandler AddressOf Alias And AndAlso As Async ByRef ByVal CBool CByte CChar CDate CDbl CDec CInt Class CLng CObj "
            + "Const CShort CSng CStr CType Declare Default Delegate Dim DirectCast Enum Erase Event Friend Function Get GetType "
            + "Global Handles Implements Imports In Inherits Interface Is IsNot Iterator Let Lib Like Me Mod Module MustInherit "
            + "MustOverride MyBase MyClass Narrowing Namespace New Not Nothing NotInheritable NotOverridable Of On Operator Option "
            + "Optional Or OrElse Overloads Overridable Overrides ParamArray Partial Private Property Protected Public RaiseEvent "
            + "ReadOnly ReDim RemoveHandler Set Shadows Shared Static Structure Sub SyncLock TryCast TypeOf Using When Widening With "
            + "WithEvents WriteOnly Xor True False",
        Control = "Await Call Case Catch Continue Do Each Else ElseIf End EndIf Error Exit Finally For GoSub GoTo If Loop Next Resume "
            + "Return Select Step Stop Then Throw To Try Until Wend While Yield",
        Types = "Boolean Byte Char Date Decimal Double Integer Long Object SByte Short Single String UInteger ULong UShort",
        IgnoresCase = true,
        LineComments = ["'''", "'"],
        DocComments = ["'''"],
        BlockComments = [],
        Strings = [new("$\"", "\"", '\0', IsLong: true, Hole: "{", IsDoubled: true), new("\"", "\"", '\0', IsLong: true, IsDoubled: true)],
        HasDirectives = true,
    });

    public static CodeLanguage PowerShell() => new(new CodeSyntax
    {
        Keywords = "begin class data dynamicparam end enum filter function hidden in param process static using workflow -and -as -band "
            + "-bnot -bor -bxor -ccontains -ceq -cge -cgt -cle -clike -clt -cmatch -cne -cnotcontains -cnotlike -cnotmatch -contains "
            + "-creplace -csplit -eq -f -ge -gt -icontains -ieq -ige -igt -ile -ilike -ilt -imatch -in -ine -inotlike -inotmatch "
            + "-ireplace -is -isnot -isplit -join -le -like -lt -match -ne -not -notcontains -notin -notlike -notmatch -or -replace "
            + "-shl -shr -split -xor",
        Control = "break catch continue do else elseif exit finally for foreach if return switch throw trap try until while",
        Types = "bool byte char datetime decimal double hashtable int long object pscustomobject scriptblock string switch void xml",
        IgnoresCase = true,
        LineComments = ["#"],
        BlockComments = [("<#", "#>")],
        Strings =
        [
            new("@\"\n", "\n\"@", '\0', IsLong: true), new("@'\n", "\n'@", '\0', IsLong: true),
            new("\"", "\"", '`', IsLong: true, Hole: "$("), new("'", "'", '\0', IsLong: true, IsDoubled: true),
        ],
        Sigils = "$",
        HasDashedNames = true,
    });

    public static CodeLanguage Elixir() => new(new CodeSyntax
    {
        Keywords = "alias and defcallback defdelegate defexception defguard defguardp defimpl defmacro defmacrop defmodule defoverridable "
            + "defp defprotocol defstruct def fn import in not or quote require super unquote unquote_splicing use when true false nil",
        Control = "after case catch cond do else end for if raise receive reraise rescue throw try unless with",
        HasCapitalTypes = true,
        LineComments = ["#"],
        BlockComments = [],
        Strings =
        [
            new("\"\"\"", "\"\"\"", IsLong: true, Hole: "#{"), new("'''", "'''", IsLong: true, Hole: "#{"),
            new("\"", "\"", IsLong: true, Hole: "#{"), new("'", "'", IsLong: true, Hole: "#{"),
        ],
        OpenText = OpenTexts.Elixir,
        HasKeys = true,
        HasAnnotations = true,
    });

    public static CodeLanguage Haskell() => new(new CodeSyntax
    {
        Keywords = "anyclass as class data default deriving family foreign forall hiding import infix infixl infixr instance mdo module "
            + "newtype pattern qualified rec stock type via where",
        Control = "case do else if in let of then",
        Types = "IO",
        HasCapitalTypes = true,
        LineComments = ["-- |", "-- ^", "--"],
        DocComments = ["-- |", "-- ^", "{-|"],
        BlockComments = [("{-", "-}")],
        NestsComments = true,
        Strings = [Quotes.Double],
        HasTicks = true,
        HasSpacedCalls = false,
        NameCharacters = "'",
    });

    public static CodeLanguage R() => new(new CodeSyntax
    {
        Keywords = "function TRUE FALSE NULL NA NA_integer_ NA_real_ NA_character_ NaN Inf in library require",
        Control = "break else for if next repeat return while",
        LineComments = ["#'", "#"],
        DocComments = ["#'"],
        BlockComments = [],
        Strings = [new("\"", "\"", IsLong: true), new("'", "'", IsLong: true)],
        NameQuotes = [("`", "`")],
        MemberMarks = ["$", "@", "%"],
        NameCharacters = ".",
    });

    /// <summary>With a letter or two in front, and with three quotes; a hole only where there is an f.</summary>
    private static IEnumerable<Quotes> PythonStrings()
    {
        foreach (var prefix in new[] { "rf", "fr", "rF", "fR", "f", "F", "rb", "br", "r", "R", "b", "B", "u", "" })
        {
            var hole = prefix.IndexOfAny(['f', 'F']) >= 0 ? "{" : null;
            foreach (var quote in new[] { "\"\"\"", "'''" })
                yield return new Quotes(prefix + quote, quote, IsLong: true, Hole: hole);
            foreach (var quote in new[] { "\"", "'" })
                yield return new Quotes(prefix + quote, quote, Hole: hole);
        }
    }
}
