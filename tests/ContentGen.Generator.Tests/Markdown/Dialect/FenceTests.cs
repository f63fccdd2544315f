namespace ContentGen.Generator.Tests.Markdown.Dialect;

/// <summary>Fences without an end, and how much is said of the others.</summary>
public class FenceTests
{
    [Theory]
    [InlineData("```\na\n```", "")]
    [InlineData("Text\n\n```js\na", "CG5002(3,1)")]
    [InlineData("```csharp\nvar x = 1\n\nText (", "CG5002(1,1)")]
    [InlineData("```csharp check\nno C# at all", "CG5002(1,1)")]
    [InlineData("- ~~~\n  a\n- b", "CG5002(1,3)")]
    [InlineData("> ```\n> a\n\nb", "CG5002(1,3)")]
    [InlineData("1. a\n\n   ```\n   b\n```\n\nc", "CG5002(3,4)")]
    [InlineData("````\na\n```", "CG5002(1,1)")]
    [InlineData("```\na\n``` b", "CG5002(1,1)")]
    [InlineData("$$\nx", "CG5002(1,1)")]
    [InlineData("$$\nx\n$$", "")]
    [InlineData("    ```\n    a", "")]
    public void AFenceThatIsNeverClosedIsReportedWhereItIsOpened(string markdown, string says) => Assert.Equal(says, Rendered.Says(markdown));

    [Theory]
    [InlineData(".Where(x => x.A)\n.Select(x =>")]
    [InlineData("    .AddFoo()\n    .AddBar()\n    .Build()")]
    [InlineData("?.Foo()")]
    [InlineData("catch (Exception e)\n{\n    throw;\n}")]
    [InlineData("try\n{\n    x();\n}")]
    [InlineData("if (x)")]
    [InlineData("foreach (var x in y)")]
    [InlineData("finally { x(); }")]
    [InlineData("case 1:\n    return 2;\ndefault:\n    return 3;")]
    [InlineData("default:\n    break;")]
    [InlineData("else\n{\n    x();\n}")]
    [InlineData("else if (x) y();")]
    [InlineData("}\nelse { }")]
    [InlineData("Name = \"x\",\nAge = 3,")]
    [InlineData("Name = \"x\", // its name\nAge = 3")]
    [InlineData("{ \"a\", 1 },\n{ \"b\", 2 }")]
    [InlineData("[\"a\"] = 1,\n[\"b\"] = 2,")]
    [InlineData("new Foo { X = 1 },\nnew Foo { X = 2 },")]
    [InlineData("1 => \"a\",\n_ => \"b\",")]
    [InlineData("A = 1,\nB,")]
    [InlineData("name: \"x\",\nage: 3")]
    [InlineData("public class A\n{\n    void M()\n    {")]
    [InlineData("if (x)\n{\n    y();")]
    [InlineData("services.AddFoo(options =>\n{\n    options.X = 1;")]
    public void PiecesOfLargerCodeAreNotChecked(string code) => Assert.Equal("", Rendered.Says($"```csharp\n{code}\n```"));

    [Theory]
    [InlineData("var x = 1\nvar y = 2;", "CG5001(2,10)")]
    [InlineData("public class A\n{\n}\n}", "CG5001(5,1)")]
    [InlineData("Foo(\"a);\nif (x) {", "CG5001(2,5)")]
    [InlineData("var x = 1\nvar y = 2\nvar z = 3\nvar w = 4\n", "CG5001(2,10) CG5001(5,10)")]
    [InlineData("this is no C# at all\nand this line is none\nneither is this", "CG5001(2,13) CG5001(3,10)")]
    [InlineData("class A\n{\n    int x = ;\n    void M() {", "CG5001(4,13)")]
    public void MistakesAreReportedTwiceAtMost(string code, string says) => Assert.Equal(says, Rendered.Says($"```csharp\n{code}\n```"));
}
