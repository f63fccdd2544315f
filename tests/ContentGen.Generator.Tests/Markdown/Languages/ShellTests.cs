namespace ContentGen.Generator.Tests.Markdown.Languages;

/// <summary>What spread beyond its line in shells and in YAML: documents, texts, values of assignments.</summary>
public class ShellTests
{
    [Theory]
    [InlineData("bash", """
        ⟦method:cat⟧ <<< ⟦string:"hello"⟧
        ⟦method:ls⟧ ⟦type:-la⟧
        """)]
    [InlineData("bash", """
        ⟦method:grep⟧ a <<<$x
        ⟦method:ls⟧
        """)]
    [InlineData("bash", """
        (( ⟦method:x⟧ = ⟦number:1⟧ << n ))
        ⟦method:let⟧ x=1<<n
        ⟦method:echo⟧ $((⟦method:1⟧ << n)) $((⟦method:1⟧ << ⟦number:2⟧))
        ⟦method:ls⟧
        """)]
    public void WhatLooksLikeADocumentIsNone(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("bash", """
        ⟦method:cat⟧ <<⟦preprocessor:\EOF⟧
        ⟦string:it's⟧
        ⟦preprocessor:EOF⟧
        ⟦method:ls⟧
        """)]
    [InlineData("bash", """
        ⟦method:cat⟧ <<⟦preprocessor:A⟧ <<-⟦preprocessor:'B'⟧
        ⟦string:a's⟧
        ⟦preprocessor:A⟧
        ⟦string:b⟧
        ⟦preprocessor:  B⟧
        ⟦method:ls⟧
        """)]
    public void DocumentsEndWithTheirWord(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("bash", """
        ⟦method:curl⟧ ⟦type:--data-raw⟧ ⟦string:$'{"a":"it\'s"}'⟧ ⟦type:-H⟧ ⟦string:'b'⟧
        ⟦method:ls⟧
        """)]
    public void ATextBehindADollarHasEscapes(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("bash", """
        A=⟦string:"b"⟧ ⟦method:make⟧ x
        A=$B ⟦method:make⟧
        A=$(⟦method:b⟧ c)⟦string:"d"⟧e ⟦method:make⟧; arr=(one two)
        ⟦method:f⟧() {
          ⟦method:a⟧
        }
        """)]
    public void ACommandStandsBehindTheValueOfAnAssignment(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("yaml", """
        - ⟦type:run⟧: ⟦preprocessor:|⟧
            ⟦string:npm ci⟧
          ⟦type:env⟧:
            ⟦type:A⟧: ⟦number:1⟧
        """)]
    [InlineData("yaml", """
        - ⟦preprocessor:|⟧
          ⟦string:x⟧
        - - ⟦preprocessor:|⟧
           ⟦string:x⟧
          - ⟦type:b⟧: ⟦preprocessor:>-⟧
             ⟦string:c⟧
            ⟦type:d⟧: ⟦string:e⟧
        """)]
    public void ABlockOfTextEndsAtTheNextKeyOfItsItem(string language, string marked) => MarkedCode.IsKept(language, marked);
}
