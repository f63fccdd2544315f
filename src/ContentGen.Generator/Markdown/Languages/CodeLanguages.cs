namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Programming languages with braces.</summary>
internal static class CodeLanguages
{
    public static CodeLanguage Java() => new(new CodeSyntax
    {
        Keywords = JavaWords,
        Control = JavaControl,
        HasCapitalTypes = true,
        DocComments = ["/**"],
        Strings = [new("\"\"\"", "\"\"\"", IsLong: true), Quotes.Double, Quotes.Single],
        MemberWords = "class this",
        HasAnnotations = true,
    });

    public static CodeLanguage Groovy() => new(new CodeSyntax
    {
        Keywords = JavaWords + " as def in threadsafe trait",
        Control = JavaControl,
        HasCapitalTypes = true,
        DocComments = ["/**"],
        Strings =
        [
            new("\"\"\"", "\"\"\"", IsLong: true, Hole: "${", Sigil: '$'), new("'''", "'''", IsLong: true),
            new("\"", "\"", Hole: "${", Sigil: '$'), Quotes.Single,
        ],
        MemberWords = "class this",
        HasAnnotations = true,
        HasKeys = true,
    });

    public static CodeLanguage Kotlin() => new(new CodeSyntax
    {
        Keywords = "abstract actual annotation as class companion const constructor crossinline data enum expect external final fun get "
            + "import in infix init inline inner interface internal is lateinit noinline object open operator out override package private "
            + "protected public reified sealed set super suspend tailrec this typealias val var vararg where true false null",
        Control = "break by catch continue do else finally for if return throw try when while",
        HasCapitalTypes = true,
        DocComments = ["/**"],
        NestsComments = true,
        Strings = [new("\"\"\"", "\"\"\"", '\0', IsLong: true, Hole: "${", Sigil: '$'), new("\"", "\"", Hole: "${", Sigil: '$'), Quotes.Single],
        NameQuotes = [("`", "`")],
        HasAnnotations = true,
    });

    public static CodeLanguage Scala() => new(new CodeSyntax
    {
        Keywords = "abstract case class def derives enum export extends extension final given implicit import inline lazy new object open "
            + "opaque override package private protected sealed super then this trait transparent type using val var with true false null",
        Control = "catch do else finally for if match return throw try while yield",
        HasCapitalTypes = true,
        DocComments = ["/**"],
        NestsComments = true,
        Strings = [new("\"\"\"", "\"\"\"", '\0', IsLong: true), Quotes.Double],
        OpenText = OpenTexts.Scala,
        NameQuotes = [("`", "`")],
        MemberWords = "type",
        HasTicks = true,
        HasAnnotations = true,
    });

    public static CodeLanguage Go() => new(new CodeSyntax
    {
        Keywords = "chan const func import interface map package struct type var true false nil iota",
        Control = "break case continue default defer else fallthrough for go goto if range return select switch",
        Types = "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 "
            + "uint16 uint32 uint64 uintptr",
        Strings = [Quotes.Double, Quotes.Single, new("`", "`", '\0', IsLong: true)],
    });

    public static CodeLanguage Rust() => new(new CodeSyntax
    {
        Keywords = "as async const crate dyn enum extern fn impl in let macro_rules mod move mut pub ref self Self static struct super "
            + "trait type union unsafe use where true false",
        Control = "await break continue else for if loop match return while yield",
        Types = "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize",
        HasCapitalTypes = true,
        LineComments = ["///", "//!", "//"],
        DocComments = ["///", "//!", "/**"],
        NestsComments = true,
        Strings = [new("b\"", "\"", IsLong: true), new("c\"", "\"", IsLong: true), new("\"", "\"", IsLong: true)],
        OpenText = OpenTexts.Rust,
        MemberWords = "await",
        HasTicks = true,
        Attributes = ["#[", "#!["],
        NameSuffix = '!',
    });

    public static CodeLanguage C() => new(new CodeSyntax
    {
        Keywords = CWords + " _Bool bool true false nullptr",
        Control = CControl,
        Types = CTypes,
        DocComments = ["/**"],
        HasDirectives = true,
        DigitSeparator = '\'',
    });

