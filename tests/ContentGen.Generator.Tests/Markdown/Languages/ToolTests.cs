namespace ContentGen.Generator.Tests.Markdown.Languages;

/// <summary>What spread beyond its line in Dockerfiles, style sheets and diffs.</summary>
public class ToolTests
{
    [Theory]
    [InlineData("dockerfile", """
        ⟦keyword:COPY⟧ <<⟦preprocessor:EOF⟧ /x
        ⟦string:FROM # a⟧
        ⟦preprocessor:EOF⟧
        ⟦keyword:RUN⟧ <<⟦preprocessor:A⟧ ⟦method:cat⟧ <<⟦preprocessor:B⟧
        ⟦string: it's⟧
        ⟦preprocessor:A⟧
        ⟦string:"⟧
        ⟦preprocessor:B⟧
        ⟦keyword:USER⟧ a
        """)]
    public void DocumentsAreTexts(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("dockerfile", """
        ⟦keyword:ENV⟧ A=⟦string:"x \"y\" z"⟧ B=⟦string:'a b'⟧
        ⟦keyword:LABEL⟧ a=it's b=⟦string:"c"⟧
        """)]
    public void TextsOfDockerfilesHaveEscapes(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("dockerfile", """
        ⟦keyword:RUN⟧ ⟦method:a⟧ \
         ⟦comment:# c⟧
         foo ⟦string:"x"⟧
        ⟦keyword:ENV⟧ A=1 \
          ⟦comment:# it's⟧
          B=⟦string:"2"⟧
        ⟦keyword:USER⟧ a
        """)]
    public void CommentsAreLeftOutOfAnInstruction(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("scss", """
        ⟦keyword:a⟧ { ⟦type:background⟧: ⟦method:url⟧(⟦string:http://x/y.png⟧) no-repeat; ⟦type:color⟧: red; } ⟦comment:// c⟧
        """)]
    [InlineData("css", """
        ⟦keyword:a⟧ { ⟦type:background⟧: ⟦method:url⟧(⟦string:data:a/b;base64,//A⟧) }
        ⟦keyword:b⟧ { ⟦type:background⟧: ⟦method:url⟧(⟦string:"c"⟧) }
        """)]
    public void AnAddressHoldsNoComment(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("diff", """
        <div>
        > x
        ⟦deleted:-a⟧
        1,2c1
        ⟦deleted:< a⟧
        ---
        ⟦inserted:> b⟧
        """)]
    public void ArrowsAreChangesBelowTheirPlace(string language, string marked) => MarkedCode.IsKept(language, marked);
}
