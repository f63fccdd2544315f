namespace ContentGen.Generator.Tests.Markdown.Languages;

/// <summary>Pages that contain code, and code that contains pages.</summary>
public class PageTests
{
    [Theory]
    [InlineData("html", """
        <⟦keyword:SCRIPT⟧>⟦keyword:var⟧ a=⟦number:1⟧;</⟦keyword:SCRIPT⟧>
        <⟦keyword:p⟧>It's</⟦keyword:p⟧> <⟦keyword:b⟧ ⟦type:class⟧=⟦string:"c"⟧>
        <⟦keyword:Style⟧>⟦keyword:a⟧{⟦type:b⟧:c}</⟦keyword:STYLE⟧>
        <⟦keyword:i⟧>
        """)]
    public void ScriptsAndStylesEndInAnyCase(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("vue", """
        <⟦keyword:style⟧ ⟦type:lang⟧=⟦string:"scss"⟧>⟦comment:// it's⟧
        ⟦keyword:a⟧ { }</⟦keyword:style⟧>
        <⟦keyword:script⟧ ⟦type:lang⟧=⟦string:"ts"⟧>⟦keyword:let⟧ a: ⟦keyword:string⟧;</⟦keyword:script⟧>
        """)]
    public void ScriptsAndStylesSayTheirLanguage(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("svelte", """
        <⟦keyword:button⟧ ⟦type:onclick⟧={() => n += ⟦number:1⟧} ⟦type:class⟧=⟦string:"a"⟧ ⟦type:disabled⟧>It's</⟦keyword:button⟧>
        """)]
    [InlineData("svelte", """
        <⟦keyword:a⟧ ⟦type:class⟧={c > ⟦number:1⟧ ? ⟦string:'}'⟧ : ⟦string:"b"⟧} ⟦type:id⟧=⟦string:"c"⟧ {...{a: ⟦number:1⟧}} {d}>
        """)]
    [InlineData("html", """
        <⟦keyword:a⟧ ⟦type:b⟧={⟦type:x⟧ ⟦type:c⟧=⟦string:"d"⟧>
        """)]
    public void BracesOfAnAttributeHoldCode(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("astro", """
        ⟦preprocessor:---⟧
        ⟦keyword:const⟧ x: ⟦type:Array⟧<⟦keyword:string⟧> = [];
        ⟦preprocessor:---⟧
        <⟦keyword:p⟧ ⟦type:a⟧=⟦string:"b"⟧>
        """)]
    [InlineData("html", """
        ⟦preprocessor:---⟧
        ⟦type:title⟧: ⟦string:"a"⟧
        ⟦preprocessor:---⟧
        <⟦keyword:p⟧ ⟦type:a⟧=⟦string:"b"⟧>
        """)]
    public void AboveAPageMayBeDataOrAScript(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("php", """
        ⟦preprocessor:<?php⟧ ⟦control:if⟧ ($x): ⟦preprocessor:?>⟧
         <⟦keyword:p⟧ ⟦type:class⟧=⟦string:"c"⟧>Can't find #fff // x</⟦keyword:p⟧>
        ⟦preprocessor:<?php⟧ ⟦control:endif⟧; ⟦keyword:echo⟧ ⟦string:'b'⟧; ⟦comment:// a ⟧⟦preprocessor:?>⟧ <⟦keyword:b⟧>x</⟦keyword:b⟧>
        ⟦preprocessor:<?=⟧ $a ⟦preprocessor:?>⟧
        <⟦keyword:i⟧ ⟦type:href⟧=⟦string:"⟧⟦preprocessor:<?php⟧ ⟦keyword:echo⟧ $u; ⟦preprocessor:?>⟧">
        """)]
    [InlineData("php", """
        $x = ⟦number:1⟧; ⟦preprocessor:?>⟧
        <⟦keyword:p⟧>It's</⟦keyword:p⟧>
        ⟦preprocessor:<?php⟧ ⟦method:f⟧(⟦string:"a"⟧);
        """)]
    [InlineData("php", """
        ⟦comment:// it's a.php⟧
        <?php ⟦method:f⟧(⟦string:'a'⟧);
        """)]
    [InlineData("php", """
        $x = ⟦string:"<?xml a"⟧;
        ⟦comment:# it's⟧
        ⟦method:f⟧(⟦string:"a"⟧);
        """)]
    public void OnlyMarkedPartsOfAPageArePhp(string language, string marked) => MarkedCode.IsKept(language, marked);
}
