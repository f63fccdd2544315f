namespace ContentGen.Generator.Tests.Markdown.Languages;

/// <summary>Texts, names and patterns whose ends are easily missed: where one is, all code below it is a text.</summary>
public class TextTests
{
    [Theory]
    [InlineData("cpp", """
        s = ⟦string:R"({"a": "b"})"⟧; t = ⟦string:u8R"x(a)"b)x"⟧_json; ⟦method:f⟧(⟦string:'c'⟧);
        """)]
    [InlineData("rust", """
        ⟦string:br"x\"⟧; ⟦string:c"a"⟧; ⟦string:r##"a "# b"##⟧; ⟦string:br#"a"b"#⟧; ⟦method:f⟧(⟦string:"c"⟧)
        """)]
    [InlineData("lua", """
        x = ⟦string:[=[ it's ]] ]=]⟧ y = ⟦string:'a'⟧
        """)]
    [InlineData("swift", """"
        a = ⟦string:#"a "b" c ⟧\#(d)⟦string:"#⟧; b = ⟦string:#"""
        "c
        """#⟧; ⟦method:f⟧(⟦string:"d"⟧)
        """")]
    [InlineData("dart", """
        ⟦string:r'\'⟧ + ⟦string:r'${'⟧ + ⟦string:'a'⟧
        """)]
    [InlineData("sql", """
        ⟦keyword:SELECT⟧ ⟦string:$$it's$$⟧, ⟦string:$x$it's$x$⟧, ⟦string:E'it\'s'⟧, ⟦string:"it's"⟧ ⟦keyword:FROM⟧ t
        $$
        ⟦keyword:BEGIN⟧
        """)]
    [InlineData("mysql", """
        ⟦keyword:SELECT⟧ ⟦string:'it\'s'⟧, `it's`; ⟦comment:# it's⟧
        """)]
    public void RawTextsEndAsTheyBegin(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("lua", """
        ⟦comment:--[==[
        it's "x
        ]==]⟧
        x = ⟦number:1⟧ ⟦comment:--[[ a
        ]]⟧ y = ⟦number:2⟧
        ⟦comment:---[[ z⟧
        ⟦method:f⟧(⟦string:"a"⟧)
        """)]
    public void LongCommentsOfLuaHaveLevels(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("swift", """"
        ⟦string:"a ⟧\(x ? ⟦string:"Yes"⟧ : ⟦string:"No // x"⟧)⟦string: b"⟧; ⟦string:"""
         \"""
        """⟧; ⟦method:f⟧(⟦number:1⟧)
        """")]
    [InlineData("kotlin", """
        ⟦string:"a ⟧$name⟦string:.b ⟧${c}⟦string: $5"⟧ + ⟦number:1⟧
        """)]
    [InlineData("dart", """
        ⟦string:'a ⟧$name⟦string: ⟧${b}⟦string:'⟧ + ⟦number:1⟧
        """)]
    [InlineData("scala", """
        s⟦string:"a ⟧$b⟦string: ⟧${c}⟦string:"⟧ + ⟦string:"costs ${5"⟧ + ⟦number:1⟧
        """)]
    [InlineData("python", """
        ⟦string:f"{{'S': ⟧{x}⟦string:}}"⟧ + ⟦number:1⟧
        """)]
    public void HolesAreCode(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("fsharp", """
        ⟦keyword:let⟧ ``it doesn't "work`` = ⟦number:1⟧
        ⟦keyword:let⟧ ⟦method:``a b``⟧() = ⟦string:"c"⟧
        """)]
    [InlineData("kotlin", """
        ⟦keyword:fun⟧ ⟦method:`it doesn't "x"`⟧() { }
        """)]
    [InlineData("scala", """
        ⟦keyword:val⟧ `it's "x` = ⟦string:"c"⟧
        """)]
    [InlineData("sql", """
        ⟦keyword:SELECT⟧ `it's`, [it's] ⟦keyword:FROM⟧ a[⟦number:1⟧]
        """)]
    public void NamesMayHoldAnything(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("fsharp", """
        ⟦keyword:let⟧ mul = (*)
        ⟦keyword:let⟧ x = ⟦string:"a"⟧ ⟦comment:(* b (*) c *)⟧ + ⟦number:1⟧
        """)]
    public void AnOperatorInParenthesesIsNoComment(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("ruby", """
        x.⟦method:gsub⟧(⟦string:/"/⟧, ⟦string:''⟧)
        puts ⟦string:"a"⟧; a / b / ⟦string:'c'⟧; puts ⟦string:/it's/⟧; x =~ ⟦string:/["\/]/i⟧
        """)]
    [InlineData("ruby", """
        ⟦type:R⟧ = ⟦string:/
         it's # c
        /x⟧
        x = ⟦string:'a'⟧
        """)]
    public void PatternsOfRubyAreTexts(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("ruby", """
        y = ⟦string:%r!a"b!⟧; z = ⟦string:%w[a [b] if 1]⟧
        ⟦string:%q(it's)⟧; w = ⟦string:"%d"⟧ % ⟦number:3⟧; v = ⟦string:%(a "b" ⟧#{c}⟦string:)⟧
        """)]
    [InlineData("ruby", """
        c = ⟦string:?"⟧ ; d ? ⟦string:"a"⟧ : b; a % (b); e %w
        """)]
    public void LiteralsOfRubyAreTexts(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("ruby", """
        s = <<~⟦preprocessor:EOS⟧
        ⟦string: say "hi # c⟧
        ⟦preprocessor:EOS⟧
        ⟦method:f⟧(<<-⟦preprocessor:X⟧, <<⟦preprocessor:'Y'⟧)
        ⟦string: it's⟧
        ⟦preprocessor: X⟧
        ⟦string:"⟧
        ⟦preprocessor:Y⟧
        y = ⟦number:1⟧; a << ⟦type:B⟧; ⟦keyword:class⟧ << ⟦keyword:self⟧
        b <<⟦preprocessor:CONST⟧
        ⟦string:it's⟧
        ⟦preprocessor:CONST⟧

        """)]
    [InlineData("php", """
        $x = <<<⟦preprocessor:HTML⟧
        ⟦string:<p>It's</p>⟧
        ⟦preprocessor:HTML⟧;
        ⟦method:f⟧(<<<⟦preprocessor:'X'⟧
        ⟦string: it's⟧
        ⟦preprocessor: X⟧, ⟦string:'b'⟧);
        $y = ⟦number:1⟧ << ⟦number:2⟧;
        """)]
    [InlineData("terraform", """
        x = <<-⟦preprocessor:EOF⟧
        ⟦string: echo > out/* if⟧
        ⟦preprocessor: EOF⟧
        y = <<⟦preprocessor:X⟧
        ⟦string:# a⟧
        ⟦preprocessor:X⟧
        z = ⟦number:1⟧
        """)]
    public void DocumentsAreTexts(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("cpp", """
        ⟦number:1'000⟧; ⟦number:1'000'000⟧; ⟦number:0xFF'FF⟧; ⟦string:'c'⟧
        """)]
    [InlineData("c", """
        x = ⟦number:1'000⟧;
        ⟦method:f⟧(⟦string:'c'⟧);
        """)]
    public void DigitsMayHaveSeparators(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("c", """
        ⟦preprocessor:#include <a.h> ⟧⟦comment:// x⟧
        ⟦preprocessor:#define X 1 ⟧⟦comment:/* it's
         "x */⟧
        ⟦preprocessor:#define Y "//x" \
         2⟧
        ⟦keyword:int⟧ a;
        """)]
    [InlineData("fsharp", """
        ⟦preprocessor:#r "a//b" ⟧⟦comment:// y⟧
        """)]
    public void CommentsStandBehindDirectives(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("rust", """
        ⟦preprocessor:#[validate(regex = "^[a-z]+$")]⟧
        a: &⟦type:'static⟧ ⟦type:str⟧ = ⟦string:"b"⟧;
        ⟦preprocessor:#[doc = "see [`x`] it's"]⟧
        ⟦preprocessor:#[a(
          b = "c",
        )]⟧
        ⟦keyword:fn⟧ ⟦method:f⟧() {}
        """)]
    [InlineData("php", """
        ⟦preprocessor:#[A(['b'])]⟧
        ⟦preprocessor:#[
          Foo(']'),
        ]⟧
        ⟦keyword:class⟧ A { }
        """)]
    public void AttributesEndWithTheirBracket(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("php", """
        $a->⟦method:for⟧($b); $a?->list; Foo::⟦method:default⟧(); Foo::⟦keyword:class⟧;
        $a->b; ⟦control:match⟧(⟦number:1⟧) { ⟦control:default⟧ => ⟦keyword:exit⟧ };
        """)]
    [InlineData("cpp", """
        p->⟦method:delete⟧(); std::⟦type:string⟧ s; x ⟦keyword:not_eq⟧ y;
        """)]
    [InlineData("rust", """
        x.⟦control:await⟧; x.⟦number:0.1⟧; ⟦number:1.5⟧
        """)]
    [InlineData("java", """
        ⟦type:Foo⟧.⟦keyword:class⟧; ⟦type:Outer⟧.⟦keyword:this⟧.x
        """)]
    [InlineData("swift", """
        ⟦type:Foo⟧.⟦keyword:self⟧
        """)]
    public void MembersMayBeNamedLikeKeywords(string language, string marked) => MarkedCode.IsKept(language, marked);
}
