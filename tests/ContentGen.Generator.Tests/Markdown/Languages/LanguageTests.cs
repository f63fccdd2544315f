using System.Diagnostics;
using System.Text.RegularExpressions;
using ContentGen.Generator.Markdown.Languages;
using ContentGen.Generator.Tests.Docs;

namespace ContentGen.Generator.Tests.Markdown.Languages;

/// <summary>
/// Which part of other languages gets which class. A sample is code of the kind that blogs show, with the classes in it:
/// <c>⟦keyword:let⟧ x = ⟦number:1⟧</c>.
/// </summary>
public partial class LanguageTests
{
    private const string Folder = "tests/ContentGen.Generator.Tests/Markdown/Languages/Samples";

    public static TheoryData<string> Samples => [.. KnownLanguages.Names.Select(static names => names[0])];

    [Theory]
    [MemberData(nameof(Samples))]
    public void ASampleIsMarkedAsItSays(string language)
    {
        var sample = RepositoryText.Read($"{Folder}/{language}.txt").TrimEnd('\n');

        Assert.Equal(sample, MarkedCode.Of(language, Mark().Replace(sample, "$1")));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void TheTextIsTheSourceWhereverItIsCutOff(string language)
    {
        var code = Mark().Replace(RepositoryText.Read($"{Folder}/{language}.txt"), "$1").TrimEnd('\n');
        for (var length = 1; length < code.Length; length += 2)
        {
            if (code[length - 1] != '\n')
                Assert.Equal(code[..length], MarkedCode.Of(language, code[..length], mark: ""));
        }
    }

    [Fact]
    public void TheTextIsTheSourceWhateverIsBroken()
    {
        var random = new Random(20261128);
        string[] pieces = ["\"", "'", "`", "${", "{", "}", "(", ")", "[", "]", "\"\"\"", "@\"", "//", "/*", "*/", "(*", "*)", "--", "#",
            "#[", "<", "</", "<!--",
            "<script>", "&", "\n", "\\", "<<A", "$(", "=/", "- ", ": ", "|", "<a>", "</a>", "<b c={",
            "/>", "<?php", "?>", "<<~A", "%w[", "$x$", "\\(", "R\"(", "[==[", "url(", "é", "😀", "\ud83d", "\t", "0x", "1e", "+", ";", "=", "A", "let ",
            "@", "%", "^", "```a\n", ":::", "[^", "](", "{{", "~r/", "###\n", "GET ", "@", "@(", "@{", "@*", "*@", "@:", "@if (", "@code {", "@a=\""];
        var code = KnownLanguages.Names.Select(static names => Mark().Replace(RepositoryText.Read($"{Folder}/{names[0]}.txt"), "$1")).ToList();
        for (var i = 0; i < 30; i++)
        {
            var text = code[random.Next(code.Count)];
            for (var edits = random.Next(1, 9); edits > 0; edits--)
                text = text.Insert(random.Next(text.Length), pieces[random.Next(pieces.Length)]);
            foreach (var names in KnownLanguages.Names)
                Assert.Equal(text, MarkedCode.Of(names[0], text, mark: ""));
        }
    }

    /// <summary>Each takes a tenth of a second; what goes back and forth over so much code takes minutes.</summary>
    [Fact]
    public void NoCodeTakesLong()
    {
        foreach (var piece in new[] { "a ", "/* ", "(* ", "`${", "=/[", "<a b='", "a: [", "<<A\n", "<a {", "</b><a>", "<?php ?>", "=/\n[", "%w[", "#[",
            "[a", "``a", "$a$", "r#\"", "<<-A, ", "@(", "@{<a>", "@a(b) ", "](", "`a", "{{", "```a\n", "[^", "%a", "~r/", "a:\n", "###\n", "\\\n", "- > " })
        {
            var code = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
            Assert.All(KnownLanguages.Names, names =>
            {
                var watch = Stopwatch.StartNew();
                KnownLanguages.Find(names[0])!.Spans(code);
                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"'{piece}' took {watch.Elapsed}.");
            });
        }
    }

    /// <summary>Where an end was looked for again and again, these take a minute or hours; else a part of a second.</summary>
    [Theory]
    [InlineData("javascript", "", "=/[\\\n")]
    [InlineData("typescript", "", "x = /[\\\n")]
    [InlineData("bash", "", "${a}")]
    [InlineData("yaml", "a: [", "b, ")]
    [InlineData("yaml", "a: {", "b: c, ")]
    [InlineData("javascript", "", "<a><b c='</d>'>")]
    [InlineData("javascript", "", "</b><a>")]
    [InlineData("sql", "", "[a ")]
    [InlineData("ruby", "", "=/\n[")]
    [InlineData("php", "", "<?php ?>")]
    public void MillionsOfCharactersTakeNoLonger(string language, string before, string piece)
    {
        var code = before + string.Concat(Enumerable.Repeat(piece, 4_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        KnownLanguages.Find(language)!.Spans(code);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void EveryNameIsKnownOnceAndInAnyCase()
    {
        Assert.All(KnownLanguages.Names, static names =>
            Assert.All(names, name => Assert.Same(KnownLanguages.Find(names[0]), KnownLanguages.Find(name.ToUpperInvariant()))));
        Assert.All(["csharp", "text", "brainfuck", "", "mermaid"], static name => Assert.Null(KnownLanguages.Find(name)));
    }

    [Fact]
    public void TheDocumentationListsEveryName() => Assert.Equal(
        KnownLanguages.Names.Select(static names => string.Join(", ", names)),
        RepositoryText.Table(RepositoryText.Read("content/docs/code-fences.md"), "Other languages")
            .Select(static row => string.Join(", ", RepositoryText.Code(row[1]))));

    [GeneratedRegex("⟦[a-z]+:([^⟧]*)⟧")]
    private static partial Regex Mark();
}
