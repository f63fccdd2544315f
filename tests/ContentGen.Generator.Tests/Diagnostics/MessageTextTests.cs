using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Diagnostics;

/// <summary>A message is one line, whatever the author wrote.</summary>
public class MessageTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\r\nb", "a b")]
    [InlineData("a\rb", "aU+000Db")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\u0085b\u2028c\u2029d", "a b c d")]
    [InlineData("a\u001b[31mb", "aU+001B[31mb")]
    [InlineData("a\u0000b\u009bc", "aU+0000bU+009Bc")]
    [InlineData("a\u202egnp.b\u2066", "aU+202Egnp.bU+2066")]
    [InlineData("सत्\u200dय 👩\u200d💻", "सत्\u200dय 👩\u200d💻")]
    public void BreaksAndControlCharactersAreNotPrinted(string message, string expected) =>
        Assert.Equal(expected, MessageText.OneLine(message));

    [Theory]
    [InlineData("[23\n]: 42\ntitle: T")]
    [InlineData("title: T\n\"a\\nb\": c\ndraft: \"x\\u001by\"")]
    [InlineData("title: T\nslug: \"a\\nb\"")]
    [InlineData("title: T\ntags: [\"a\\tb\", \"a b\"]\nauthor: \"x\\ny\"")]
    [InlineData("title: T\ndate: |\n  2026\n  04\nweight: \"1\\r\\n2\"")]
    [InlineData("? [a,\n  b]\n: c")]
    [InlineData("title: \"a\n  b\" c\n  d")]
    public void NoDiagnosticIsCut(string frontMatter)
    {
        var found = new ContentProject().WithPost("a", frontMatter).Run().Diagnostics;

        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, static diagnostic => diagnostic.GetMessage().Any(char.IsControl));
    }
}
