namespace ContentGen.Generator.Tests.Markdown.Languages;

/// <summary>Elements in scripts: their text is none of the code, and what only looks like an element is code.</summary>
public class JsxTests
{
    [Theory]
    [InlineData("jsx", """
        <⟦keyword:p⟧>Don't {x}</⟦keyword:p⟧>; ⟦method:f⟧()
        """)]
    [InlineData("jsx", """
        <⟦keyword:p⟧>It`s at http://x/y for this Button</⟦keyword:p⟧>;
        ⟦keyword:const⟧ b = ⟦number:1⟧;
        """)]
    [InlineData("tsx", """
        ⟦keyword:const⟧ e = ok && <><⟦keyword:A⟧/>it's {c ? <⟦keyword:b⟧>no</⟦keyword:b⟧> : ⟦string:"x"⟧} in <⟦keyword:br⟧> this</>;
        ⟦keyword:let⟧ a;
        """)]
    [InlineData("js", """
        ⟦control:return⟧ (
          <⟦keyword:ul⟧>
            {items.⟦method:map⟧(i => <⟦keyword:li⟧ ⟦type:key⟧={i}>It's {i}</⟦keyword:li⟧>)}
          </⟦keyword:ul⟧>
        );
        """)]
    public void TheTextOfAnElementIsNoCode(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("jsx", """
        <⟦keyword:td⟧><⟦keyword:Foo⟧ ⟦type:x⟧={y} /></⟦keyword:td⟧>
        <⟦keyword:Foo⟧ ⟦type:a⟧={⟦number:0⟧} />; ⟦comment:// it's b⟧
        """)]
    [InlineData("jsx", """
        <⟦keyword:path⟧ ⟦type:d⟧=⟦string:"M4
         5"⟧/>;
        ⟦method:f⟧(⟦string:'x'⟧);
        """)]
    [InlineData("tsx", """
        ⟦control:return⟧ <⟦keyword:Select⟧<User> ⟦type:key⟧=⟦string:"a"⟧ ⟦type:d⟧>It's</⟦keyword:Select⟧>;
        ⟦method:f⟧(⟦string:'x'⟧)
        """)]
    [InlineData("jsx", """
        <⟦keyword:a⟧ ⟦type:b⟧={{ c: ⟦string:'>'⟧ }} {...d} ⟦comment:/* it's */⟧>e</⟦keyword:a⟧>; ⟦method:f⟧(⟦string:'x'⟧)
        """)]
    public void AnElementEndsWithItsTag(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("js", """
        <⟦keyword:script⟧ ⟦type:type⟧=⟦string:"a"⟧>
        ⟦keyword:var⟧ a = ⟦string:'b'⟧; ⟦comment:// it's⟧
        </⟦keyword:script⟧>
        <⟦keyword:style⟧>⟦keyword:a⟧ { ⟦type:b⟧: c }</⟦keyword:style⟧>
        """)]
    [InlineData("jsx", """
        <⟦keyword:style⟧ ⟦type:jsx⟧>{⟦string:`a { }`⟧}</⟦keyword:style⟧>;
        ⟦method:f⟧(⟦string:'x'⟧)
        """)]
    public void TheScriptOfAnElementIsCode(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("tsx", """
        ⟦keyword:const⟧ f = <⟦type:T⟧,>(x: ⟦type:T⟧) => x;
        ⟦keyword:const⟧ g = <⟦type:T⟧ ⟦keyword:extends⟧ ⟦type:U⟧>(x: ⟦type:T⟧) => ⟦string:'a'⟧; f<⟦type:T⟧>(⟦string:'x'⟧);
        """)]
    [InlineData("ts", """
        ⟦keyword:const⟧ y = <⟦type:Foo⟧>x;
        ⟦keyword:const⟧ h = <⟦keyword:const⟧ ⟦type:T⟧>(x: ⟦type:T⟧) => ⟦string:'a'⟧;
        ⟦keyword:let⟧ z: ⟦type:Array⟧<⟦type:Foo⟧> = ⟦string:'b'⟧;
        """)]
    [InlineData("ts", """
        ⟦control:if⟧ (a < b && c > d) ⟦method:e⟧(⟦string:'x'⟧); ⟦keyword:const⟧ i = a <b || c> ⟦string:'d'⟧;
        """)]
    [InlineData("ts", """
        ⟦keyword:const⟧ f = ⟦keyword:async⟧ <⟦type:T⟧>(x: ⟦type:T⟧): ⟦type:Promise⟧<⟦type:T⟧> => ⟦string:'it'⟧;
        ⟦keyword:const⟧ g: <⟦type:T⟧>(x: ⟦type:T⟧) => ⟦keyword:void⟧ = ⟦method:h⟧(⟦string:'x'⟧);
        """)]
    public void GenericsAndComparisonsAreNoElements(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("js", """
        x => ⟦string:/['"]/⟧.⟦method:test⟧(x); ⟦control:if⟧ (⟦method:f⟧(y)) ⟦string:/a'/⟧.⟦method:test⟧(z);
        ⟦keyword:typeof⟧ ⟦string:/a`/⟧; ⟦control:while⟧ (x) ⟦string:/b"/⟧.⟦method:exec⟧(y);
        """)]
    [InlineData("js", """
        ⟦method:f⟧(b) / ⟦number:2⟧ / ⟦string:'c'⟧; i++ / ⟦number:2⟧ / ⟦string:'c'⟧; a.of / ⟦number:2⟧ / ⟦string:'c'⟧;
        """)]
    public void APatternStandsWhereAValueMay(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("js", """
        ⟦comment:#!/usr/bin/env node⟧
        ⟦method:f⟧(⟦string:'x'⟧)
        """)]
    public void TheFirstLineOfAScriptMayNameItsProgram(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("js", """
        x = { default: ⟦number:1⟧, class: ⟦number:2⟧, get: ⟦number:3⟧ };
        ⟦control:switch⟧ (x) { ⟦control:default⟧: ⟦number:1⟧; ⟦control:case⟧ ⟦number:2⟧: y }
        """)]
    [InlineData("ts", """
        ⟦keyword:type⟧ ⟦type:A⟧ = { type?: ⟦keyword:string⟧, default: ⟦keyword:number⟧ };
        ⟦keyword:const⟧ b = c ? ⟦keyword:this⟧ : ⟦keyword:null⟧;
        """)]
    public void AKeywordBeforeAColonMayBeAKey(string language, string marked) => MarkedCode.IsKept(language, marked);
}
