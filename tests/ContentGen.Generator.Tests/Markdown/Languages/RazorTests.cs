using System.Diagnostics;
using ContentGen.Generator.Markdown.Languages;

namespace ContentGen.Generator.Tests.Markdown.Languages;

/// <summary>Pages of Razor, beyond the sample: what begins C# and where it ends.</summary>
public class RazorTests
{
    [Theory]
    [InlineData("""
        ⟦keyword:@model⟧ ⟦type:List⟧<Blog.⟦type:Post⟧>
        ⟦keyword:@attribute⟧ [⟦type:Authorize⟧(Roles = ⟦string:"a b"⟧)]
        ⟦keyword:@inherits⟧ ⟦type:LayoutBase⟧;
        ⟦keyword:@using⟧ ⟦keyword:static⟧ System.⟦type:Math⟧
        ⟦keyword:@preservewhitespace⟧ ⟦keyword:true⟧
        ⟦keyword:@namespace⟧ Blog.Pages
        ⟦keyword:@rendermode⟧ ⟦preprocessor:@⟧(⟦keyword:new⟧ ⟦type:ServerMode⟧(⟦keyword:true⟧))
        """)]
    [InlineData("""
        <⟦keyword:p⟧>⟦preprocessor:@⟧model.Name ⟦preprocessor:@⟧page</⟦keyword:p⟧>
        """)]
    public void ADirectiveHasTheRestOfItsLine(string marked) => MarkedCode.IsKept("razor", marked);

    [Theory]
    [InlineData("⟦preprocessor:@⟧a.b, ⟦preprocessor:@⟧a. ⟦preprocessor:@⟧a?.b![⟦number:0⟧].⟦method:c⟧(⟦string:\")\"⟧) d (e)")]
    [InlineData("⟦preprocessor:@⟧⟦control:await⟧ Html.⟦method:PartialAsync⟧(⟦string:\"_Nav\"⟧) x")]
    [InlineData("⟦preprocessor:@⟧(a + ⟦string:')'⟧) b ⟦preprocessor:@⟧Model[⟦string:\"]\"⟧]")]
    [InlineData("⟦preprocessor:@⟧a⟦preprocessor:@⟧b.c⟦preprocessor:@⟧⟦control:if⟧ (d) { }")]
    [InlineData("a@b.example @@media @ x @. @")]
    public void AValueEndsBehindWhatBelongsToIt(string marked) => MarkedCode.IsKept("cshtml", marked);

    [Theory]
    [InlineData("""
        ⟦preprocessor:@⟧⟦control:switch⟧ (n)
        {
            ⟦control:case⟧ ⟦number:1⟧:
                <⟦keyword:p⟧ ⟦type:title⟧=⟦string:"}"⟧>It's } one</⟦keyword:p⟧>
                ⟦control:break⟧;
        }
        <⟦keyword:p⟧>else { }</⟦keyword:p⟧>
        """)]
    [InlineData("""
        ⟦preprocessor:@⟧⟦control:try⟧ { ⟦method:Go⟧(); } ⟦control:catch⟧ (⟦type:Exception⟧ e) ⟦control:when⟧ (e.⟦method:Is⟧())
            { <⟦keyword:b⟧>⟦preprocessor:@⟧e</⟦keyword:b⟧> } ⟦control:finally⟧ { }
        ⟦preprocessor:@⟧⟦control:do⟧ { <⟦keyword:hr⟧> } ⟦control:while⟧ (n++ < ⟦number:3⟧)
        ⟦preprocessor:@⟧⟦keyword:using⟧ (Html.⟦method:Form⟧()) { <⟦keyword:input⟧ ⟦type:value⟧=⟦preprocessor:@⟧n ⟦type:class⟧=⟦string:"a"⟧ /> }
        ⟦preprocessor:@⟧⟦control:foreach⟧ (⟦keyword:var⟧ a ⟦control:in⟧ b) { ⟦preprocessor:@⟧<⟦keyword:i⟧>x</⟦keyword:i⟧> ⟦comment:@* } *@⟧ }
        """)]
    [InlineData("""
        ⟦preprocessor:@⟧{
            ⟦keyword:var⟧ a = b < c && d > e; ⟦comment:// }⟧
            ⟦keyword:void⟧ ⟦method:F⟧() { <⟦keyword:ul⟧><⟦keyword:li⟧>}</⟦keyword:li⟧></⟦keyword:ul⟧> <⟦keyword:text⟧>it's</⟦keyword:text⟧> }
        }
        <⟦keyword:p⟧>it's</⟦keyword:p⟧>
        """)]
    [InlineData("""
        ⟦preprocessor:@⟧⟦control:foreach⟧ (⟦keyword:var⟧ a ⟦control:in⟧ b) { ⟦preprocessor:@⟧a.Name <⟦keyword:br⟧ /> ⟦preprocessor:@⟧(a + ⟦number:1⟧) }
        ⟦preprocessor:@⟧⟦control:if⟧ (a) { ⟦comment:<!-- It's } -->⟧ <⟦keyword:p⟧>it's</⟦keyword:p⟧> }
        ⟦preprocessor:@⟧{ ⟦method:F⟧(@event, @class.X); ⟦preprocessor:@⟧⟦control:if⟧ (a) { <⟦keyword:b⟧>it's</⟦keyword:b⟧> } }
        """)]
    [InlineData("""
        ⟦keyword:@section⟧ Scripts {
            <⟦keyword:script⟧>⟦keyword:var⟧ a = { b: ⟦string:"}"⟧ };</⟦keyword:script⟧> { }
            <⟦keyword:STYLE⟧>⟦keyword:a⟧ { ⟦type:b⟧: c } ⟦control:@media⟧ x { }</⟦keyword:STYLE⟧>
        }
        ⟦keyword:@functions⟧
        {
            ⟦keyword:int⟧ F => ⟦number:1⟧;
        }
        """)]
    public void ABlockEndsWithItsBrace(string marked) => MarkedCode.IsKept("cshtml", marked);

    /// <summary>What it costs is the compiler's parser for each piece of code: twice the code takes twice as long.</summary>
    [Theory]
    [InlineData("", "@a(b) ")]
    [InlineData("", "@a(")]
    [InlineData("", "@(")]
    [InlineData("", "@if (a) { <b> ")]
    [InlineData("@code {", "<b>@c</b>; ")]
    [InlineData("@{", "@: a\n")]
    [InlineData("@{", "@* a")]
    [InlineData("", "<a b='@c' d=\"")]
    [InlineData("", "@{<a @b=\"")]
    public void NoPageTakesLong(string before, string piece)
    {
        var code = before + string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        KnownLanguages.Find("razor")!.Spans(code);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }
}