    public static CodeLanguage Cpp() => new(new CodeSyntax
    {
        Keywords = CWords + " alignas alignof and and_eq asm bitand bitor bool char8_t char16_t char32_t class compl concept consteval "
            + "constexpr constinit const_cast decltype delete dynamic_cast explicit export final friend import module mutable "
            + "namespace new noexcept not not_eq nullptr operator or or_eq override private protected public reinterpret_cast "
            + "requires static_assert static_cast template this thread_local typeid typename using virtual wchar_t xor xor_eq "
            + "true false",
        Control = CControl + " catch co_await co_return co_yield throw try",
        Types = CTypes + " string string_view vector map set optional unique_ptr shared_ptr",
        LineComments = ["///", "//"],
        DocComments = ["///", "/**"],
        OpenText = OpenTexts.Cpp,
        HasDirectives = true,
        DigitSeparator = '\'',
        MemberMarks = ["->"],
    });

    public static CodeLanguage Swift() => new(new CodeSyntax
    {
        Keywords = "actor any as associatedtype async class convenience deinit didSet dynamic enum extension fileprivate final func get "
            + "import indirect infix init inout internal is isolated lazy let mutating nonisolated nonmutating open operator optional "
            + "override postfix precedencegroup prefix private protocol public required rethrows self Self set some static struct "
            + "subscript super throws typealias unowned var weak where willSet true false nil",
        Control = "await break case catch continue default defer do else fallthrough for guard if in repeat return switch throw try while "
            + "yield",
        HasCapitalTypes = true,
        LineComments = ["///", "//"],
        DocComments = ["///", "/**"],
        NestsComments = true,
        Strings = [new("\"\"\"", "\"\"\"", IsLong: true, Hole: "\\("), new("\"", "\"", Hole: "\\(")],
        OpenText = OpenTexts.Swift,
        NameQuotes = [("`", "`")],
        MemberWords = "self",
        HasAnnotations = true,
        HasDirectives = true,
    });

    public static CodeLanguage Dart() => new(new CodeSyntax
    {
        Keywords = "abstract as async base class const covariant deferred dynamic enum export extends extension external factory final get "
            + "hide implements import interface is late library mixin new on operator part required sealed set show static super sync this "
            + "typedef var void with true false null",
        Control = "assert await break case catch continue default do else finally for if in rethrow return switch throw try when while "
            + "yield",
        Types = "bool double int num",
        HasCapitalTypes = true,
        LineComments = ["///", "//"],
        DocComments = ["///", "/**"],
        NestsComments = true,
        Strings =
        [
            new("r'''", "'''", '\0', IsLong: true), new("r\"\"\"", "\"\"\"", '\0', IsLong: true),
            new("r\"", "\"", '\0'), new("r'", "'", '\0'),
            new("'''", "'''", IsLong: true, Hole: "${", Sigil: '$'), new("\"\"\"", "\"\"\"", IsLong: true, Hole: "${", Sigil: '$'),
            new("\"", "\"", Hole: "${", Sigil: '$'), new("'", "'", Hole: "${", Sigil: '$'),
        ],
        HasAnnotations = true,
    });

    public static CodeLanguage Protobuf() => new(new CodeSyntax
    {
        Keywords = "enum extend extensions import map message oneof option optional package public repeated required reserved returns rpc "
            + "service stream syntax to weak true false",
        Types = "bool bytes double fixed32 fixed64 float int32 int64 sfixed32 sfixed64 sint32 sint64 string uint32 uint64",
        HasCapitalTypes = true,
    });

    private const string JavaWords = "abstract assert boolean byte char class const double enum extends final float implements import instanceof "
        + "int interface long native new non-sealed package permits private protected public record sealed short static strictfp super "
        + "synchronized this throws transient var void volatile true false null";

    private const string JavaControl = "break case catch continue default do else finally for goto if return switch throw try while yield";

    private const string CWords = "auto char const double enum extern float inline int long register restrict short signed sizeof static "
        + "struct typedef union unsigned void volatile NULL";

    private const string CControl = "break case continue default do else for goto if return switch while";

    private const string CTypes = "FILE int8_t int16_t int32_t int64_t intptr_t ptrdiff_t size_t ssize_t uint8_t uint16_t uint32_t "
        + "uint64_t uintptr_t";
}
