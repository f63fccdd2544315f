namespace ContentGen.Generator.Tests.Markdown.Languages;

/// <summary>What is typed into a terminal and what it prints, in fences of the terminal and in those of the shell.</summary>
public class SessionTests
{
    [Theory]
    [InlineData("bash", """
        ⟦comment:$ ⟧⟦method:git⟧ push
        error: don't do this
        ⟦comment:$ ⟧⟦method:ls⟧
        """)]
    [InlineData("sh", """
        ⟦comment:# Twice.⟧

        ⟦comment:  $ ⟧⟦method:make⟧ all
          3 files
        ⟦comment:# Again.⟧
        ⟦comment:  $ ⟧⟦method:make⟧
        """)]
    [InlineData("shell", """
        ⟦comment:me@host:~/blog$ ⟧⟦method:dotnet⟧ run ⟦type:-c⟧ Release
        It's on
        """)]
    [InlineData("bash", """
        ⟦comment:root@host:~# ⟧⟦method:apt⟧ update
        ⟦comment:[me@host blog]$ ⟧⟦method:ls⟧
        ⟦comment:[root@host ~]# ⟧⟦method:ls⟧
        ⟦comment:bash-5.2$ ⟧⟦method:ls⟧
        ⟦comment:sh-4.4# ⟧⟦method:ls⟧
        """)]
    public void AFenceOfAShellIsASessionWhereItBeginsWithAPrompt(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Fact]
    public void AFenceOfTheCommandPromptIsASessionWhereItHoldsOne() => MarkedCode.IsKept(
        "cmd",
        """
        Windows [Version 10]
        ⟦comment:C:\blog>⟧⟦method:dotnet⟧ run ⟦type:-c⟧ Release
        call it on
        ⟦comment:C:\My Blog> ⟧⟦method:dir⟧ ⟦type:/b⟧ | ⟦method:more⟧
        ⟦comment:> ⟧⟦method:cls⟧
        """);

    [Theory]
    [InlineData("bash", """
        ⟦method:git⟧ push
        $ x
        """)]
    [InlineData("bash", """
        > ⟦method:empty.txt⟧
        ⟦method:ls⟧
        """)]
    [InlineData("bash", """
        $A ⟦type:-x⟧
        ⟦method:ls⟧
        """)]
    [InlineData("bash", """
        ⟦comment:# $ is a sign⟧
        ⟦method:ls⟧
        """)]
    public void OtherwiseItHoldsCommands(string language, string marked) => MarkedCode.IsKept(language, marked);

    [Theory]
    [InlineData("console", """
        ⟦comment:$ ⟧⟦method:curl⟧ ⟦type:-d⟧ ⟦string:'{
          "a": 1
        }'⟧ https://example.org
        {"b": 2}
        ⟦comment:$ ⟧⟦method:ls⟧
        """)]
    [InlineData("console", """
        ⟦comment:$ ⟧⟦method:cat⟧ <<⟦preprocessor:EOF⟧ > a.txt
        ⟦string:it's⟧
        ⟦preprocessor:EOF⟧
        it's
        ⟦comment:$ ⟧⟦method:ls⟧ \
          ⟦type:-a⟧
        it's
        """)]
    [InlineData("console", """
        ⟦comment:$ ⟧⟦method:echo⟧ it⟦string:'s⟧
        its
        ⟦comment:$ ⟧⟦method:echo⟧ it⟦string:'s⟧
        """)]
    [InlineData("console", """
        ⟦comment:$ ⟧⟦method:echo⟧ a ⟦comment:# it's⟧
        it's
        """)]
    [InlineData("console", """
        ⟦comment:$ ⟧⟦method:cat⟧ <<⟦preprocessor:EOF⟧
        it's
        """)]
    [InlineData("console", """
        ⟦comment:$ ⟧⟦method:grep⟧ a <<< ⟦string:"it's"⟧
        it's
        """)]
    public void ACommandGoesOnToTheEndOfItsTextOrDocument(string language, string marked) => MarkedCode.IsKept(language, marked);
}
